// Made from spec/ims-v1/clauses, spec/sources.yaml by `pnpm generate`. Do not edit: change the source and run that.
// inputs  sha256:3f3cdfedf98eba0991e9dd9e8b6058521fb44fb7aab4999a31c8627267a5818b
// content sha256:0f2658f65112045f53779e759fc7e7749aa5ff6463e1e21050f9231ffe97e18b

import type { ClauseDocument } from '../../clause.ts';

export const clauses: readonly ClauseDocument[] = [
  {
    "source": "ims-v1-add-or-modify-tag",
    "title": "Adding or Modifying a Tag",
    "publisher": "Huawei Cloud, Image Management Service API reference",
    "sha256": "2eb22ca5de98cd9801fd584e430f6304e148306bb4e42cf4132ccf361361bb5c",
    "clauses": [
      {
        "id": "ims-v1-add-or-modify-tag/adds-a-tag",
        "section": "Function",
        "place": "sentence 1, first half",
        "says": "The call gives an image a tag.",
        "spec": [
          "addOrModifyImageTag"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {},
        "at": "spec/ims-v1/clauses/ims-v1-add-or-modify-tag.yaml:5"
      },
      {
        "id": "ims-v1-add-or-modify-tag/modifies-a-tag",
        "section": "Function",
        "place": "sentence 1, second half",
        "says": "The call also changes a tag that an image has.",
        "spec": [
          "addOrModifyImageTag"
        ],
        "rules": [
          "same-key-overwrites.overwritten"
        ],
        "values": {},
        "at": "spec/ims-v1/clauses/ims-v1-add-or-modify-tag.yaml:11"
      },
      {
        "id": "ims-v1-add-or-modify-tag/tags-help-to-manage-images",
        "section": "Function",
        "place": "sentence 2",
        "says": "Tags make images easy to manage.",
        "spec": [],
        "rules": [],
        "values": {},
        "notModelled": "It tells what tags are good for, not what the API does.",
        "at": "spec/ims-v1/clauses/ims-v1-add-or-modify-tag.yaml:17"
      },
      {
        "id": "ims-v1-add-or-modify-tag/method-and-path",
        "section": "URI",
        "place": "line 1",
        "says": "The call is a PUT to /v1/cloudimages/tags.",
        "spec": [
          "addOrModifyImageTag"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {},
        "at": "spec/ims-v1/clauses/ims-v1-add-or-modify-tag.yaml:23"
      },
      {
        "id": "ims-v1-add-or-modify-tag/image-id-mandatory",
        "section": "Request",
        "place": "table 1, row 1, Mandatory",
        "says": "The request has to name the image.",
        "spec": [
          "#/components/schemas/ImageTagAsString/required/image_id",
          "#/components/schemas/ImageTagAsPair/required/image_id",
          "addOrModifyImageTag/responses/400/examples/MissingImageId"
        ],
        "rules": [
          "missing-image-id.missing"
        ],
        "values": {},
        "at": "spec/ims-v1/clauses/ims-v1-add-or-modify-tag.yaml:30"
      },
      {
        "id": "ims-v1-add-or-modify-tag/image-id-type",
        "section": "Request",
        "place": "table 1, row 1, Type",
        "says": "The id of the image is a string.",
        "spec": [
          "#/components/schemas/ImageId/type"
        ],
        "rules": [],
        "values": {
          "#/components/schemas/ImageId/type": "string"
        },
        "at": "spec/ims-v1/clauses/ims-v1-add-or-modify-tag.yaml:39"
      },
      {
        "id": "ims-v1-add-or-modify-tag/image-id-names-the-image",
        "section": "Request",
        "place": "table 1, row 1, Description, sentence 1",
        "says": "image_id is the id of the image that gets the tag.",
        "spec": [
          "#/components/schemas/ImageTagAsString/properties/image_id",
          "#/components/schemas/ImageTagAsPair/properties/image_id"
        ],
        "rules": [
          "add-new.done",
          "unknown-image.unknown"
        ],
        "values": {},
        "at": "spec/ims-v1/clauses/ims-v1-add-or-modify-tag.yaml:45"
      },
      {
        "id": "ims-v1-add-or-modify-tag/image-id-look-up",
        "section": "Request",
        "place": "table 1, row 1, Description, sentence 2",
        "says": "The page on querying images tells how to come by an id.",
        "spec": [],
        "rules": [],
        "values": {},
        "notModelled": "That page is of another API of the service; only its operations on tags are described.",
        "at": "spec/ims-v1/clauses/ims-v1-add-or-modify-tag.yaml:53"
      },
      {
        "id": "ims-v1-add-or-modify-tag/tag-mandatory",
        "section": "Request",
        "place": "table 1, row 2, Mandatory",
        "says": "tag is mandatory.",
        "spec": [
          "#/components/schemas/AddOrModifyImageTagRequest/if/required/tag",
          "#/components/schemas/ImageTagAsString/required/tag"
        ],
        "rules": [
          "no-tag-form.neither"
        ],
        "values": {},
        "conflict": {
          "with": "ims-v1-add-or-modify-tag/tag-or-image-tag",
          "decision": "Both forms cannot be mandatory when only one of them is to be used. Exactly one is; later editions of the page call both optional."
        },
        "at": "spec/ims-v1/clauses/ims-v1-add-or-modify-tag.yaml:58"
      },
      {
        "id": "ims-v1-add-or-modify-tag/tag-type",
        "section": "Request",
        "place": "table 1, row 2, Type",
        "says": "tag is a string.",
        "spec": [
          "#/components/schemas/TagString/type"
        ],
        "rules": [
          "invalid-body.invalid"
        ],
        "values": {
          "#/components/schemas/TagString/type": "string"
        },
        "at": "spec/ims-v1/clauses/ims-v1-add-or-modify-tag.yaml:68"
      },
      {
        "id": "ims-v1-add-or-modify-tag/tag-is-the-tag",
        "section": "Request",
        "place": "table 1, row 2, Description, sentence 1",
        "says": "tag is the tag to add or modify.",
        "spec": [
          "#/components/schemas/ImageTagAsString/properties/tag"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {},
        "at": "spec/ims-v1/clauses/ims-v1-add-or-modify-tag.yaml:75"
      },
      {
        "id": "ims-v1-add-or-modify-tag/tag-or-image-tag",
        "section": "Request",
        "place": "table 1, row 2, Description, sentence 2",
        "says": "A request has either tag or image_tag.",
        "spec": [
          "#/components/schemas/AddOrModifyImageTagRequest",
          "addOrModifyImageTag/responses/400/examples/BothTagForms",
          "addOrModifyImageTag/responses/400/examples/NoTagForm"
        ],
        "rules": [
          "both-tag-forms.both",
          "no-tag-form.neither"
        ],
        "values": {},
        "at": "spec/ims-v1/clauses/ims-v1-add-or-modify-tag.yaml:81"
      },
      {
        "id": "ims-v1-add-or-modify-tag/image-tag-mandatory",
        "section": "Request",
        "place": "table 1, row 3, Mandatory",
        "says": "image_tag is mandatory.",
        "spec": [
          "#/components/schemas/AddOrModifyImageTagRequest/else",
          "#/components/schemas/ImageTagAsPair/required/image_tag"
        ],
        "rules": [
          "no-tag-form.neither"
        ],
        "values": {},
        "conflict": {
          "with": "ims-v1-add-or-modify-tag/tag-or-image-tag",
          "decision": "Both forms cannot be mandatory when only one of them is to be used. Exactly one is; later editions of the page call both optional."
        },
        "at": "spec/ims-v1/clauses/ims-v1-add-or-modify-tag.yaml:90"
      },
      {
        "id": "ims-v1-add-or-modify-tag/image-tag-type",
        "section": "Request",
        "place": "table 1, row 3, Type",
        "says": "image_tag is an object.",
        "spec": [
          "#/components/schemas/ImageTagAsPair/properties/image_tag",
          "#/components/schemas/Tag/type"
        ],
        "rules": [],
        "values": {
          "#/components/schemas/Tag/type": "object"
        },
        "at": "spec/ims-v1/clauses/ims-v1-add-or-modify-tag.yaml:100"
      },
      {
        "id": "ims-v1-add-or-modify-tag/image-tag-lists-tags",
        "section": "Request",
        "place": "table 1, row 3, Description, sentence 1",
        "says": "image_tag is a list of the tags of the image.",
        "spec": [
          "#/components/schemas/ImageTagAsPair/properties/image_tag"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {},
        "conflict": {
          "with": "ims-v1-add-or-modify-tag/image-tag-type",
          "decision": "image_tag is one tag, an object with a key and a value, as the column Type and the example have it."
        },
        "at": "spec/ims-v1/clauses/ims-v1-add-or-modify-tag.yaml:106"
      },
      {
        "id": "ims-v1-add-or-modify-tag/image-tag-format-page",
        "section": "Request",
        "place": "table 1, row 3, Description, sentence 2",
        "says": "The page on the formats of tags has the details.",
        "spec": [
          "#/components/schemas/Tag",
          "#/components/schemas/TagString"
        ],
        "rules": [],
        "values": {},
        "at": "spec/ims-v1/clauses/ims-v1-add-or-modify-tag.yaml:115"
      },
      {
        "id": "ims-v1-add-or-modify-tag/image-tag-default",
        "section": "Request",
        "place": "table 1, row 3, Description, sentence 3",
        "says": "image_tag is blank unless given.",
        "spec": [
          "addOrModifyImageTag/responses/400/examples/NoTagForm"
        ],
        "rules": [
          "no-tag-form.neither"
        ],
        "values": {},
        "conflict": {
          "with": "ims-v1-add-or-modify-tag/image-tag-mandatory",
          "decision": "What is mandatory needs no default, and a blank tag is none that could be added. There is no default; a request with neither form is refused."
        },
        "at": "spec/ims-v1/clauses/ims-v1-add-or-modify-tag.yaml:120"
      },
      {
        "id": "ims-v1-add-or-modify-tag/image-tag-or-tag",
        "section": "Request",
        "place": "table 1, row 3, Description, sentence 4",
        "says": "A request has either tag or image_tag, said a second time.",
        "spec": [
          "#/components/schemas/AddOrModifyImageTagRequest",
          "addOrModifyImageTag/responses/400/examples/BothTagForms"
        ],
        "rules": [
          "both-tag-forms.both"
        ],
        "values": {},
        "conflict": {
          "with": {
            "source": "gophertelekomcloud",
            "section": "v1 tags"
          },
          "decision": "That client always sends an empty image_tag beside tag. It was read and not run, so the page counts and a request with both forms is refused."
        },
        "at": "spec/ims-v1/clauses/ims-v1-add-or-modify-tag.yaml:130"
      },
      {
        "id": "ims-v1-add-or-modify-tag/example-tag-url",
        "section": "Request",
        "place": "example request 1, URL",
        "says": "The request goes by HTTPS to the endpoint of the region.",
        "spec": [
          "#/servers/0/url"
        ],
        "rules": [],
        "values": {},
        "notTestable": "The endpoint is a host of the vendor's cloud; whatever host a test calls is another one.",
        "at": "spec/ims-v1/clauses/ims-v1-add-or-modify-tag.yaml:140"
      },
      {
        "id": "ims-v1-add-or-modify-tag/example-tag-body",
        "section": "Request",
        "place": "example request 1, body",
        "says": "A request with tag is a JSON object with the id of the image and a text whose key and value a full stop separates.",
        "spec": [
          "addOrModifyImageTag/requestBody/examples/AddAsString",
          "addOrModifyImageTag/requestBody/content/application~1json",
          "#/components/schemas/TagString/pattern"
        ],
        "rules": [
          "add-new.done",
          "text-tag-splits.separator"
        ],
        "values": {
          "#/components/examples/AddTagAsString/value/image_id": "62a15f6c-9197-44d2-89c7-708981c1bec1",
          "#/components/examples/AddTagAsString/value/tag": "aaaa.1111",
          "text-tag-splits.separator": "."
        },
        "at": "spec/ims-v1/clauses/ims-v1-add-or-modify-tag.yaml:146"
      },
      {
        "id": "ims-v1-add-or-modify-tag/example-image-tag-url",
        "section": "Request",
        "place": "example request 2, URL",
        "says": "A request with image_tag goes to the same URL.",
        "spec": [
          "addOrModifyImageTag",
          "#/servers/0/url"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {},
        "at": "spec/ims-v1/clauses/ims-v1-add-or-modify-tag.yaml:159"
      },
      {
        "id": "ims-v1-add-or-modify-tag/example-image-tag-body",
        "section": "Request",
        "place": "example request 2, body",
        "says": "A request with image_tag is a JSON object with the id of the image and the object of the tag.",
        "spec": [
          "addOrModifyImageTag/requestBody/examples/AddAsPair",
          "addOrModifyImageTag/requestBody/content/application~1json"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {
          "#/components/examples/AddTagAsPair/value/image_id": "67437ebd-2563-46e0-887e-ad1923977fa1"
        },
        "at": "spec/ims-v1/clauses/ims-v1-add-or-modify-tag.yaml:165"
      },
      {
        "id": "ims-v1-add-or-modify-tag/example-image-tag-members",
        "section": "Request",
        "place": "example request 2, body, image_tag",
        "says": "The object of the tag has a key and a value, both texts.",
        "spec": [
          "#/components/schemas/Tag/required/key",
          "#/components/schemas/Tag/required/value",
          "#/components/schemas/Tag/properties/key",
          "#/components/schemas/Tag/properties/value",
          "#/components/schemas/TagKey/type",
          "#/components/schemas/TagValue/type"
        ],
        "rules": [
          "add-new.done",
          "missing-key.missing",
          "missing-value.missing"
        ],
        "values": {
          "#/components/examples/AddTagAsPair/value/image_tag/key": "key1",
          "#/components/examples/AddTagAsPair/value/image_tag/value": "value1"
        },
        "at": "spec/ims-v1/clauses/ims-v1-add-or-modify-tag.yaml:174"
      },
      {
        "id": "ims-v1-add-or-modify-tag/no-response-parameters",
        "section": "Response",
        "place": "Response parameters",
        "says": "The answer has no parameters.",
        "spec": [
          "addOrModifyImageTag/responses/204"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {},
        "at": "spec/ims-v1/clauses/ims-v1-add-or-modify-tag.yaml:190"
      },
      {
        "id": "ims-v1-add-or-modify-tag/example-response",
        "section": "Response",
        "place": "example response",
        "says": "The example is answered with 204.",
        "spec": [
          "addOrModifyImageTag/responses/204"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {
          "add-new.done": 204
        },
        "at": "spec/ims-v1/clauses/ims-v1-add-or-modify-tag.yaml:196"
      },
      {
        "id": "ims-v1-add-or-modify-tag/returns-204",
        "section": "Returned Value",
        "place": "Normal",
        "says": "Success is 204.",
        "spec": [
          "addOrModifyImageTag/responses/204"
        ],
        "rules": [
          "add-new.done",
          "add-is-idempotent.again",
          "same-key-overwrites.overwritten",
          "readd-at-limit.again",
          "empty-value.accepted"
        ],
        "values": {
          "add-new.done": 204,
          "same-key-overwrites.overwritten": 204
        },
        "at": "spec/ims-v1/clauses/ims-v1-add-or-modify-tag.yaml:204"
      },
      {
        "id": "ims-v1-add-or-modify-tag/returns-400",
        "section": "Returned Value",
        "place": "table 1, row 1",
        "says": "A faulty request is answered with 400.",
        "spec": [
          "addOrModifyImageTag/responses/400"
        ],
        "rules": [
          "both-tag-forms.both",
          "no-tag-form.neither",
          "missing-image-id.missing",
          "malformed-image-id.malformed",
          "malformed-json.malformed",
          "empty-body.empty",
          "invalid-body.invalid",
          "missing-key.missing",
          "missing-value.missing",
          "blank-key.empty",
          "blank-key.blank",
          "key-length.tooLong",
          "value-length.tooLong",
          "tag-limit.over"
        ],
        "values": {
          "both-tag-forms.both": 400,
          "no-tag-form.neither": 400,
          "missing-image-id.missing": 400,
          "malformed-image-id.malformed": 400,
          "malformed-json.malformed": 400,
          "empty-body.empty": 400,
          "invalid-body.invalid": 400,
          "missing-key.missing": 400,
          "missing-value.missing": 400,
          "blank-key.empty": 400,
          "blank-key.blank": 400,
          "key-length.tooLong": 400,
          "value-length.tooLong": 400,
          "tag-limit.over": 400
        },
        "at": "spec/ims-v1/clauses/ims-v1-add-or-modify-tag.yaml:213"
      },
      {
        "id": "ims-v1-add-or-modify-tag/returns-401",
        "section": "Returned Value",
        "place": "table 1, row 2",
        "says": "A failed authentication is answered with 401.",
        "spec": [
          "addOrModifyImageTag/responses/401"
        ],
        "rules": [
          "missing-token.missing",
          "malformed-token.malformed",
          "unknown-token.unknown",
          "expired-token.expired"
        ],
        "values": {
          "missing-token.missing": 401,
          "malformed-token.malformed": 401,
          "unknown-token.unknown": 401,
          "expired-token.expired": 401
        },
        "at": "spec/ims-v1/clauses/ims-v1-add-or-modify-tag.yaml:248"
      },
      {
        "id": "ims-v1-add-or-modify-tag/returns-403",
        "section": "Returned Value",
        "place": "table 1, row 3",
        "says": "A caller who lacks the right to do so is answered with 403.",
        "spec": [
          "addOrModifyImageTag/responses/403"
        ],
        "rules": [
          "read-only-role.refused",
          "foreign-image.visible",
          "foreign-image.hidden"
        ],
        "values": {
          "read-only-role.refused": 403,
          "foreign-image.visible": 403,
          "foreign-image.hidden": 403
        },
        "conflict": {
          "with": {
            "source": "ims-api-reference",
            "section": "Error Codes"
          },
          "decision": "The error table gives the code for the image of another project with 400, and one edition that for a missing permission as well. The page's status is kept and has the codes of the table."
        },
        "at": "spec/ims-v1/clauses/ims-v1-add-or-modify-tag.yaml:259"
      },
      {
        "id": "ims-v1-add-or-modify-tag/returns-404",
        "section": "Returned Value",
        "place": "table 1, row 4",
        "says": "A resource that does not exist is answered with 404.",
        "spec": [
          "addOrModifyImageTag/responses/404"
        ],
        "rules": [
          "unknown-image.unknown"
        ],
        "values": {
          "unknown-image.unknown": 404
        },
        "conflict": {
          "with": {
            "source": "ims-api-reference",
            "section": "Error Codes"
          },
          "decision": "The error table has an image that does not exist with 400. The page's status is kept and has the code and the sentence of the table."
        },
        "at": "spec/ims-v1/clauses/ims-v1-add-or-modify-tag.yaml:274"
      },
      {
        "id": "ims-v1-add-or-modify-tag/returns-500",
        "section": "Returned Value",
        "place": "table 1, row 5",
        "says": "An error inside the service is answered with 500.",
        "spec": [
          "addOrModifyImageTag/responses/500"
        ],
        "rules": [],
        "values": {},
        "at": "spec/ims-v1/clauses/ims-v1-add-or-modify-tag.yaml:284"
      },
      {
        "id": "ims-v1-add-or-modify-tag/returns-503",
        "section": "Returned Value",
        "place": "table 1, row 6",
        "says": "A service that is not available is answered with 503.",
        "spec": [
          "addOrModifyImageTag/responses/503"
        ],
        "rules": [],
        "values": {},
        "at": "spec/ims-v1/clauses/ims-v1-add-or-modify-tag.yaml:289"
      }
    ]
  }
];
