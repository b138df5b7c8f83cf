// Made from spec/ims-v2/clauses, spec/sources.yaml by `pnpm generate`. Do not edit: change the source and run that.
// inputs  sha256:7e6b6c70c3c5adc7b37700d0a6c27a6c3f10f655538c8671dd6abf6b9c469473
// content sha256:2f9fcd6c9064d97a2fad6b9ef846ead18e5998e2e527becf9f0aa5af0d488f05

import type { ClauseDocument } from '../../clause.ts';

export const clauses: readonly ClauseDocument[] = [
  {
    "source": "ims-v2-add-image-tag",
    "title": "Adding an Image Tag",
    "publisher": "Huawei Cloud, Image Management Service API reference",
    "sha256": "f9dd79351f1e56630c252aaf505948b37f0567a78477e02a9f2e258464b9ed49",
    "clauses": [
      {
        "id": "ims-v2-add-image-tag/adds-a-tag",
        "section": "Function",
        "place": "sentence 1, first half",
        "says": "The call puts a tag on an image.",
        "spec": [
          "addImageTag"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:5"
      },
      {
        "id": "ims-v2-add-image-tag/updates-a-tag",
        "section": "Function",
        "place": "sentence 1, second half",
        "says": "The call also changes a tag that the image has.",
        "spec": [
          "addImageTag",
          "addImageTag/requestBody/examples/Overwrite"
        ],
        "rules": [
          "same-key-overwrites.overwritten"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:11"
      },
      {
        "id": "ims-v2-add-image-tag/tag-is-a-pair",
        "section": "Constraints",
        "place": "item 1, sentence 1",
        "says": "A tag has two parts, key and value.",
        "spec": [
          "addImageTag",
          "#/components/schemas/Tag/properties/key",
          "#/components/schemas/Tag/properties/value"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:18"
      },
      {
        "id": "ims-v2-add-image-tag/key-length",
        "section": "Constraints",
        "place": "item 1, sentence 2, first half",
        "says": "No key is longer than 36 characters.",
        "spec": [
          "addImageTag",
          "#/components/schemas/TagKey/maxLength"
        ],
        "rules": [
          "key-length.limit",
          "key-length.tooLong"
        ],
        "values": {
          "key-length.limit": 36
        },
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:24"
      },
      {
        "id": "ims-v2-add-image-tag/value-length",
        "section": "Constraints",
        "place": "item 1, sentence 2, second half",
        "says": "No value is longer than 43 characters.",
        "spec": [
          "addImageTag",
          "#/components/schemas/TagValue/maxLength"
        ],
        "rules": [
          "value-length.limit",
          "value-length.tooLong"
        ],
        "values": {
          "value-length.limit": 43
        },
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:31"
      },
      {
        "id": "ims-v2-add-image-tag/key-not-blank",
        "section": "Constraints",
        "place": "item 1, sentence 3, first half",
        "says": "A key that is left blank is not allowed.",
        "spec": [
          "addImageTag",
          "#/components/schemas/TagKey/pattern"
        ],
        "rules": [
          "blank-key.blank"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:38"
      },
      {
        "id": "ims-v2-add-image-tag/key-not-empty",
        "section": "Constraints",
        "place": "item 1, sentence 3, second half",
        "says": "Nor is a key of no characters.",
        "spec": [
          "addImageTag",
          "#/components/schemas/TagKey/minLength"
        ],
        "rules": [
          "blank-key.empty"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:44"
      },
      {
        "id": "ims-v2-add-image-tag/value-not-left-out",
        "section": "Constraints",
        "place": "item 1, sentence 4, first half",
        "says": "The value has to be there.",
        "spec": [
          "addImageTag",
          "#/components/schemas/Tag/required/value"
        ],
        "rules": [
          "missing-value.missing"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:50"
      },
      {
        "id": "ims-v2-add-image-tag/value-may-be-empty",
        "section": "Constraints",
        "place": "item 1, sentence 4, second half",
        "says": "A value of no characters is fine.",
        "spec": [
          "addImageTag",
          "addImageTag/requestBody/examples/AddEmptyValue"
        ],
        "rules": [
          "empty-value.accepted"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:56"
      },
      {
        "id": "ims-v2-add-image-tag/ten-tags",
        "section": "Constraints",
        "place": "item 2",
        "says": "No image has more than 10 tags.",
        "spec": [
          "addImageTag",
          "#/components/schemas/ImageTags/maxItems"
        ],
        "rules": [
          "tag-limit.limit",
          "tag-limit.over"
        ],
        "values": {
          "tag-limit.limit": 10
        },
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:62"
      },
      {
        "id": "ims-v2-add-image-tag/idempotent",
        "section": "Constraints",
        "place": "item 3, sentence 1",
        "says": "Repeating a request does no harm.",
        "spec": [
          "addImageTag"
        ],
        "rules": [
          "add-is-idempotent.again"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:69"
      },
      {
        "id": "ims-v2-add-image-tag/same-key-overwrites",
        "section": "Constraints",
        "place": "item 3, sentence 2",
        "says": "A tag whose key the image has with another value replaces that one.",
        "spec": [
          "addImageTag",
          "addImageTag/requestBody/examples/Overwrite"
        ],
        "rules": [
          "same-key-overwrites.overwritten"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:75"
      },
      {
        "id": "ims-v2-add-image-tag/same-pair-not-added",
        "section": "Constraints",
        "place": "item 3, sentence 3",
        "says": "A tag that the image has with the same value does not become a second one.",
        "spec": [
          "addImageTag"
        ],
        "rules": [
          "same-pair-changes-nothing",
          "add-is-idempotent.again"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:81"
      },
      {
        "id": "ims-v2-add-image-tag/method-and-path",
        "section": "URI",
        "place": "line 1",
        "says": "The call is a POST to the tags below project and image.",
        "spec": [
          "addImageTag"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:88"
      },
      {
        "id": "ims-v2-add-image-tag/project-id-mandatory",
        "section": "URI",
        "place": "table 1, row 1, Mandatory",
        "says": "The URL always names a project.",
        "spec": [
          "addImageTag/parameters/project_id/required"
        ],
        "rules": [],
        "values": {
          "addImageTag/parameters/project_id/required": true
        },
        "notTestable": "A URL without this segment is another URL, so the parameter cannot be left out of this one.",
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:94"
      },
      {
        "id": "ims-v2-add-image-tag/project-id-type",
        "section": "URI",
        "place": "table 1, row 1, Type",
        "says": "The id of the project is a text.",
        "spec": [
          "#/components/schemas/ProjectId/type"
        ],
        "rules": [],
        "values": {
          "#/components/schemas/ProjectId/type": "string"
        },
        "notTestable": "Whatever stands in a path is text.",
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:101"
      },
      {
        "id": "ims-v2-add-image-tag/project-id-names-the-project",
        "section": "URI",
        "place": "table 1, row 1, Description",
        "says": "project_id is the id of the project.",
        "spec": [
          "addImageTag",
          "addImageTag/parameters/project_id"
        ],
        "rules": [
          "project-mismatch.refused"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:108"
      },
      {
        "id": "ims-v2-add-image-tag/image-id-mandatory",
        "section": "URI",
        "place": "table 1, row 2, Mandatory",
        "says": "The URL always names an image.",
        "spec": [
          "addImageTag/parameters/image_id/required"
        ],
        "rules": [],
        "values": {
          "addImageTag/parameters/image_id/required": true
        },
        "notTestable": "A URL without this segment is another URL, so the parameter cannot be left out of this one.",
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:114"
      },
      {
        "id": "ims-v2-add-image-tag/image-id-type",
        "section": "URI",
        "place": "table 1, row 2, Type",
        "says": "The id of the image is a text.",
        "spec": [
          "#/components/schemas/ImageId/type"
        ],
        "rules": [],
        "values": {
          "#/components/schemas/ImageId/type": "string"
        },
        "notTestable": "Whatever stands in a path is text.",
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:121"
      },
      {
        "id": "ims-v2-add-image-tag/image-id-names-the-image",
        "section": "URI",
        "place": "table 1, row 2, Description",
        "says": "image_id is the id of the image.",
        "spec": [
          "addImageTag",
          "addImageTag/parameters/image_id"
        ],
        "rules": [
          "add-new.done",
          "unknown-image.unknown"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:128"
      },
      {
        "id": "ims-v2-add-image-tag/tag-mandatory",
        "section": "Request",
        "place": "request parameters, row 1, Mandatory",
        "says": "The body always has the member tag.",
        "spec": [
          "addImageTag",
          "#/components/schemas/AddImageTagRequest/required/tag",
          "addImageTag/requestBody/required"
        ],
        "rules": [
          "invalid-body.invalid"
        ],
        "values": {
          "addImageTag/requestBody/required": true
        },
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:135"
      },
      {
        "id": "ims-v2-add-image-tag/tag-type",
        "section": "Request",
        "place": "request parameters, row 1, Type",
        "says": "tag is an object.",
        "spec": [
          "addImageTag",
          "#/components/schemas/Tag/type"
        ],
        "rules": [
          "invalid-body.invalid"
        ],
        "values": {
          "#/components/schemas/Tag/type": "object"
        },
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:142"
      },
      {
        "id": "ims-v2-add-image-tag/tag-is-what-is-added",
        "section": "Request",
        "place": "request parameters, row 1, Description",
        "says": "tag is what is added or changed.",
        "spec": [
          "addImageTag",
          "#/components/schemas/AddImageTagRequest/properties/tag"
        ],
        "rules": [
          "add-new.done",
          "same-key-overwrites.overwritten"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:149"
      },
      {
        "id": "ims-v2-add-image-tag/field-name",
        "section": "Request",
        "place": "table 2, title",
        "says": "The title of the table calls the object resource_tag.",
        "spec": [
          "#/components/schemas/AddImageTagRequest/additionalProperties"
        ],
        "rules": [
          "invalid-body.invalid"
        ],
        "values": {},
        "conflict": {
          "with": "ims-v2-add-image-tag/tag-mandatory",
          "decision": "The table above and the example both call it tag, and so do we. A member resource_tag is unknown and refused."
        },
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:155"
      },
      {
        "id": "ims-v2-add-image-tag/key-mandatory",
        "section": "Request",
        "place": "table 2, row 1, Mandatory",
        "says": "A tag always has a key.",
        "spec": [
          "addImageTag",
          "#/components/schemas/Tag/required/key"
        ],
        "rules": [
          "missing-key.missing"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:164"
      },
      {
        "id": "ims-v2-add-image-tag/key-type",
        "section": "Request",
        "place": "table 2, row 1, Type",
        "says": "A key is a text.",
        "spec": [
          "addImageTag",
          "#/components/schemas/TagKey/type"
        ],
        "rules": [
          "invalid-body.invalid"
        ],
        "values": {
          "#/components/schemas/TagKey/type": "string"
        },
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:170"
      },
      {
        "id": "ims-v2-add-image-tag/key-names-the-tag",
        "section": "Request",
        "place": "table 2, row 1, Description, sentence 1",
        "says": "key is the key of the tag.",
        "spec": [
          "addImageTag",
          "#/components/schemas/Tag/properties/key"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:177"
      },
      {
        "id": "ims-v2-add-image-tag/key-not-blank-in-the-table",
        "section": "Request",
        "place": "table 2, row 1, Description, sentence 2",
        "says": "The table repeats that a blank key is not allowed.",
        "spec": [
          "addImageTag",
          "#/components/schemas/TagKey/pattern",
          "#/components/schemas/TagKey/minLength"
        ],
        "rules": [
          "blank-key.blank",
          "blank-key.empty"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:183"
      },
      {
        "id": "ims-v2-add-image-tag/value-mandatory",
        "section": "Request",
        "place": "table 2, row 2, Mandatory",
        "says": "A tag always has a value.",
        "spec": [
          "addImageTag",
          "#/components/schemas/Tag/required/value"
        ],
        "rules": [
          "missing-value.missing"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:189"
      },
      {
        "id": "ims-v2-add-image-tag/value-type",
        "section": "Request",
        "place": "table 2, row 2, Type",
        "says": "A value is a text.",
        "spec": [
          "addImageTag",
          "#/components/schemas/TagValue/type"
        ],
        "rules": [
          "invalid-body.invalid"
        ],
        "values": {
          "#/components/schemas/TagValue/type": "string"
        },
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:195"
      },
      {
        "id": "ims-v2-add-image-tag/value-is-the-value",
        "section": "Request",
        "place": "table 2, row 2, Description",
        "says": "value is the value of the tag.",
        "spec": [
          "addImageTag",
          "#/components/schemas/Tag/properties/value"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:202"
      },
      {
        "id": "ims-v2-add-image-tag/example-url-endpoint",
        "section": "Request",
        "place": "example request, URL, host",
        "says": "The call goes by HTTPS to the endpoint of the service.",
        "spec": [
          "#/servers/0/url"
        ],
        "rules": [],
        "values": {},
        "notTestable": "The endpoint is a host of the vendor's cloud; whatever host a test calls is another one.",
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:208"
      },
      {
        "id": "ims-v2-add-image-tag/example-url-project",
        "section": "Request",
        "place": "example request, URL, project",
        "says": "The example calls a project whose id has 32 hexadecimal digits.",
        "spec": [
          "addImageTag",
          "addImageTag/parameters/project_id/examples/Project"
        ],
        "rules": [],
        "values": {
          "addImageTag/parameters/project_id/examples/Project/value": "fd73a4a14a4a4dfb9771a8475e5198ea"
        },
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:214"
      },
      {
        "id": "ims-v2-add-image-tag/example-url-image",
        "section": "Request",
        "place": "example request, URL, image",
        "says": "The example calls an image whose id is a UUID.",
        "spec": [
          "addImageTag",
          "addImageTag/parameters/image_id/examples/Image"
        ],
        "rules": [],
        "values": {
          "addImageTag/parameters/image_id/examples/Image/value": "67e17426-359e-49fb-aa12-0bd1756ec240"
        },
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:220"
      },
      {
        "id": "ims-v2-add-image-tag/example-body",
        "section": "Request",
        "place": "example request, body",
        "says": "The example sends tag with the key key1 and the value value1.",
        "spec": [
          "addImageTag/requestBody/examples/Add"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {
          "addImageTag/requestBody/examples/Add/value/tag/key": "key1",
          "addImageTag/requestBody/examples/Add/value/tag/value": "value1"
        },
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:226"
      },
      {
        "id": "ims-v2-add-image-tag/no-response-parameters",
        "section": "Response",
        "place": "response parameters",
        "says": "The answer has no parameters, so that there is no body.",
        "spec": [
          "addImageTag/responses/204"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:236"
      },
      {
        "id": "ims-v2-add-image-tag/example-response",
        "section": "Response",
        "place": "example response",
        "says": "The example is answered with 204.",
        "spec": [
          "addImageTag/responses/204"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {
          "add-new.done": 204
        },
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:242"
      },
      {
        "id": "ims-v2-add-image-tag/returns-204",
        "section": "Returned Value",
        "place": "Normal",
        "says": "A call that goes well is answered with 204.",
        "spec": [
          "addImageTag/responses/204"
        ],
        "rules": [
          "add-new.done",
          "add-is-idempotent.again",
          "same-key-overwrites.overwritten",
          "empty-value.accepted",
          "readd-at-limit.again"
        ],
        "values": {
          "add-new.done": 204,
          "add-is-idempotent.again": 204,
          "same-key-overwrites.overwritten": 204,
          "empty-value.accepted": 204,
          "readd-at-limit.again": 204
        },
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:250"
      },
      {
        "id": "ims-v2-add-image-tag/returns-400",
        "section": "Returned Value",
        "place": "Abnormal, row 1",
        "says": "A wrong request is answered with 400.",
        "spec": [
          "addImageTag/responses/400"
        ],
        "rules": [
          "malformed-json.malformed",
          "empty-body.empty",
          "invalid-body.invalid",
          "missing-key.missing",
          "missing-value.missing",
          "blank-key.blank",
          "blank-key.empty",
          "key-length.tooLong",
          "value-length.tooLong",
          "tag-limit.over",
          "malformed-image-id.malformed"
        ],
        "values": {
          "malformed-json.malformed": 400,
          "empty-body.empty": 400,
          "invalid-body.invalid": 400,
          "missing-key.missing": 400,
          "missing-value.missing": 400,
          "blank-key.blank": 400,
          "blank-key.empty": 400,
          "key-length.tooLong": 400,
          "value-length.tooLong": 400,
          "tag-limit.over": 400,
          "malformed-image-id.malformed": 400
        },
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:262"
      },
      {
        "id": "ims-v2-add-image-tag/returns-401",
        "section": "Returned Value",
        "place": "Abnormal, row 2",
        "says": "A caller who is not known is answered with 401.",
        "spec": [
          "addImageTag/responses/401"
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
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:291"
      },
      {
        "id": "ims-v2-add-image-tag/returns-403",
        "section": "Returned Value",
        "place": "Abnormal, row 3",
        "says": "A caller without the right to do this is answered with 403.",
        "spec": [
          "addImageTag/responses/403"
        ],
        "rules": [
          "read-only-role.refused",
          "foreign-image.visible",
          "foreign-image.hidden",
          "project-mismatch.refused"
        ],
        "values": {
          "read-only-role.refused": 403,
          "foreign-image.visible": 403,
          "foreign-image.hidden": 403,
          "project-mismatch.refused": 403
        },
        "conflict": {
          "with": {
            "source": "ims-api-reference",
            "section": "Error Codes"
          },
          "decision": "The error table gives the code for the image of another project with 400, and one edition that for a missing permission as well. The page's status is kept and has the codes of the table."
        },
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:302"
      },
      {
        "id": "ims-v2-add-image-tag/returns-404",
        "section": "Returned Value",
        "place": "Abnormal, row 4",
        "says": "What does not exist is answered with 404.",
        "spec": [
          "addImageTag/responses/404"
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
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:318"
      },
      {
        "id": "ims-v2-add-image-tag/returns-500",
        "section": "Returned Value",
        "place": "Abnormal, row 5",
        "says": "A failure inside the service is answered with 500.",
        "spec": [
          "addImageTag/responses/500"
        ],
        "rules": [],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:328"
      },
      {
        "id": "ims-v2-add-image-tag/returns-503",
        "section": "Returned Value",
        "place": "Abnormal, row 6",
        "says": "A service that is out of order is answered with 503.",
        "spec": [
          "addImageTag/responses/503"
        ],
        "rules": [],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-add-image-tag.yaml:333"
      }
    ]
  },
  {
    "source": "ims-v2-batch-image-tags",
    "title": "Adding or Deleting Image Tags in Batches",
    "publisher": "Open Telekom Cloud, Image Management Service API reference",
    "sha256": "939c141618c633f8144139c82560d1f08b7c4008de0a63dc09a8b03b5003c5fd",
    "clauses": [
      {
        "id": "ims-v2-batch-image-tags/adds-tags",
        "section": "Function",
        "place": "sentence 1, first part",
        "says": "One call puts several tags on an image.",
        "spec": [
          "batchAddOrDeleteImageTags",
          "batchAddOrDeleteImageTags/requestBody/examples/Create"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:5"
      },
      {
        "id": "ims-v2-batch-image-tags/updates-tags",
        "section": "Function",
        "place": "sentence 1, second part",
        "says": "One call changes several tags of an image.",
        "spec": [
          "batchAddOrDeleteImageTags"
        ],
        "rules": [
          "same-key-overwrites.overwritten"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:11"
      },
      {
        "id": "ims-v2-batch-image-tags/deletes-tags",
        "section": "Function",
        "place": "sentence 1, third part",
        "says": "One call takes several tags off an image.",
        "spec": [
          "batchAddOrDeleteImageTags",
          "batchAddOrDeleteImageTags/requestBody/examples/Delete"
        ],
        "rules": [
          "remove.done"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:17"
      },
      {
        "id": "ims-v2-batch-image-tags/tag-is-a-pair",
        "section": "Constraints",
        "place": "item 1, sentence 1",
        "says": "A tag has two parts, key and value.",
        "spec": [
          "batchAddOrDeleteImageTags",
          "#/components/schemas/BatchCreateImageTags/properties/tags/items/properties/key",
          "#/components/schemas/BatchCreateImageTags/properties/tags/items/properties/value"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:24"
      },
      {
        "id": "ims-v2-batch-image-tags/key-length",
        "section": "Constraints",
        "place": "item 1, sentence 2, first half",
        "says": "No key is longer than 36 characters.",
        "spec": [
          "batchAddOrDeleteImageTags",
          "#/components/schemas/BatchCreateImageTags/properties/tags/items/properties/key/maxLength"
        ],
        "rules": [
          "key-length.limit",
          "key-length.tooLong"
        ],
        "values": {
          "key-length.limit": 36
        },
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:33"
      },
      {
        "id": "ims-v2-batch-image-tags/value-length",
        "section": "Constraints",
        "place": "item 1, sentence 2, second half",
        "says": "No value is longer than 43 characters.",
        "spec": [
          "batchAddOrDeleteImageTags",
          "#/components/schemas/BatchCreateImageTags/properties/tags/items/properties/value/maxLength"
        ],
        "rules": [
          "value-length.limit",
          "value-length.tooLong"
        ],
        "values": {
          "value-length.limit": 43
        },
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:40"
      },
      {
        "id": "ims-v2-batch-image-tags/key-not-blank",
        "section": "Constraints",
        "place": "item 1, sentence 3, first half",
        "says": "A key that is left blank is not allowed.",
        "spec": [
          "batchAddOrDeleteImageTags",
          "#/components/schemas/BatchCreateImageTags/properties/tags/items/properties/key/pattern"
        ],
        "rules": [
          "blank-key.blank"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:47"
      },
      {
        "id": "ims-v2-batch-image-tags/key-not-empty",
        "section": "Constraints",
        "place": "item 1, sentence 3, second half",
        "says": "Nor is a key of no characters.",
        "spec": [
          "batchAddOrDeleteImageTags",
          "#/components/schemas/BatchCreateImageTags/properties/tags/items/properties/key/minLength"
        ],
        "rules": [
          "blank-key.empty"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:53"
      },
      {
        "id": "ims-v2-batch-image-tags/value-not-left-out",
        "section": "Constraints",
        "place": "item 1, sentence 4, first half",
        "says": "The value has to be there.",
        "spec": [
          "batchAddOrDeleteImageTags",
          "#/components/schemas/BatchCreateImageTags/properties/tags/items/required/value"
        ],
        "rules": [
          "missing-value.missing"
        ],
        "values": {},
        "conflict": {
          "with": "ims-v2-batch-image-tags/deletion-value-optional",
          "decision": "The later item speaks of deletion alone and is the more specific one. A tag to add needs a value, a tag to delete does not."
        },
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:59"
      },
      {
        "id": "ims-v2-batch-image-tags/value-may-be-empty",
        "section": "Constraints",
        "place": "item 1, sentence 4, second half",
        "says": "A value of no characters is fine.",
        "spec": [
          "batchAddOrDeleteImageTags",
          "batchAddOrDeleteImageTags/requestBody/examples/Create"
        ],
        "rules": [
          "empty-value.accepted"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:68"
      },
      {
        "id": "ims-v2-batch-image-tags/ten-tags",
        "section": "Constraints",
        "place": "item 2",
        "says": "No image has more than 10 tags.",
        "spec": [
          "batchAddOrDeleteImageTags",
          "#/components/schemas/ImageTags/maxItems"
        ],
        "rules": [
          "tag-limit.limit",
          "tag-limit.over"
        ],
        "values": {
          "tag-limit.limit": 10
        },
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:74"
      },
      {
        "id": "ims-v2-batch-image-tags/keys-unique",
        "section": "Constraints",
        "place": "item 3",
        "says": "A request has no key twice.",
        "spec": [
          "batchAddOrDeleteImageTags",
          "#/components/schemas/BatchCreateImageTags/properties/tags/uniqueItems",
          "#/components/schemas/BatchDeleteImageTags/properties/tags/uniqueItems",
          "batchAddOrDeleteImageTags/responses/400/examples/DuplicateKeys"
        ],
        "rules": [
          "batch-keys-unique.duplicate"
        ],
        "values": {
          "#/components/schemas/BatchCreateImageTags/properties/tags/uniqueItems": true
        },
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:81"
      },
      {
        "id": "ims-v2-batch-image-tags/idempotent",
        "section": "Constraints",
        "place": "item 4, sentence 1",
        "says": "Repeating a request does no harm.",
        "spec": [
          "batchAddOrDeleteImageTags"
        ],
        "rules": [
          "add-is-idempotent.again",
          "batch-delete-missing-tag.missing"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:92"
      },
      {
        "id": "ims-v2-batch-image-tags/same-key-overwrites",
        "section": "Constraints",
        "place": "item 4, paragraph 2, sentence 1",
        "says": "A tag whose key the image has with another value replaces that one.",
        "spec": [
          "batchAddOrDeleteImageTags"
        ],
        "rules": [
          "same-key-overwrites.overwritten"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:98"
      },
      {
        "id": "ims-v2-batch-image-tags/same-pair-not-added",
        "section": "Constraints",
        "place": "item 4, paragraph 2, sentence 2",
        "says": "A tag that the image has with the same value does not become a second one.",
        "spec": [
          "batchAddOrDeleteImageTags"
        ],
        "rules": [
          "same-pair-changes-nothing",
          "add-is-idempotent.again"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:104"
      },
      {
        "id": "ims-v2-batch-image-tags/missing-tag-counts-as-deleted",
        "section": "Constraints",
        "place": "item 4, paragraph 3",
        "says": "To delete a tag that the image does not have is a success.",
        "spec": [
          "batchAddOrDeleteImageTags"
        ],
        "rules": [
          "batch-delete-missing-tag.missing"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:110"
      },
      {
        "id": "ims-v2-batch-image-tags/deletion-takes-any-character",
        "section": "Constraints",
        "place": "item 5, sentence 1",
        "says": "Which characters are in key and value is not looked at in a deletion.",
        "spec": [
          "batchAddOrDeleteImageTags"
        ],
        "rules": [
          "tag-names"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:116"
      },
      {
        "id": "ims-v2-batch-image-tags/deletion-key-not-blank",
        "section": "Constraints",
        "place": "item 5, sentence 2",
        "says": "A key that is blank or empty is not allowed in a deletion either.",
        "spec": [
          "batchAddOrDeleteImageTags",
          "#/components/schemas/BatchDeleteImageTags/properties/tags/items/properties/key/minLength",
          "#/components/schemas/BatchDeleteImageTags/properties/tags/items/properties/key/pattern"
        ],
        "rules": [
          "blank-key.blank",
          "blank-key.empty"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:122"
      },
      {
        "id": "ims-v2-batch-image-tags/deletion-value-optional",
        "section": "Constraints",
        "place": "item 5, sentence 3, first half",
        "says": "A tag to delete need not have a value.",
        "spec": [
          "batchAddOrDeleteImageTags",
          "batchAddOrDeleteImageTags/requestBody/examples/DeleteByKey"
        ],
        "rules": [
          "batch-delete-ignores-value"
        ],
        "values": {},
        "conflict": {
          "with": "ims-v2-batch-image-tags/value-mandatory",
          "decision": "The request table calls the value mandatory for both actions. The constraint speaks of deletion alone and is the more specific one, so we follow it."
        },
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:131"
      },
      {
        "id": "ims-v2-batch-image-tags/deletion-value-not-verified",
        "section": "Constraints",
        "place": "item 5, sentence 3, second half",
        "says": "The value of a tag to delete is not verified, in a sentence that has the not twice.",
        "spec": [
          "batchAddOrDeleteImageTags"
        ],
        "rules": [
          "batch-delete-ignores-value.comparesValue"
        ],
        "values": {
          "batch-delete-ignores-value.comparesValue": false
        },
        "conflict": {
          "with": "ims-v2-batch-image-tags/deletion-value-length",
          "decision": "The second not is a slip, for the sentence calls the value optional. A value that nobody looks at could have any length. We read it as not compared with the value that the image has, and keep the largest length."
        },
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:140"
      },
      {
        "id": "ims-v2-batch-image-tags/deletion-of-missing-tag-no-error",
        "section": "Constraints",
        "place": "item 5, sentence 4",
        "says": "The item repeats that a tag that is not there counts as deleted, without an error.",
        "spec": [
          "batchAddOrDeleteImageTags"
        ],
        "rules": [
          "batch-delete-missing-tag.missing"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:150"
      },
      {
        "id": "ims-v2-batch-image-tags/deletion-lengths-not-verified",
        "section": "Constraints",
        "place": "item 5, sentence 5",
        "says": "How long key and value are is not looked at in a deletion.",
        "spec": [
          "batchAddOrDeleteImageTags",
          "batchAddOrDeleteImageTags/responses/400"
        ],
        "rules": [
          "batch-delete-lengths.keyTooLong",
          "batch-delete-lengths.valueTooLong"
        ],
        "values": {},
        "conflict": {
          "with": "ims-v2-batch-image-tags/deletion-key-length",
          "decision": "The next sentence has the largest lengths. The Chinese original and all editions since May 2025 say that they are checked, so we refuse what is longer."
        },
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:156"
      },
      {
        "id": "ims-v2-batch-image-tags/deletion-key-length",
        "section": "Constraints",
        "place": "item 5, sentence 6, first half",
        "says": "A key to delete has at most 127 characters.",
        "spec": [
          "batchAddOrDeleteImageTags",
          "#/components/schemas/DeletedTag/properties/key/maxLength"
        ],
        "rules": [
          "batch-delete-lengths.keyLimit",
          "batch-delete-lengths.keyTooLong"
        ],
        "values": {
          "batch-delete-lengths.keyLimit": 127
        },
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:166"
      },
      {
        "id": "ims-v2-batch-image-tags/deletion-value-length",
        "section": "Constraints",
        "place": "item 5, sentence 6, second half",
        "says": "A value to delete has at most 255 characters.",
        "spec": [
          "batchAddOrDeleteImageTags",
          "#/components/schemas/DeletedTag/properties/value/maxLength"
        ],
        "rules": [
          "batch-delete-lengths.valueLimit",
          "batch-delete-lengths.valueTooLong"
        ],
        "values": {
          "batch-delete-lengths.valueLimit": 255
        },
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:173"
      },
      {
        "id": "ims-v2-batch-image-tags/method-and-path",
        "section": "URI",
        "place": "line 1",
        "says": "The call is a POST to the path action below the tags of an image.",
        "spec": [
          "batchAddOrDeleteImageTags"
        ],
        "rules": [
          "add-new.done",
          "remove.done"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:181"
      },
      {
        "id": "ims-v2-batch-image-tags/project-id-mandatory",
        "section": "URI",
        "place": "table 1, row 1, Mandatory",
        "says": "The URL always names a project.",
        "spec": [
          "batchAddOrDeleteImageTags/parameters/project_id/required"
        ],
        "rules": [],
        "values": {
          "batchAddOrDeleteImageTags/parameters/project_id/required": true
        },
        "notTestable": "A URL without this segment is another URL, so the parameter cannot be left out of this one.",
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:187"
      },
      {
        "id": "ims-v2-batch-image-tags/project-id-type",
        "section": "URI",
        "place": "table 1, row 1, Type",
        "says": "The id of the project is a text.",
        "spec": [
          "#/components/schemas/ProjectId/type"
        ],
        "rules": [],
        "values": {
          "#/components/schemas/ProjectId/type": "string"
        },
        "notTestable": "Whatever stands in a path is text.",
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:194"
      },
      {
        "id": "ims-v2-batch-image-tags/project-id-names-the-project",
        "section": "URI",
        "place": "table 1, row 1, Description",
        "says": "project_id is the id of the project.",
        "spec": [
          "batchAddOrDeleteImageTags",
          "batchAddOrDeleteImageTags/parameters/project_id"
        ],
        "rules": [
          "project-mismatch.refused"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:201"
      },
      {
        "id": "ims-v2-batch-image-tags/image-id-mandatory",
        "section": "URI",
        "place": "table 1, row 2, Mandatory",
        "says": "The URL always names an image.",
        "spec": [
          "batchAddOrDeleteImageTags/parameters/image_id/required"
        ],
        "rules": [],
        "values": {
          "batchAddOrDeleteImageTags/parameters/image_id/required": true
        },
        "notTestable": "A URL without this segment is another URL, so the parameter cannot be left out of this one.",
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:207"
      },
      {
        "id": "ims-v2-batch-image-tags/image-id-type",
        "section": "URI",
        "place": "table 1, row 2, Type",
        "says": "The id of the image is a text.",
        "spec": [
          "#/components/schemas/ImageId/type"
        ],
        "rules": [],
        "values": {
          "#/components/schemas/ImageId/type": "string"
        },
        "notTestable": "Whatever stands in a path is text.",
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:214"
      },
      {
        "id": "ims-v2-batch-image-tags/image-id-names-the-image",
        "section": "URI",
        "place": "table 1, row 2, Description",
        "says": "image_id is the id of the image.",
        "spec": [
          "batchAddOrDeleteImageTags",
          "batchAddOrDeleteImageTags/parameters/image_id"
        ],
        "rules": [
          "add-new.done",
          "unknown-image.unknown"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:221"
      },
      {
        "id": "ims-v2-batch-image-tags/tags-mandatory",
        "section": "Request",
        "place": "request parameters, row 1, Mandatory",
        "says": "The body always has the member tags.",
        "spec": [
          "batchAddOrDeleteImageTags",
          "#/components/schemas/BatchCreateImageTags/required/tags",
          "#/components/schemas/BatchDeleteImageTags/required/tags",
          "batchAddOrDeleteImageTags/requestBody/required"
        ],
        "rules": [
          "invalid-body.invalid"
        ],
        "values": {
          "batchAddOrDeleteImageTags/requestBody/required": true
        },
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:228"
      },
      {
        "id": "ims-v2-batch-image-tags/tags-type",
        "section": "Request",
        "place": "request parameters, row 1, Type",
        "says": "tags is a list of objects.",
        "spec": [
          "batchAddOrDeleteImageTags",
          "#/components/schemas/BatchCreateImageTags/properties/tags/type",
          "#/components/schemas/BatchDeleteImageTags/properties/tags/type"
        ],
        "rules": [
          "invalid-body.invalid"
        ],
        "values": {
          "#/components/schemas/BatchCreateImageTags/properties/tags/type": "array",
          "#/components/schemas/BatchDeleteImageTags/properties/tags/type": "array",
          "#/components/schemas/BatchCreateImageTags/properties/tags/items/type": "object",
          "#/components/schemas/BatchDeleteImageTags/properties/tags/items/type": "object"
        },
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:239"
      },
      {
        "id": "ims-v2-batch-image-tags/tags-are-added-or-deleted",
        "section": "Request",
        "place": "request parameters, row 1, Description, sentence 1",
        "says": "tags are what is added or deleted.",
        "spec": [
          "batchAddOrDeleteImageTags",
          "#/components/schemas/BatchCreateImageTags/properties/tags",
          "#/components/schemas/BatchDeleteImageTags/properties/tags"
        ],
        "rules": [
          "add-new.done",
          "remove.done"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:253"
      },
      {
        "id": "ims-v2-batch-image-tags/action-mandatory",
        "section": "Request",
        "place": "request parameters, row 2, Mandatory",
        "says": "The body always has the member action.",
        "spec": [
          "batchAddOrDeleteImageTags",
          "#/components/schemas/BatchImageTagsRequest/required/action",
          "#/components/schemas/BatchCreateImageTags/required/action",
          "#/components/schemas/BatchDeleteImageTags/required/action",
          "batchAddOrDeleteImageTags/responses/400/examples/MissingAction"
        ],
        "rules": [
          "batch-action.missing"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:262"
      },
      {
        "id": "ims-v2-batch-image-tags/action-type",
        "section": "Request",
        "place": "request parameters, row 2, Type",
        "says": "action is a text.",
        "spec": [
          "batchAddOrDeleteImageTags",
          "#/components/schemas/BatchImageTagsRequest/properties/action/type"
        ],
        "rules": [
          "batch-action.unknown"
        ],
        "values": {
          "#/components/schemas/BatchImageTagsRequest/properties/action/type": "string"
        },
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:273"
      },
      {
        "id": "ims-v2-batch-image-tags/action-says-what-to-do",
        "section": "Request",
        "place": "request parameters, row 2, Description, sentence 1",
        "says": "action tells what to do with the tags.",
        "spec": [
          "batchAddOrDeleteImageTags",
          "#/components/schemas/BatchImageTagsRequest/properties/action"
        ],
        "rules": [
          "add-new.done",
          "remove.done"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:280"
      },
      {
        "id": "ims-v2-batch-image-tags/action-case-sensitive",
        "section": "Request",
        "place": "request parameters, row 2, Description, sentence 2, first half",
        "says": "Capital and small letters of the action are not the same.",
        "spec": [
          "batchAddOrDeleteImageTags",
          "batchAddOrDeleteImageTags/responses/400/examples/UnknownAction"
        ],
        "rules": [
          "batch-action.caseSensitive"
        ],
        "values": {
          "batch-action.caseSensitive": true
        },
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:286"
      },
      {
        "id": "ims-v2-batch-image-tags/action-values",
        "section": "Request",
        "place": "request parameters, row 2, Description, sentence 2, second half",
        "says": "The action is create or delete, and nothing else.",
        "spec": [
          "batchAddOrDeleteImageTags",
          "#/components/schemas/BatchImageTagsRequest/properties/action/enum/create",
          "#/components/schemas/BatchImageTagsRequest/properties/action/enum/delete"
        ],
        "rules": [
          "batch-action.unknown"
        ],
        "values": {
          "#/components/schemas/BatchImageTagsRequest/properties/action/enum": [
            "create",
            "delete"
          ]
        },
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:293"
      },
      {
        "id": "ims-v2-batch-image-tags/create-adds",
        "section": "Request",
        "place": "request parameters, row 2, Description, sentence 3, first half",
        "says": "With create the tags are added, or changed where they are there.",
        "spec": [
          "batchAddOrDeleteImageTags",
          "#/components/schemas/BatchCreateImageTags/properties/action/const"
        ],
        "rules": [
          "add-new.done",
          "same-key-overwrites.overwritten"
        ],
        "values": {
          "#/components/schemas/BatchCreateImageTags/properties/action/const": "create"
        },
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:303"
      },
      {
        "id": "ims-v2-batch-image-tags/delete-deletes",
        "section": "Request",
        "place": "request parameters, row 2, Description, sentence 3, second half",
        "says": "With delete the tags are taken off the image.",
        "spec": [
          "batchAddOrDeleteImageTags",
          "#/components/schemas/BatchDeleteImageTags/properties/action/const"
        ],
        "rules": [
          "remove.done"
        ],
        "values": {
          "#/components/schemas/BatchDeleteImageTags/properties/action/const": "delete"
        },
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:310"
      },
      {
        "id": "ims-v2-batch-image-tags/key-mandatory",
        "section": "Request",
        "place": "table 2, row 1, Mandatory",
        "says": "A tag always has a key.",
        "spec": [
          "batchAddOrDeleteImageTags",
          "#/components/schemas/BatchCreateImageTags/properties/tags/items/required/key",
          "#/components/schemas/BatchDeleteImageTags/properties/tags/items/required/key"
        ],
        "rules": [
          "missing-key.missing"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:317"
      },
      {
        "id": "ims-v2-batch-image-tags/key-type",
        "section": "Request",
        "place": "table 2, row 1, Type",
        "says": "A key is a text.",
        "spec": [
          "batchAddOrDeleteImageTags",
          "#/components/schemas/BatchCreateImageTags/properties/tags/items/properties/key/type",
          "#/components/schemas/DeletedTag/properties/key/type"
        ],
        "rules": [
          "invalid-body.invalid"
        ],
        "values": {
          "#/components/schemas/BatchCreateImageTags/properties/tags/items/properties/key/type": "string",
          "#/components/schemas/DeletedTag/properties/key/type": "string"
        },
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:326"
      },
      {
        "id": "ims-v2-batch-image-tags/key-names-the-tag",
        "section": "Request",
        "place": "table 2, row 1, Description, sentence 1",
        "says": "key is the key of the tag.",
        "spec": [
          "batchAddOrDeleteImageTags",
          "#/components/schemas/BatchCreateImageTags/properties/tags/items/properties/key",
          "#/components/schemas/BatchDeleteImageTags/properties/tags/items/properties/key"
        ],
        "rules": [
          "add-new.done",
          "remove.done"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:338"
      },
      {
        "id": "ims-v2-batch-image-tags/key-not-blank-in-the-table",
        "section": "Request",
        "place": "table 2, row 1, Description, sentence 2",
        "says": "The table repeats that a blank key is not allowed.",
        "spec": [
          "batchAddOrDeleteImageTags",
          "#/components/schemas/BatchCreateImageTags/properties/tags/items/properties/key/pattern",
          "#/components/schemas/BatchDeleteImageTags/properties/tags/items/properties/key/pattern"
        ],
        "rules": [
          "blank-key.blank",
          "blank-key.empty"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:347"
      },
      {
        "id": "ims-v2-batch-image-tags/value-mandatory",
        "section": "Request",
        "place": "table 2, row 2, Mandatory",
        "says": "A tag always has a value.",
        "spec": [
          "batchAddOrDeleteImageTags",
          "#/components/schemas/BatchCreateImageTags/properties/tags/items/required/value"
        ],
        "rules": [
          "missing-value.missing"
        ],
        "values": {},
        "conflict": {
          "with": "ims-v2-batch-image-tags/deletion-value-optional",
          "decision": "The table makes no difference between the actions, the constraints do. A tag to add needs a value, a tag to delete does not."
        },
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:356"
      },
      {
        "id": "ims-v2-batch-image-tags/value-type",
        "section": "Request",
        "place": "table 2, row 2, Type",
        "says": "A value is a text.",
        "spec": [
          "batchAddOrDeleteImageTags",
          "#/components/schemas/BatchCreateImageTags/properties/tags/items/properties/value/type",
          "#/components/schemas/DeletedTag/properties/value/type"
        ],
        "rules": [
          "invalid-body.invalid"
        ],
        "values": {
          "#/components/schemas/BatchCreateImageTags/properties/tags/items/properties/value/type": "string",
          "#/components/schemas/DeletedTag/properties/value/type": "string"
        },
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:365"
      },
      {
        "id": "ims-v2-batch-image-tags/value-is-the-value",
        "section": "Request",
        "place": "table 2, row 2, Description",
        "says": "value is the value of the tag.",
        "spec": [
          "batchAddOrDeleteImageTags",
          "#/components/schemas/BatchCreateImageTags/properties/tags/items/properties/value",
          "#/components/schemas/BatchDeleteImageTags/properties/tags/items/properties/value"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:377"
      },
      {
        "id": "ims-v2-batch-image-tags/example-url-endpoint",
        "section": "Request",
        "place": "example requests 1 and 2, URL, host",
        "says": "The calls go by HTTPS to the endpoint of the service.",
        "spec": [
          "#/servers/1/url"
        ],
        "rules": [],
        "values": {},
        "notTestable": "The endpoint is a host of the vendor's cloud; whatever host a test calls is another one.",
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:386"
      },
      {
        "id": "ims-v2-batch-image-tags/example-url-project",
        "section": "Request",
        "place": "example requests 1 and 2, URL, project",
        "says": "The examples call a project whose id has 32 hexadecimal digits.",
        "spec": [
          "batchAddOrDeleteImageTags",
          "batchAddOrDeleteImageTags/parameters/project_id/examples/Project"
        ],
        "rules": [],
        "values": {
          "batchAddOrDeleteImageTags/parameters/project_id/examples/Project/value": "fd73a4a14a4a4dfb9771a8475e5198ea"
        },
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:392"
      },
      {
        "id": "ims-v2-batch-image-tags/example-url-image",
        "section": "Request",
        "place": "example requests 1 and 2, URL, image",
        "says": "The examples call an image whose id is a UUID.",
        "spec": [
          "batchAddOrDeleteImageTags",
          "batchAddOrDeleteImageTags/parameters/image_id/examples/Image"
        ],
        "rules": [],
        "values": {
          "batchAddOrDeleteImageTags/parameters/image_id/examples/Image/value": "67e17426-359e-49fb-aa12-0bd1756ec240"
        },
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:398"
      },
      {
        "id": "ims-v2-batch-image-tags/example-create",
        "section": "Request",
        "place": "example request 1, body",
        "says": "The first example adds three tags, the last of them with an empty value.",
        "spec": [
          "batchAddOrDeleteImageTags/requestBody/examples/Create"
        ],
        "rules": [
          "add-new.done",
          "empty-value.accepted"
        ],
        "values": {
          "batchAddOrDeleteImageTags/requestBody/examples/Create/value/action": "create",
          "batchAddOrDeleteImageTags/requestBody/examples/Create/value/tags/0/key": "key1",
          "batchAddOrDeleteImageTags/requestBody/examples/Create/value/tags/0/value": "value1",
          "batchAddOrDeleteImageTags/requestBody/examples/Create/value/tags/1/key": "key2",
          "batchAddOrDeleteImageTags/requestBody/examples/Create/value/tags/1/value": "value2",
          "batchAddOrDeleteImageTags/requestBody/examples/Create/value/tags/2/key": "key3",
          "batchAddOrDeleteImageTags/requestBody/examples/Create/value/tags/2/value": ""
        },
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:404"
      },
      {
        "id": "ims-v2-batch-image-tags/example-delete",
        "section": "Request",
        "place": "example request 2, body",
        "says": "The second example deletes the same three tags.",
        "spec": [
          "batchAddOrDeleteImageTags/requestBody/examples/Delete"
        ],
        "rules": [
          "remove.done"
        ],
        "values": {
          "batchAddOrDeleteImageTags/requestBody/examples/Delete/value/action": "delete",
          "batchAddOrDeleteImageTags/requestBody/examples/Delete/value/tags/0/key": "key1",
          "batchAddOrDeleteImageTags/requestBody/examples/Delete/value/tags/0/value": "value1",
          "batchAddOrDeleteImageTags/requestBody/examples/Delete/value/tags/1/key": "key2",
          "batchAddOrDeleteImageTags/requestBody/examples/Delete/value/tags/1/value": "value2",
          "batchAddOrDeleteImageTags/requestBody/examples/Delete/value/tags/2/key": "key3",
          "batchAddOrDeleteImageTags/requestBody/examples/Delete/value/tags/2/value": ""
        },
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:418"
      },
      {
        "id": "ims-v2-batch-image-tags/no-response-parameters",
        "section": "Response",
        "place": "response parameters",
        "says": "The answer has no parameters, so that there is no body.",
        "spec": [
          "batchAddOrDeleteImageTags/responses/204"
        ],
        "rules": [
          "add-new.done",
          "remove.done"
        ],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:433"
      },
      {
        "id": "ims-v2-batch-image-tags/example-response",
        "section": "Response",
        "place": "example response",
        "says": "The examples are answered with 204.",
        "spec": [
          "batchAddOrDeleteImageTags/responses/204"
        ],
        "rules": [
          "add-new.done",
          "remove.done"
        ],
        "values": {
          "add-new.done": 204,
          "remove.done": 204
        },
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:439"
      },
      {
        "id": "ims-v2-batch-image-tags/returns-204",
        "section": "Returned Values",
        "place": "Normal",
        "says": "A call that goes well is answered with 204.",
        "spec": [
          "batchAddOrDeleteImageTags/responses/204"
        ],
        "rules": [
          "add-new.done",
          "remove.done",
          "batch-delete-missing-tag.missing"
        ],
        "values": {
          "add-new.done": 204,
          "remove.done": 204,
          "batch-delete-missing-tag.missing": 204
        },
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:447"
      },
      {
        "id": "ims-v2-batch-image-tags/returns-400",
        "section": "Returned Values",
        "place": "Abnormal, row 1",
        "says": "A wrong request is answered with 400.",
        "spec": [
          "batchAddOrDeleteImageTags/responses/400"
        ],
        "rules": [
          "batch-keys-unique.duplicate",
          "batch-action.unknown",
          "batch-action.missing",
          "batch-delete-lengths.keyTooLong",
          "batch-delete-lengths.valueTooLong",
          "malformed-json.malformed",
          "empty-body.empty",
          "invalid-body.invalid",
          "missing-key.missing",
          "missing-value.missing",
          "blank-key.blank",
          "blank-key.empty",
          "key-length.tooLong",
          "value-length.tooLong",
          "tag-limit.over",
          "malformed-image-id.malformed"
        ],
        "values": {
          "batch-keys-unique.duplicate": 400,
          "batch-action.unknown": 400,
          "batch-action.missing": 400,
          "batch-delete-lengths.keyTooLong": 400,
          "batch-delete-lengths.valueTooLong": 400,
          "malformed-json.malformed": 400,
          "empty-body.empty": 400,
          "invalid-body.invalid": 400,
          "missing-key.missing": 400,
          "missing-value.missing": 400,
          "blank-key.blank": 400,
          "blank-key.empty": 400,
          "key-length.tooLong": 400,
          "value-length.tooLong": 400,
          "tag-limit.over": 400,
          "malformed-image-id.malformed": 400
        },
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:454"
      },
      {
        "id": "ims-v2-batch-image-tags/returns-401",
        "section": "Returned Values",
        "place": "Abnormal, row 2",
        "says": "A caller who is not known is answered with 401.",
        "spec": [
          "batchAddOrDeleteImageTags/responses/401"
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
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:493"
      },
      {
        "id": "ims-v2-batch-image-tags/returns-403",
        "section": "Returned Values",
        "place": "Abnormal, row 3",
        "says": "A caller without the right to do this is answered with 403.",
        "spec": [
          "batchAddOrDeleteImageTags/responses/403"
        ],
        "rules": [
          "read-only-role.refused",
          "foreign-image.visible",
          "foreign-image.hidden",
          "project-mismatch.refused"
        ],
        "values": {
          "read-only-role.refused": 403,
          "foreign-image.visible": 403,
          "foreign-image.hidden": 403,
          "project-mismatch.refused": 403
        },
        "conflict": {
          "with": {
            "source": "ims-api-reference",
            "section": "Error Codes"
          },
          "decision": "The error table gives the code for the image of another project with 400, and one edition that for a missing permission as well. The page's status is kept and has the codes of the table."
        },
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:504"
      },
      {
        "id": "ims-v2-batch-image-tags/returns-404",
        "section": "Returned Values",
        "place": "Abnormal, row 4",
        "says": "What does not exist is answered with 404.",
        "spec": [
          "batchAddOrDeleteImageTags/responses/404"
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
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:520"
      },
      {
        "id": "ims-v2-batch-image-tags/returns-500",
        "section": "Returned Values",
        "place": "Abnormal, row 5",
        "says": "A failure inside the service is answered with 500.",
        "spec": [
          "batchAddOrDeleteImageTags/responses/500"
        ],
        "rules": [],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:530"
      },
      {
        "id": "ims-v2-batch-image-tags/returns-503",
        "section": "Returned Values",
        "place": "Abnormal, row 6",
        "says": "A service that is out of order is answered with 503.",
        "spec": [
          "batchAddOrDeleteImageTags/responses/503"
        ],
        "rules": [],
        "values": {},
        "at": "spec/ims-v2/clauses/ims-v2-batch-image-tags.yaml:535"
      }
    ]
  }
];
