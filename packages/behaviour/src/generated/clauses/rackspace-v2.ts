// Made from spec/rackspace-v2/clauses, spec/sources.yaml by `pnpm generate`. Do not edit: change the source and run that.
// inputs  sha256:8ffd5d9f0320fe5a1c3547def4c5e77835468703557095dc327e4fd0ce0b3e19
// content sha256:55da94b9775ad829cfc010e68c7f4bad31d5ad3759a4b51c214976c566c50c49

import type { ClauseDocument } from '../../clause.ts';

export const clauses: readonly ClauseDocument[] = [
  {
    "source": "rackspace-v2-image-tag",
    "title": "Image tag operations",
    "publisher": "Rackspace, Cloud Images v2 API reference",
    "sha256": "8bc27786e6c525a87e53750f843d57e6fbaea2884be413264a29a66a2b6a13e2",
    "clauses": [
      {
        "id": "rackspace-v2-image-tag/adds-and-removes",
        "section": "Add image tag",
        "place": "introduction of the page, above the section",
        "says": "The operations add tags to images and take them off.",
        "spec": [
          "addImageTag",
          "deleteImageTag"
        ],
        "rules": [
          "add-new.done",
          "remove.done"
        ],
        "values": {},
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:5"
      },
      {
        "id": "rackspace-v2-image-tag/add-method-and-path",
        "section": "Add image tag",
        "place": "line 1",
        "says": "Adding is a PUT to the path of the image and the tag.",
        "spec": [
          "addImageTag"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {},
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:12"
      },
      {
        "id": "rackspace-v2-image-tag/adds-a-tag",
        "section": "Add image tag",
        "place": "paragraph 1, sentence 1",
        "says": "The call gives one image one tag.",
        "spec": [
          "addImageTag"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {},
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:18"
      },
      {
        "id": "rackspace-v2-image-tag/add-tag-in-path",
        "section": "Add image tag",
        "place": "paragraph 1, sentence 2",
        "says": "The tag to add is a segment of the URL.",
        "spec": [
          "addImageTag/parameters/tag/in"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {
          "addImageTag/parameters/tag/in": "path"
        },
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:24"
      },
      {
        "id": "rackspace-v2-image-tag/add-example",
        "section": "Add image tag",
        "place": "paragraph 1, sentence 3",
        "says": "An example puts the tag miracle on one image, by a path that begins with the version.",
        "spec": [
          "addImageTag/parameters/image_id/examples/SampleImage",
          "addImageTag/parameters/tag/examples/Miracle",
          "#/servers/0/url"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {
          "#/components/examples/SampleImage/value": "e7db3b45-8db7-47ad-8109-3fb55c2c24fd",
          "#/components/examples/Miracle/value": "miracle"
        },
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:31"
      },
      {
        "id": "rackspace-v2-image-tag/add-body-ignored",
        "section": "Add image tag",
        "place": "paragraph 1, sentence 4",
        "says": "A body of the request makes no difference.",
        "spec": [
          "addImageTag"
        ],
        "rules": [
          "unexpected-body.refused",
          "unexpected-body.ignored"
        ],
        "values": {
          "unexpected-body.refused": false
        },
        "conflict": {
          "with": {
            "source": "glance-25.1-measured",
            "section": "Tag routes"
          },
          "decision": "A Glance of today refuses a body with 400. The document is followed, as Rackspace ran an older one."
        },
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:40"
      },
      {
        "id": "rackspace-v2-image-tag/add-once-per-image",
        "section": "Add image tag",
        "place": "paragraph 2, sentence 1",
        "says": "An image has the same tag at most once.",
        "spec": [
          "#/components/schemas/ImageTags/uniqueItems"
        ],
        "rules": [
          "label-stored-once",
          "add-is-idempotent.again"
        ],
        "values": {
          "#/components/schemas/ImageTags/uniqueItems": true
        },
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:50"
      },
      {
        "id": "rackspace-v2-image-tag/add-again",
        "section": "Add image tag",
        "place": "paragraph 2, sentence 2",
        "says": "A tag that is added several times stands once in the tags of the image.",
        "spec": [
          "addImageTag",
          "#/components/schemas/ImageTags/uniqueItems"
        ],
        "rules": [
          "add-is-idempotent.again",
          "label-stored-once"
        ],
        "values": {},
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:57"
      },
      {
        "id": "rackspace-v2-image-tag/add-response-codes",
        "section": "Add image tag",
        "place": "sentence above table 1",
        "says": "The table has the statuses that the call can have.",
        "spec": [
          "addImageTag/responses/204",
          "addImageTag/responses/400",
          "addImageTag/responses/401",
          "addImageTag/responses/403",
          "addImageTag/responses/405",
          "addImageTag/responses/413",
          "addImageTag/responses/415",
          "addImageTag/responses/500",
          "addImageTag/responses/503"
        ],
        "rules": [
          "unknown-image.unknown",
          "empty-tag-segment.refused"
        ],
        "values": {},
        "conflict": {
          "with": {
            "source": "cloudroast",
            "section": "Add image tag tests"
          },
          "decision": "The table lacks 404, which Rackspace's own tests expect for an image that does not exist and for an empty tag, as Glance does. It is described beside the statuses of the table."
        },
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:63"
      },
      {
        "id": "rackspace-v2-image-tag/add-returns-204",
        "section": "Add image tag",
        "place": "table 1, row 1",
        "says": "Success is 204.",
        "spec": [
          "addImageTag/responses/204"
        ],
        "rules": [
          "add-new.done",
          "add-is-idempotent.again",
          "readd-at-limit.again"
        ],
        "values": {
          "add-new.done": 204
        },
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:83"
      },
      {
        "id": "rackspace-v2-image-tag/add-returns-400",
        "section": "Add image tag",
        "place": "table 1, row 2",
        "says": "A general error is answered with 400.",
        "spec": [
          "addImageTag/responses/400",
          "addImageTag/responses/400/examples/GeneralError"
        ],
        "rules": [
          "label-length.tooLong"
        ],
        "values": {
          "label-length.tooLong": 400
        },
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:90"
      },
      {
        "id": "rackspace-v2-image-tag/add-returns-401",
        "section": "Add image tag",
        "place": "table 1, row 3",
        "says": "A caller who is not authorized is answered with 401.",
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
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:99"
      },
      {
        "id": "rackspace-v2-image-tag/add-returns-403",
        "section": "Add image tag",
        "place": "table 1, row 4",
        "says": "What is forbidden is answered with 403.",
        "spec": [
          "addImageTag/responses/403"
        ],
        "rules": [
          "read-only-role.refused",
          "foreign-image.visible"
        ],
        "values": {
          "read-only-role.refused": 403,
          "foreign-image.visible": 403
        },
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:110"
      },
      {
        "id": "rackspace-v2-image-tag/add-returns-405",
        "section": "Add image tag",
        "place": "table 1, row 5",
        "says": "A wrong method is answered with 405.",
        "spec": [
          "addImageTag/responses/405"
        ],
        "rules": [
          "unsupported-method.refused"
        ],
        "values": {
          "unsupported-method.refused": 405
        },
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:119"
      },
      {
        "id": "rackspace-v2-image-tag/add-returns-413",
        "section": "Add image tag",
        "place": "table 1, row 6",
        "says": "An answer that would have more items than allowed is 413 instead.",
        "spec": [
          "addImageTag/responses/413",
          "addImageTag/responses/413/examples/OverLimit"
        ],
        "rules": [
          "tag-limit.over"
        ],
        "values": {
          "tag-limit.over": 413
        },
        "conflict": {
          "with": {
            "source": "glance-25.1-measured",
            "section": "Tag routes"
          },
          "decision": "This call returns no items. Glance has 413 for one tag too many, as Rackspace's own tests have, and that is what it means here. The sentence of the document stands beside it as a further example."
        },
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:126"
      },
      {
        "id": "rackspace-v2-image-tag/add-returns-415",
        "section": "Add image tag",
        "place": "table 1, row 7, sentence 1",
        "says": "A wrong media type is answered with 415.",
        "spec": [
          "addImageTag/responses/415"
        ],
        "rules": [
          "media-type.checked",
          "media-type.unsupported"
        ],
        "values": {
          "media-type.checked": true
        },
        "conflict": {
          "with": "rackspace-v2-image-tag/add-body-ignored",
          "decision": "What is ignored cannot have a wrong type. A body that is not JSON is refused with 415, one of JSON is ignored, and without a body no type matters. Glance never answers 415 to this call."
        },
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:140"
      },
      {
        "id": "rackspace-v2-image-tag/add-media-type-of-curl",
        "section": "Add image tag",
        "place": "table 1, row 7, sentence 2",
        "says": "A cURL command with the wrong media type may be why.",
        "spec": [
          "addImageTag/responses/415/examples/UnsupportedMediaType"
        ],
        "rules": [
          "media-type.unsupported"
        ],
        "values": {},
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:152"
      },
      {
        "id": "rackspace-v2-image-tag/add-returns-500",
        "section": "Add image tag",
        "place": "table 1, row 8",
        "says": "A fault of the API is answered with 500.",
        "spec": [
          "addImageTag/responses/500"
        ],
        "rules": [
          "url-decoding.undecodable"
        ],
        "values": {
          "url-decoding.undecodable": 500
        },
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:158"
      },
      {
        "id": "rackspace-v2-image-tag/add-returns-503",
        "section": "Add image tag",
        "place": "table 1, row 9",
        "says": "A service that is not available is answered with 503.",
        "spec": [
          "addImageTag/responses/503"
        ],
        "rules": [],
        "values": {},
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:165"
      },
      {
        "id": "rackspace-v2-image-tag/add-uri-parameters",
        "section": "Add image tag",
        "place": "Request, sentence above table 2",
        "says": "The parameters of the table stand in the URL.",
        "spec": [
          "addImageTag/parameters/image_id/in",
          "addImageTag/parameters/tag/in"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {
          "addImageTag/parameters/image_id/in": "path",
          "addImageTag/parameters/tag/in": "path"
        },
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:170"
      },
      {
        "id": "rackspace-v2-image-tag/add-image-id-type",
        "section": "Add image tag",
        "place": "Request, table 2, row 1, Type",
        "says": "The id of the image is a UUID.",
        "spec": [
          "addImageTag/parameters/image_id"
        ],
        "rules": [
          "unknown-image.unknown"
        ],
        "values": {},
        "conflict": {
          "with": "rackspace-v2-image-tag/add-image-id-typically-uuid",
          "decision": "The id is a text of any form. One that is no UUID is looked up like any other and answered as an image that does not exist."
        },
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:179"
      },
      {
        "id": "rackspace-v2-image-tag/add-image-id-of-an-image",
        "section": "Add image tag",
        "place": "Request, table 2, row 1, Description, first half",
        "says": "The id is that of an image which the image API stores.",
        "spec": [
          "addImageTag/parameters/image_id"
        ],
        "rules": [
          "add-new.done",
          "unknown-image.unknown"
        ],
        "values": {},
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:188"
      },
      {
        "id": "rackspace-v2-image-tag/add-image-id-typically-uuid",
        "section": "Add image tag",
        "place": "Request, table 2, row 1, Description, second half",
        "says": "The id is a UUID as a rule, but need not be.",
        "spec": [
          "addImageTag/parameters/image_id"
        ],
        "rules": [
          "unknown-image.unknown"
        ],
        "values": {},
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:194"
      },
      {
        "id": "rackspace-v2-image-tag/add-tag-type",
        "section": "Add image tag",
        "place": "Request, table 2, row 2, Type",
        "says": "The tag is a string.",
        "spec": [
          "#/components/schemas/TagInUrl/type"
        ],
        "rules": [],
        "values": {
          "#/components/schemas/TagInUrl/type": "string"
        },
        "notTestable": "Whatever stands in a path is text.",
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:200"
      },
      {
        "id": "rackspace-v2-image-tag/add-tag-is-the-tag",
        "section": "Add image tag",
        "place": "Request, table 2, row 2, Description, outside the brackets",
        "says": "The parameter is the tag that the image gets.",
        "spec": [
          "addImageTag/parameters/tag"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {},
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:207"
      },
      {
        "id": "rackspace-v2-image-tag/add-tag-length",
        "section": "Add image tag",
        "place": "Request, table 2, row 2, Description, number in the brackets",
        "says": "A tag to add is at most 255 long.",
        "spec": [
          "#/components/schemas/TagInUrl/maxLength"
        ],
        "rules": [
          "label-length.limit",
          "label-length.tooLong"
        ],
        "values": {
          "label-length.limit": 255
        },
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:213"
      },
      {
        "id": "rackspace-v2-image-tag/add-tag-length-unit",
        "section": "Add image tag",
        "place": "Request, table 2, row 2, Description, unit in the brackets",
        "says": "The length of a tag to add is counted in characters.",
        "spec": [
          "#/components/schemas/TagInUrl/maxLength"
        ],
        "rules": [
          "label-length.unit"
        ],
        "values": {},
        "conflict": {
          "with": {
            "source": "glance-25.1-measured",
            "section": "Tag routes"
          },
          "decision": "Glance counts the bytes of the tag in the URL, which is the same for ASCII. Bytes are counted here as well."
        },
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:220"
      },
      {
        "id": "rackspace-v2-image-tag/add-no-body",
        "section": "Add image tag",
        "place": "Request, sentence below table 2",
        "says": "The call takes no body.",
        "spec": [
          "addImageTag"
        ],
        "rules": [
          "unexpected-body.ignored"
        ],
        "values": {},
        "conflict": {
          "with": "rackspace-v2-image-tag/add-body-ignored",
          "decision": "No body is described. One that comes all the same is ignored and not refused, for that is the more definite of the two statements."
        },
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:229"
      },
      {
        "id": "rackspace-v2-image-tag/add-no-response-body",
        "section": "Add image tag",
        "place": "Response",
        "says": "The answer has no body.",
        "spec": [
          "addImageTag/responses/204",
          "#/components/schemas/NoLength/const"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {},
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:238"
      },
      {
        "id": "rackspace-v2-image-tag/delete-method-and-path",
        "section": "Delete image tag",
        "place": "line 1",
        "says": "Deleting is a DELETE of the path of the image and the tag.",
        "spec": [
          "deleteImageTag"
        ],
        "rules": [
          "remove.done"
        ],
        "values": {},
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:245"
      },
      {
        "id": "rackspace-v2-image-tag/deletes-a-tag",
        "section": "Delete image tag",
        "place": "paragraph 1, sentence 1",
        "says": "The call takes one tag off one image.",
        "spec": [
          "deleteImageTag"
        ],
        "rules": [
          "remove.done"
        ],
        "values": {},
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:251"
      },
      {
        "id": "rackspace-v2-image-tag/delete-tag-in-path",
        "section": "Delete image tag",
        "place": "paragraph 1, sentence 2",
        "says": "The tag to delete is a segment of the URL.",
        "spec": [
          "deleteImageTag/parameters/tag/in"
        ],
        "rules": [
          "remove.done"
        ],
        "values": {
          "deleteImageTag/parameters/tag/in": "path"
        },
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:257"
      },
      {
        "id": "rackspace-v2-image-tag/delete-example",
        "section": "Delete image tag",
        "place": "paragraph 1, sentence 3",
        "says": "An example takes the tag miracle off one image, by a path that begins with the version.",
        "spec": [
          "deleteImageTag/parameters/image_id/examples/SampleImage",
          "deleteImageTag/parameters/tag/examples/Miracle",
          "#/servers/0/url"
        ],
        "rules": [
          "remove.done"
        ],
        "values": {
          "#/components/examples/SampleImage/value": "e7db3b45-8db7-47ad-8109-3fb55c2c24fd",
          "#/components/examples/Miracle/value": "miracle"
        },
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:264"
      },
      {
        "id": "rackspace-v2-image-tag/delete-body-ignored",
        "section": "Delete image tag",
        "place": "paragraph 1, sentence 4",
        "says": "A body of the request makes no difference.",
        "spec": [
          "deleteImageTag"
        ],
        "rules": [
          "unexpected-body.refused",
          "unexpected-body.ignored"
        ],
        "values": {
          "unexpected-body.refused": false
        },
        "conflict": {
          "with": {
            "source": "glance-25.1-measured",
            "section": "Tag routes"
          },
          "decision": "A Glance of today refuses a body with 400. The document is followed, as Rackspace ran an older one."
        },
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:273"
      },
      {
        "id": "rackspace-v2-image-tag/delete-once",
        "section": "Delete image tag",
        "place": "paragraph 2, sentence 1",
        "says": "A tag can be taken off once.",
        "spec": [
          "deleteImageTag",
          "deleteImageTag/responses/404/examples/TagNotFound"
        ],
        "rules": [
          "remove.done",
          "remove-missing-tag.missing"
        ],
        "values": {},
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:283"
      },
      {
        "id": "rackspace-v2-image-tag/delete-again",
        "section": "Delete image tag",
        "place": "paragraph 2, sentence 2",
        "says": "A further attempt to take off the same tag is answered with 404.",
        "spec": [
          "deleteImageTag/responses/404",
          "deleteImageTag/responses/404/examples/TagNotFound"
        ],
        "rules": [
          "remove-missing-tag.missing"
        ],
        "values": {
          "remove-missing-tag.missing": 404
        },
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:289"
      },
      {
        "id": "rackspace-v2-image-tag/delete-response-codes",
        "section": "Delete image tag",
        "place": "sentence above table 1",
        "says": "The table has the statuses that the call can have.",
        "spec": [
          "deleteImageTag/responses/204",
          "deleteImageTag/responses/400",
          "deleteImageTag/responses/401",
          "deleteImageTag/responses/403",
          "deleteImageTag/responses/404",
          "deleteImageTag/responses/405",
          "deleteImageTag/responses/413",
          "deleteImageTag/responses/500",
          "deleteImageTag/responses/503"
        ],
        "rules": [
          "remove.done"
        ],
        "values": {},
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:296"
      },
      {
        "id": "rackspace-v2-image-tag/delete-returns-204",
        "section": "Delete image tag",
        "place": "table 1, row 1",
        "says": "Success is 204.",
        "spec": [
          "deleteImageTag/responses/204"
        ],
        "rules": [
          "remove.done"
        ],
        "values": {
          "remove.done": 204
        },
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:311"
      },
      {
        "id": "rackspace-v2-image-tag/delete-returns-400",
        "section": "Delete image tag",
        "place": "table 1, row 2",
        "says": "A general error is answered with 400.",
        "spec": [
          "deleteImageTag/responses/400",
          "deleteImageTag/responses/400/examples/GeneralError"
        ],
        "rules": [],
        "values": {},
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:318"
      },
      {
        "id": "rackspace-v2-image-tag/delete-returns-401",
        "section": "Delete image tag",
        "place": "table 1, row 3",
        "says": "A caller who is not authorized is answered with 401.",
        "spec": [
          "deleteImageTag/responses/401"
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
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:323"
      },
      {
        "id": "rackspace-v2-image-tag/delete-returns-403",
        "section": "Delete image tag",
        "place": "table 1, row 4",
        "says": "What is forbidden is answered with 403.",
        "spec": [
          "deleteImageTag/responses/403"
        ],
        "rules": [
          "read-only-role.refused",
          "foreign-image.visible"
        ],
        "values": {
          "read-only-role.refused": 403,
          "foreign-image.visible": 403
        },
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:334"
      },
      {
        "id": "rackspace-v2-image-tag/delete-returns-404",
        "section": "Delete image tag",
        "place": "table 1, row 5",
        "says": "What is not found is answered with 404.",
        "spec": [
          "deleteImageTag/responses/404"
        ],
        "rules": [
          "remove-missing-tag.missing",
          "unknown-image.unknown",
          "empty-tag-segment.refused"
        ],
        "values": {
          "remove-missing-tag.missing": 404,
          "unknown-image.unknown": 404,
          "empty-tag-segment.refused": 404
        },
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:343"
      },
      {
        "id": "rackspace-v2-image-tag/delete-returns-405",
        "section": "Delete image tag",
        "place": "table 1, row 6",
        "says": "A wrong method is answered with 405.",
        "spec": [
          "deleteImageTag/responses/405"
        ],
        "rules": [
          "unsupported-method.refused"
        ],
        "values": {
          "unsupported-method.refused": 405
        },
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:353"
      },
      {
        "id": "rackspace-v2-image-tag/delete-returns-413",
        "section": "Delete image tag",
        "place": "table 1, row 7",
        "says": "An answer that would have more items than allowed is 413 instead.",
        "spec": [
          "deleteImageTag/responses/413",
          "deleteImageTag/responses/413/examples/OverLimit"
        ],
        "rules": [],
        "values": {},
        "conflict": {
          "with": {
            "source": "glance-25.1-measured",
            "section": "Tag routes"
          },
          "decision": "This call returns no items, and Glance never answers 413 to it. The status is described with the document's sentence, and no request gets it."
        },
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:360"
      },
      {
        "id": "rackspace-v2-image-tag/delete-returns-500",
        "section": "Delete image tag",
        "place": "table 1, row 8",
        "says": "A fault of the API is answered with 500.",
        "spec": [
          "deleteImageTag/responses/500"
        ],
        "rules": [
          "url-decoding.undecodable"
        ],
        "values": {
          "url-decoding.undecodable": 500
        },
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:368"
      },
      {
        "id": "rackspace-v2-image-tag/delete-returns-503",
        "section": "Delete image tag",
        "place": "table 1, row 9",
        "says": "A service that is not available is answered with 503.",
        "spec": [
          "deleteImageTag/responses/503"
        ],
        "rules": [],
        "values": {},
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:375"
      },
      {
        "id": "rackspace-v2-image-tag/delete-uri-parameters",
        "section": "Delete image tag",
        "place": "Request, sentence above table 2",
        "says": "The parameters of the table stand in the URL.",
        "spec": [
          "deleteImageTag/parameters/image_id/in",
          "deleteImageTag/parameters/tag/in"
        ],
        "rules": [
          "remove.done"
        ],
        "values": {
          "deleteImageTag/parameters/image_id/in": "path",
          "deleteImageTag/parameters/tag/in": "path"
        },
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:380"
      },
      {
        "id": "rackspace-v2-image-tag/delete-image-id-type",
        "section": "Delete image tag",
        "place": "Request, table 2, row 1, Type",
        "says": "The id of the image is a UUID.",
        "spec": [
          "deleteImageTag/parameters/image_id"
        ],
        "rules": [
          "unknown-image.unknown"
        ],
        "values": {},
        "conflict": {
          "with": "rackspace-v2-image-tag/delete-image-id-typically-uuid",
          "decision": "The id is a text of any form. One that is no UUID is looked up like any other and answered as an image that does not exist."
        },
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:389"
      },
      {
        "id": "rackspace-v2-image-tag/delete-image-id-of-an-image",
        "section": "Delete image tag",
        "place": "Request, table 2, row 1, Description, first half",
        "says": "The id is that of an image which the image API stores.",
        "spec": [
          "deleteImageTag/parameters/image_id"
        ],
        "rules": [
          "remove.done",
          "unknown-image.unknown"
        ],
        "values": {},
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:398"
      },
      {
        "id": "rackspace-v2-image-tag/delete-image-id-typically-uuid",
        "section": "Delete image tag",
        "place": "Request, table 2, row 1, Description, second half",
        "says": "The id is a UUID as a rule, but need not be.",
        "spec": [
          "deleteImageTag/parameters/image_id"
        ],
        "rules": [
          "unknown-image.unknown"
        ],
        "values": {},
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:404"
      },
      {
        "id": "rackspace-v2-image-tag/delete-tag-type",
        "section": "Delete image tag",
        "place": "Request, table 2, row 2, Type",
        "says": "The tag is a string.",
        "spec": [
          "#/components/schemas/TagInUrl/type"
        ],
        "rules": [],
        "values": {
          "#/components/schemas/TagInUrl/type": "string"
        },
        "notTestable": "Whatever stands in a path is text.",
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:410"
      },
      {
        "id": "rackspace-v2-image-tag/delete-tag-is-the-tag",
        "section": "Delete image tag",
        "place": "Request, table 2, row 2, Description, outside the brackets",
        "says": "The parameter is the tag that the image loses.",
        "spec": [
          "deleteImageTag/parameters/tag"
        ],
        "rules": [
          "remove.done"
        ],
        "values": {},
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:417"
      },
      {
        "id": "rackspace-v2-image-tag/delete-tag-length",
        "section": "Delete image tag",
        "place": "Request, table 2, row 2, Description, in the brackets",
        "says": "A tag to delete is at most 255 characters long.",
        "spec": [
          "#/components/schemas/TagInUrl/maxLength"
        ],
        "rules": [
          "label-length.limit",
          "remove-missing-tag.missing"
        ],
        "values": {
          "label-length.limit": 255
        },
        "conflict": {
          "with": {
            "source": "glance-25.1-measured",
            "section": "Tag routes"
          },
          "decision": "Glance has no limit for a tag to delete. The limit is described as the document has it, but no deletion is refused for it. A longer tag is one that no image has, and is answered so."
        },
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:423"
      },
      {
        "id": "rackspace-v2-image-tag/delete-no-body",
        "section": "Delete image tag",
        "place": "Request, sentence below table 2",
        "says": "The call takes no body.",
        "spec": [
          "deleteImageTag"
        ],
        "rules": [
          "unexpected-body.ignored"
        ],
        "values": {},
        "conflict": {
          "with": "rackspace-v2-image-tag/delete-body-ignored",
          "decision": "No body is described. One that comes all the same is ignored and not refused, for that is the more definite of the two statements."
        },
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:435"
      },
      {
        "id": "rackspace-v2-image-tag/delete-no-response-body",
        "section": "Delete image tag",
        "place": "Response",
        "says": "The answer has no body.",
        "spec": [
          "deleteImageTag/responses/204",
          "#/components/schemas/NoLength/const"
        ],
        "rules": [
          "remove.done"
        ],
        "values": {},
        "at": "spec/rackspace-v2/clauses/rackspace-v2-image-tag.yaml:444"
      }
    ]
  }
];
