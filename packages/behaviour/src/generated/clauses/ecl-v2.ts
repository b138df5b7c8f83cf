// Made from spec/ecl-v2/clauses, spec/sources.yaml by `pnpm generate`. Do not edit: change the source and run that.
// inputs  sha256:de48b2f8eb28745360116ed878467be540cee47645627ecddbeac36295602f7e
// content sha256:cf57a8935041d1dc1238cdd3d4b1a276df571a68334dbf48a788b3c2e6185cbb

import type { ClauseDocument } from '../../clause.ts';

export const clauses: readonly ClauseDocument[] = [
  {
    "source": "ecl-v2-add-image-tag",
    "title": "Add image tag",
    "publisher": "NTT Communications, Enterprise Cloud 2.0 image storage API reference",
    "sha256": "6d39f79e73d8c607dae3fa34ae630eb90d07468070aff3173a88ae766f9b551b",
    "clauses": [
      {
        "id": "ecl-v2-add-image-tag/adds-a-tag",
        "section": "Overview",
        "place": "sentence 1",
        "says": "The call gives one image one tag.",
        "spec": [
          "addImageTag"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {},
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:5"
      },
      {
        "id": "ecl-v2-add-image-tag/classification",
        "section": "Overview",
        "place": "Classification",
        "says": "The operation is one that creates.",
        "spec": [],
        "rules": [],
        "values": {},
        "notModelled": "A class of the vendor's catalogue of operations, from which nothing follows for a request or an answer.",
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:11"
      },
      {
        "id": "ecl-v2-add-image-tag/operation-object",
        "section": "Overview",
        "place": "API Operation Object",
        "says": "The operation is on tags.",
        "spec": [],
        "rules": [],
        "values": {},
        "notModelled": "A class of the vendor's catalogue of operations; that tags are meant is said by the rest of the page.",
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:16"
      },
      {
        "id": "ecl-v2-add-image-tag/synchronous",
        "section": "Overview",
        "place": "Synchronous / Asynchronous",
        "says": "Nothing is said on whether the call is synchronous.",
        "spec": [],
        "rules": [],
        "values": {},
        "notModelled": "The page leaves this open. That a change shows at once is measured on Glance.",
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:21"
      },
      {
        "id": "ecl-v2-add-image-tag/method",
        "section": "Request",
        "place": "HTTP Request Method",
        "says": "The method is PUT.",
        "spec": [
          "addImageTag"
        ],
        "rules": [
          "add-new.done",
          "unsupported-method.refused"
        ],
        "values": {},
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:27"
      },
      {
        "id": "ecl-v2-add-image-tag/endpoint",
        "section": "Request",
        "place": "HTTP Request Path, first part",
        "says": "The URL begins with the endpoint of the API.",
        "spec": [
          "#/servers/0/url",
          "#/servers/0/variables/api_endpoint"
        ],
        "rules": [],
        "values": {},
        "notTestable": "The endpoint is a host of the vendor's cloud; whatever host a test calls is another one.",
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:33"
      },
      {
        "id": "ecl-v2-add-image-tag/path",
        "section": "Request",
        "place": "HTTP Request Path, second part",
        "says": "The path has the id of the image and the tag as segments.",
        "spec": [
          "#/paths/~1v2~1images~1{image_id}~1tags~1{tag}"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {},
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:39"
      },
      {
        "id": "ecl-v2-add-image-tag/accept-encoding",
        "section": "Request",
        "place": "HTTP Request Header, line 1",
        "says": "A client may name the compressions that it understands.",
        "spec": [
          "addImageTag/parameters/Accept-Encoding",
          "addImageTag/parameters/Accept-Encoding/examples/Compressed"
        ],
        "rules": [],
        "values": {
          "#/components/examples/Compressed/value": "gzip, deflate, compress"
        },
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:45"
      },
      {
        "id": "ecl-v2-add-image-tag/accept",
        "section": "Request",
        "place": "HTTP Request Header, line 2",
        "says": "A client sends Accept with the media type of JSON.",
        "spec": [
          "addImageTag/responses/404/content/application~1json"
        ],
        "rules": [
          "error-format"
        ],
        "values": {},
        "conflict": {
          "with": "ecl-v2-add-image-tag/executed-accept",
          "decision": "The executed example accepts anything. Both are served: who asks for JSON gets errors as JSON, who accepts anything gets them as HTML."
        },
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:51"
      },
      {
        "id": "ecl-v2-add-image-tag/token",
        "section": "Request",
        "place": "HTTP Request Header, line 3",
        "says": "A client sends its token in X-Auth-Token.",
        "spec": [
          "#/components/securitySchemes/AuthToken"
        ],
        "rules": [
          "missing-token.missing"
        ],
        "values": {
          "#/components/securitySchemes/AuthToken/name": "X-Auth-Token",
          "#/components/securitySchemes/AuthToken/in": "header"
        },
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:61"
      },
      {
        "id": "ecl-v2-add-image-tag/content-type",
        "section": "Request",
        "place": "HTTP Request Header, line 4",
        "says": "A client sends Content-Type with the media type of JSON.",
        "spec": [
          "addImageTag"
        ],
        "rules": [
          "unexpected-body"
        ],
        "values": {},
        "conflict": {
          "with": "ecl-v2-add-image-tag/executed-request",
          "decision": "There is no body whose type it could be, and the executed example sends none. The header is allowed and makes no difference."
        },
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:68"
      },
      {
        "id": "ecl-v2-add-image-tag/no-body",
        "section": "Request",
        "place": "HTTP Request Body",
        "says": "The request has no body.",
        "spec": [
          "addImageTag",
          "addImageTag/responses/400/examples/UnexpectedBody"
        ],
        "rules": [
          "unexpected-body.refused"
        ],
        "values": {},
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:78"
      },
      {
        "id": "ecl-v2-add-image-tag/image-id-in-path",
        "section": "Request",
        "place": "table 1, row 1, style",
        "says": "The id of the image stands in the URL.",
        "spec": [
          "addImageTag/parameters/image_id/in"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {
          "addImageTag/parameters/image_id/in": "path"
        },
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:84"
      },
      {
        "id": "ecl-v2-add-image-tag/image-id-format",
        "section": "Request",
        "place": "table 1, row 1, format",
        "says": "The id of the image is a UUID.",
        "spec": [
          "addImageTag/parameters/image_id"
        ],
        "rules": [
          "unknown-image.unknown"
        ],
        "values": {},
        "conflict": {
          "with": "ecl-v2-add-image-tag/image-id-typically-uuid",
          "decision": "The id is a text of any form. One that is no UUID is looked up like any other and answered as an image that does not exist."
        },
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:91"
      },
      {
        "id": "ecl-v2-add-image-tag/image-id-of-an-image",
        "section": "Request",
        "place": "table 1, row 1, description, sentence 1",
        "says": "The id is that of an image which the image API stores.",
        "spec": [
          "addImageTag/parameters/image_id",
          "addImageTag/responses/404/examples/ImageNotFound"
        ],
        "rules": [
          "unknown-image.unknown"
        ],
        "values": {},
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:100"
      },
      {
        "id": "ecl-v2-add-image-tag/image-id-typically-uuid",
        "section": "Request",
        "place": "table 1, row 1, description, sentence 2",
        "says": "The id is a UUID as a rule, but need not be.",
        "spec": [
          "addImageTag/parameters/image_id"
        ],
        "rules": [
          "unknown-image.unknown"
        ],
        "values": {},
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:106"
      },
      {
        "id": "ecl-v2-add-image-tag/image-id-required",
        "section": "Request",
        "place": "table 1, row 1, required/optional",
        "says": "The URL has to name the image.",
        "spec": [
          "addImageTag/parameters/image_id/required"
        ],
        "rules": [
          "empty-tag-segment.refused"
        ],
        "values": {
          "addImageTag/parameters/image_id/required": true
        },
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:112"
      },
      {
        "id": "ecl-v2-add-image-tag/tag-in-path",
        "section": "Request",
        "place": "table 1, row 2, style",
        "says": "The tag stands in the URL.",
        "spec": [
          "addImageTag/parameters/tag/in"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {
          "addImageTag/parameters/tag/in": "path"
        },
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:119"
      },
      {
        "id": "ecl-v2-add-image-tag/tag-format",
        "section": "Request",
        "place": "table 1, row 2, format",
        "says": "The tag is a string.",
        "spec": [
          "#/components/schemas/TagInUrl/type"
        ],
        "rules": [],
        "values": {
          "#/components/schemas/TagInUrl/type": "string"
        },
        "notTestable": "Whatever stands in a path is text.",
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:126"
      },
      {
        "id": "ecl-v2-add-image-tag/tag-is-the-tag",
        "section": "Request",
        "place": "table 1, row 2, description",
        "says": "The parameter is the tag that the image gets.",
        "spec": [
          "addImageTag/parameters/tag"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {},
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:133"
      },
      {
        "id": "ecl-v2-add-image-tag/tag-required",
        "section": "Request",
        "place": "table 1, row 2, required/optional",
        "says": "The URL has to name the tag.",
        "spec": [
          "addImageTag/parameters/tag/required",
          "#/components/schemas/TagInUrl/minLength"
        ],
        "rules": [
          "empty-tag-segment.refused"
        ],
        "values": {
          "addImageTag/parameters/tag/required": true
        },
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:139"
      },
      {
        "id": "ecl-v2-add-image-tag/status-line",
        "section": "Response",
        "place": "HTTP Response Header, format",
        "says": "The answer begins with the version of HTTP, a status code and a message.",
        "spec": [],
        "rules": [],
        "values": {},
        "notModelled": "So begins every answer of HTTP 1.1; a description names the codes alone.",
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:147"
      },
      {
        "id": "ecl-v2-add-image-tag/status-line-example",
        "section": "Response",
        "place": "HTTP Response Header, format, example in brackets",
        "says": "The answer is, for example, 204 No Content.",
        "spec": [
          "addImageTag/responses/204"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {
          "add-new.done": 204
        },
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:152"
      },
      {
        "id": "ecl-v2-add-image-tag/status-code",
        "section": "Response",
        "place": "HTTP Response Header, item 1",
        "says": "The status code is one of those that the page lists.",
        "spec": [
          "addImageTag/responses/204"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {},
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:159"
      },
      {
        "id": "ecl-v2-add-image-tag/status-message",
        "section": "Response",
        "place": "HTTP Response Header, item 2",
        "says": "The message follows from the status code.",
        "spec": [],
        "rules": [],
        "values": {},
        "notModelled": "The message of the status line is none of a description's business, and clients go by the code.",
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:165"
      },
      {
        "id": "ecl-v2-add-image-tag/automatic-fields",
        "section": "Response",
        "place": "HTTP Response Header, item 2, sub-item",
        "says": "What a server puts in by itself is not shown, for instance Date, Content-Length and X-Compute-Request-Id.",
        "spec": [
          "addImageTag/responses/204/headers"
        ],
        "rules": [],
        "values": {},
        "conflict": {
          "with": "ecl-v2-add-image-tag/executed-request-id",
          "decision": "The executed examples have the id of the request as X-Openstack-Request-Id, the name that Glance has for it; the other is that of another service. The header is described under the former."
        },
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:170"
      },
      {
        "id": "ecl-v2-add-image-tag/returns-204",
        "section": "Response",
        "place": "Response Code, table, row 1",
        "says": "A call that ends as it should is answered with 204.",
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
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:180"
      },
      {
        "id": "ecl-v2-add-image-tag/common-error-code",
        "section": "Response",
        "place": "Response Code, remark below the table",
        "says": "All other answers are those of a common list of error codes.",
        "spec": [],
        "rules": [],
        "values": {},
        "notModelled": "The list was not found, so nothing of it could be described. The service is Glance, and its errors are described as those of Glance.",
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:187"
      },
      {
        "id": "ecl-v2-add-image-tag/no-response-body",
        "section": "Response",
        "place": "HTTP Response Body",
        "says": "The answer has no body.",
        "spec": [
          "addImageTag/responses/204",
          "#/components/schemas/NoLength/const"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {},
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:193"
      },
      {
        "id": "ecl-v2-add-image-tag/no-response-parameters",
        "section": "Response",
        "place": "Response Parameter, table, row 1",
        "says": "The answer has no parameters.",
        "spec": [
          "addImageTag/responses/204"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {},
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:199"
      },
      {
        "id": "ecl-v2-add-image-tag/sample-url",
        "section": "Sample API Request and Response",
        "place": "sample request, Request URI",
        "says": "The request goes by HTTPS to the path with the id of the image and the tag.",
        "spec": [
          "#/servers/0/url",
          "#/paths/~1v2~1images~1{image_id}~1tags~1{tag}"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {},
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:206"
      },
      {
        "id": "ecl-v2-add-image-tag/sample-accept-encoding",
        "section": "Sample API Request and Response",
        "place": "sample request, Request Header, line 1",
        "says": "The client of the sample names three compressions.",
        "spec": [
          "addImageTag/parameters/Accept-Encoding",
          "addImageTag/parameters/Accept-Encoding/examples/Compressed"
        ],
        "rules": [],
        "values": {
          "#/components/examples/Compressed/value": "gzip, deflate, compress"
        },
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:212"
      },
      {
        "id": "ecl-v2-add-image-tag/sample-accept",
        "section": "Sample API Request and Response",
        "place": "sample request, Request Header, line 2",
        "says": "The client of the sample accepts JSON.",
        "spec": [
          "addImageTag/responses/404/content/application~1json"
        ],
        "rules": [
          "error-format"
        ],
        "values": {},
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:218"
      },
      {
        "id": "ecl-v2-add-image-tag/sample-token",
        "section": "Sample API Request and Response",
        "place": "sample request, Request Header, line 3",
        "says": "The client of the sample sends a token.",
        "spec": [
          "#/components/securitySchemes/AuthToken"
        ],
        "rules": [
          "missing-token.missing"
        ],
        "values": {},
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:224"
      },
      {
        "id": "ecl-v2-add-image-tag/sample-content-type",
        "section": "Sample API Request and Response",
        "place": "sample request, Request Header, line 4",
        "says": "The client of the sample names the media type of JSON, though it sends nothing.",
        "spec": [
          "addImageTag"
        ],
        "rules": [
          "unexpected-body"
        ],
        "values": {},
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:230"
      },
      {
        "id": "ecl-v2-add-image-tag/sample-no-body",
        "section": "Sample API Request and Response",
        "place": "sample request, Request Body",
        "says": "The sample request has no body.",
        "spec": [
          "addImageTag"
        ],
        "rules": [
          "unexpected-body.refused"
        ],
        "values": {},
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:236"
      },
      {
        "id": "ecl-v2-add-image-tag/sample-status-line",
        "section": "Sample API Request and Response",
        "place": "sample response, Response Header, line 1",
        "says": "The sample is answered with 204 No Content.",
        "spec": [
          "addImageTag/responses/204"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {
          "add-new.done": 204
        },
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:242"
      },
      {
        "id": "ecl-v2-add-image-tag/sample-status-code",
        "section": "Sample API Request and Response",
        "place": "sample response, Response Header, item 1",
        "says": "The status code is one of those that the page lists, said a second time.",
        "spec": [
          "addImageTag/responses/204"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {},
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:249"
      },
      {
        "id": "ecl-v2-add-image-tag/sample-status-message",
        "section": "Sample API Request and Response",
        "place": "sample response, Response Header, item 2",
        "says": "The message follows from the status code, said a second time.",
        "spec": [],
        "rules": [],
        "values": {},
        "notModelled": "The message of the status line is none of a description's business, and clients go by the code.",
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:255"
      },
      {
        "id": "ecl-v2-add-image-tag/sample-automatic-fields",
        "section": "Sample API Request and Response",
        "place": "sample response, Response Header, item 2, sub-item",
        "says": "What a server puts in by itself is not shown, said a second time with the same names.",
        "spec": [
          "addImageTag/responses/204/headers"
        ],
        "rules": [],
        "values": {},
        "conflict": {
          "with": "ecl-v2-add-image-tag/executed-request-id",
          "decision": "The executed examples have the id of the request as X-Openstack-Request-Id, the name that Glance has for it; the other is that of another service. The header is described under the former."
        },
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:260"
      },
      {
        "id": "ecl-v2-add-image-tag/sample-no-response-body",
        "section": "Sample API Request and Response",
        "place": "sample response, Response Body",
        "says": "The sample response has no body.",
        "spec": [
          "addImageTag/responses/204"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {},
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:270"
      },
      {
        "id": "ecl-v2-add-image-tag/executed-request",
        "section": "Execution Example",
        "place": "request, line 1",
        "says": "The tag tag1-1 is put on one image by the path of version 2, in a request that names neither compressions nor a media type.",
        "spec": [
          "addImageTag/parameters/image_id/examples/SampleImage",
          "addImageTag/parameters/tag/examples/SampleTag"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {
          "#/components/examples/SampleImage/value": "82c96579-ba53-4a84-a69a-716382fe0293",
          "#/components/examples/SampleTag/value": "tag1-1"
        },
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:277"
      },
      {
        "id": "ecl-v2-add-image-tag/executed-user-agent",
        "section": "Execution Example",
        "place": "request, User-Agent",
        "says": "The client is curl 7.35.0.",
        "spec": [],
        "rules": [],
        "values": {},
        "notModelled": "It names the tool that made the example; the API does not ask which one it is.",
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:286"
      },
      {
        "id": "ecl-v2-add-image-tag/executed-host",
        "section": "Execution Example",
        "place": "request, Host",
        "says": "The server is at a private address, on port 9292.",
        "spec": [],
        "rules": [],
        "values": {},
        "notModelled": "The address of a test installation, which no caller from outside can reach.",
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:291"
      },
      {
        "id": "ecl-v2-add-image-tag/executed-accept",
        "section": "Execution Example",
        "place": "request, Accept",
        "says": "The client accepts anything.",
        "spec": [
          "addImageTag/responses/404/content/text~1html; charset=UTF-8"
        ],
        "rules": [
          "error-format"
        ],
        "values": {},
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:296"
      },
      {
        "id": "ecl-v2-add-image-tag/executed-token",
        "section": "Execution Example",
        "place": "request, X-Auth-Token",
        "says": "The client sends a token.",
        "spec": [
          "#/components/securitySchemes/AuthToken"
        ],
        "rules": [
          "missing-token.missing"
        ],
        "values": {},
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:302"
      },
      {
        "id": "ecl-v2-add-image-tag/executed-status-line",
        "section": "Execution Example",
        "place": "response, line 1",
        "says": "The answer is 204 No Content.",
        "spec": [
          "addImageTag/responses/204"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {
          "add-new.done": 204
        },
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:308"
      },
      {
        "id": "ecl-v2-add-image-tag/executed-content-type",
        "section": "Execution Example",
        "place": "response, Content-Type",
        "says": "The answer names HTML as its media type, though it has no body.",
        "spec": [
          "addImageTag/responses/204"
        ],
        "rules": [],
        "values": {},
        "notTestable": "OpenAPI has a header of this name ignored and an answer without a body has no media type, so no part of the description but a sentence has room for it.",
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:315"
      },
      {
        "id": "ecl-v2-add-image-tag/executed-content-length",
        "section": "Execution Example",
        "place": "response, Content-Length",
        "says": "The length of the answer is 0.",
        "spec": [
          "addImageTag/responses/204/headers/Content-Length",
          "#/components/schemas/NoLength/const"
        ],
        "rules": [
          "add-new.done"
        ],
        "values": {
          "#/components/schemas/NoLength/const": 0
        },
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:322"
      },
      {
        "id": "ecl-v2-add-image-tag/executed-request-id",
        "section": "Execution Example",
        "place": "response, X-Openstack-Request-Id",
        "says": "The answer has an id of the request, made of req- and a UUID.",
        "spec": [
          "addImageTag/responses/204/headers/X-Openstack-Request-Id",
          "#/components/schemas/RequestId/pattern"
        ],
        "rules": [],
        "values": {
          "#/components/headers/XOpenstackRequestId/example": "req-a6121808-f098-4a3d-9d93-8ba063305817"
        },
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:329"
      },
      {
        "id": "ecl-v2-add-image-tag/executed-date",
        "section": "Execution Example",
        "place": "response, Date",
        "says": "The answer has the time at which it was made.",
        "spec": [],
        "rules": [],
        "values": {},
        "notModelled": "Every server of HTTP sends the header; it says nothing of this API.",
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:335"
      },
      {
        "id": "ecl-v2-add-image-tag/failed-request",
        "section": "Error Execution Example",
        "place": "request, line 1",
        "says": "A request whose URL ends where the tag should stand is an error.",
        "spec": [
          "#/components/schemas/TagInUrl/minLength",
          "addImageTag/responses/404/content"
        ],
        "rules": [
          "empty-tag-segment.refused"
        ],
        "values": {},
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:341"
      },
      {
        "id": "ecl-v2-add-image-tag/failed-user-agent",
        "section": "Error Execution Example",
        "place": "request, User-Agent",
        "says": "The client is curl 7.35.0.",
        "spec": [],
        "rules": [],
        "values": {},
        "notModelled": "It names the tool that made the example; the API does not ask which one it is.",
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:347"
      },
      {
        "id": "ecl-v2-add-image-tag/failed-host",
        "section": "Error Execution Example",
        "place": "request, Host",
        "says": "The server is at a private address, on port 9292.",
        "spec": [],
        "rules": [],
        "values": {},
        "notModelled": "The address of a test installation, which no caller from outside can reach.",
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:352"
      },
      {
        "id": "ecl-v2-add-image-tag/failed-accept",
        "section": "Error Execution Example",
        "place": "request, Accept",
        "says": "The client accepts anything.",
        "spec": [
          "addImageTag/responses/404/content/text~1html; charset=UTF-8"
        ],
        "rules": [
          "error-format"
        ],
        "values": {},
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:357"
      },
      {
        "id": "ecl-v2-add-image-tag/failed-token",
        "section": "Error Execution Example",
        "place": "request, X-Auth-Token",
        "says": "The client sends a token.",
        "spec": [
          "#/components/securitySchemes/AuthToken"
        ],
        "rules": [
          "missing-token.missing"
        ],
        "values": {},
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:363"
      },
      {
        "id": "ecl-v2-add-image-tag/failed-status-line",
        "section": "Error Execution Example",
        "place": "response, line 1",
        "says": "The answer is 404 Not Found.",
        "spec": [
          "addImageTag/responses/404"
        ],
        "rules": [
          "empty-tag-segment.refused"
        ],
        "values": {
          "empty-tag-segment.refused": 404
        },
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:369"
      },
      {
        "id": "ecl-v2-add-image-tag/failed-content-length",
        "section": "Error Execution Example",
        "place": "response, Content-Length",
        "says": "The body of the error is 154 bytes long.",
        "spec": [
          "addImageTag/responses/404/examples/RouteNotFound"
        ],
        "rules": [
          "empty-tag-segment.refused"
        ],
        "values": {},
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:376"
      },
      {
        "id": "ecl-v2-add-image-tag/failed-content-type",
        "section": "Error Execution Example",
        "place": "response, Content-Type",
        "says": "A client that accepts anything gets the error as HTML in UTF-8.",
        "spec": [
          "addImageTag/responses/404/content/text~1html; charset=UTF-8"
        ],
        "rules": [
          "error-format",
          "empty-tag-segment.refused"
        ],
        "values": {},
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:382"
      },
      {
        "id": "ecl-v2-add-image-tag/failed-request-id",
        "section": "Error Execution Example",
        "place": "response, X-Openstack-Request-Id",
        "says": "The error has an id of the request as well.",
        "spec": [
          "addImageTag/responses/404/headers/X-Openstack-Request-Id",
          "#/components/schemas/RequestId/pattern"
        ],
        "rules": [],
        "values": {},
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:388"
      },
      {
        "id": "ecl-v2-add-image-tag/failed-date",
        "section": "Error Execution Example",
        "place": "response, Date",
        "says": "The error has the time at which it was made.",
        "spec": [],
        "rules": [],
        "values": {},
        "notModelled": "Every server of HTTP sends the header; it says nothing of this API.",
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:393"
      },
      {
        "id": "ecl-v2-add-image-tag/failed-body",
        "section": "Error Execution Example",
        "place": "response, body",
        "says": "The body has the status as a headline and a sentence that nothing was found there.",
        "spec": [
          "addImageTag/responses/404/examples/RouteNotFound",
          "#/components/schemas/NotFoundHtml/pattern"
        ],
        "rules": [
          "empty-tag-segment.refused"
        ],
        "values": {},
        "conflict": {
          "with": "ecl-v2-add-image-tag/failed-content-length",
          "decision": "What is printed is far shorter than 154 bytes and no HTML; it is the page stripped to its text. The page that Glance answers to the same request has exactly that length and these words, and is the one described."
        },
        "at": "spec/ecl-v2/clauses/ecl-v2-add-image-tag.yaml:398"
      }
    ]
  }
];
