// Made from spec/servers by `pnpm generate`. Do not edit: change the source and run that.
// inputs  sha256:f3a5dae827a4525f5869b0e4d67bfa880afa9b2b86287f9f089e85314bd570d6
// content sha256:fa662364fe7f742acb265bf793b1d851d93b16ec59353595413b03fd3a87b4bb

import type { Server } from '../server.ts';

export const servers: readonly Server[] = [
  {
    "id": "glance-25.1",
    "title": "OpenStack Glance 25.1",
    "edition": "25.1.0-2+deb12u5 of Debian 12 on SQLite and a file store, with its packaged configuration behind keystonemiddleware. Its policy is the packaged one, but the role reader may not add, modify or delete images, as in later releases.",
    "source": "glance-25.1-measured",
    "deviations": {
      "glance-v2": [],
      "ecl-v2": [
        {
          "id": "undecodable-url",
          "rule": "url-decoding",
          "scenarios": [
            "Bytes that are not UTF-8 make no label",
            "Bytes that are not UTF-8 name no image",
            "Bytes that are not UTF-8 name no image to read"
          ],
          "what": "status",
          "got": "^500",
          "why": "The document has no 500, so a URL whose bytes are not UTF-8 is described as one that does not exist. Glance fails at it with 500 and no body.",
          "evidence": [
            {
              "for": [],
              "source": "ecl-v2-add-image-tag",
              "section": "Response"
            },
            {
              "for": [],
              "source": "glance-25.1-measured",
              "section": "Request parsing"
            }
          ],
          "at": "spec/servers/glance-25.1.yaml:12"
        },
        {
          "id": "undecodable-url-first",
          "rule": "order-of-checks",
          "scenarios": [
            "Bytes that are not UTF-8 come before the token, the body and the image",
            "A malformed token is found out before the path and the method"
          ],
          "what": "status",
          "got": "^500",
          "why": "The document has no 500, so a URL whose bytes are not UTF-8 is described as one that does not exist. Glance fails at it with 500 and no body.",
          "evidence": [
            {
              "for": [],
              "source": "ecl-v2-add-image-tag",
              "section": "Response"
            },
            {
              "for": [],
              "source": "glance-25.1-measured",
              "section": "Request parsing"
            }
          ],
          "at": "spec/servers/glance-25.1.yaml:25"
        },
        {
          "id": "undecodable-name",
          "rule": "tag-names",
          "scenarios": [
            "The name invalid-utf-8, added",
            "The name invalid-utf-8, removed without being there"
          ],
          "what": "status",
          "got": "^500",
          "why": "The document has no 500, so a URL whose bytes are not UTF-8 is described as one that does not exist. Glance fails at it with 500 and no body.",
          "evidence": [
            {
              "for": [],
              "source": "ecl-v2-add-image-tag",
              "section": "Response"
            },
            {
              "for": [],
              "source": "glance-25.1-measured",
              "section": "Tag names"
            }
          ],
          "at": "spec/servers/glance-25.1.yaml:37"
        }
      ],
      "rackspace-v2": [
        {
          "id": "body-refused",
          "rule": "unexpected-body",
          "scenarios": [
            "A label is added whatever stands in the body",
            "A label is removed whatever stands in the body"
          ],
          "what": "status",
          "got": "^400 .*A body is not expected with this request",
          "why": "The document says that the body of a request is ignored. Glance refuses every request with a body since its release 12.",
          "evidence": [
            {
              "for": [],
              "source": "rackspace-v2-image-tag",
              "section": "Add image tag"
            },
            {
              "for": [],
              "source": "rackspace-v2-image-tag",
              "section": "Delete image tag"
            },
            {
              "for": [],
              "source": "glance-25.1-measured",
              "section": "Tag routes"
            },
            {
              "for": [],
              "source": "glance-source",
              "section": "Router"
            }
          ],
          "at": "spec/servers/glance-25.1.yaml:48"
        },
        {
          "id": "no-415",
          "rule": "media-type",
          "scenarios": [
            "A label is not added by a request with form data"
          ],
          "what": "status",
          "got": "^400 .*A body is not expected with this request",
          "why": "The document has 415 for the wrong media type. Glance never looks at the media type here and refuses the body itself with 400.",
          "evidence": [
            {
              "for": [],
              "source": "rackspace-v2-image-tag",
              "section": "Add image tag"
            },
            {
              "for": [],
              "source": "glance-25.1-measured",
              "section": "Tag routes"
            }
          ],
          "at": "spec/servers/glance-25.1.yaml:61"
        },
        {
          "id": "no-415-first",
          "rule": "order-of-checks",
          "scenarios": [
            "The media type comes before the label, the image and the project"
          ],
          "what": "status",
          "got": "^400 .*A body is not expected with this request",
          "why": "The document has 415 for the wrong media type. Glance never looks at the media type here and refuses the body itself with 400.",
          "evidence": [
            {
              "for": [],
              "source": "rackspace-v2-image-tag",
              "section": "Add image tag"
            },
            {
              "for": [],
              "source": "glance-25.1-measured",
              "section": "Tag routes"
            }
          ],
          "at": "spec/servers/glance-25.1.yaml:70"
        },
        {
          "id": "bare-500",
          "rule": "url-decoding",
          "scenarios": [
            "Bytes that are not UTF-8 make no label",
            "Bytes that are not UTF-8 name no image",
            "Bytes that are not UTF-8 name no image to read"
          ],
          "what": "Content-Type",
          "got": "^text/plain$",
          "why": "The document has 500 as a fault of the API, which is described with the body of Glance's other faults. Glance fails at such a URL without a body.",
          "evidence": [
            {
              "for": [],
              "source": "rackspace-v2-image-tag",
              "section": "Add image tag"
            },
            {
              "for": [],
              "source": "rackspace-v2-image-tag",
              "section": "Delete image tag"
            },
            {
              "for": [],
              "source": "glance-25.1-measured",
              "section": "Request parsing"
            }
          ],
          "at": "spec/servers/glance-25.1.yaml:79"
        },
        {
          "id": "bare-500-first",
          "rule": "order-of-checks",
          "scenarios": [
            "Bytes that are not UTF-8 come before the token, the body and the image",
            "A malformed token is found out before the path and the method"
          ],
          "what": "Content-Type",
          "got": "^text/plain$",
          "why": "The document has 500 as a fault of the API, which is described with the body of Glance's other faults. Glance fails at such a URL without a body.",
          "evidence": [
            {
              "for": [],
              "source": "rackspace-v2-image-tag",
              "section": "Add image tag"
            },
            {
              "for": [],
              "source": "rackspace-v2-image-tag",
              "section": "Delete image tag"
            },
            {
              "for": [],
              "source": "glance-25.1-measured",
              "section": "Request parsing"
            }
          ],
          "at": "spec/servers/glance-25.1.yaml:92"
        },
        {
          "id": "bare-500-of-name",
          "rule": "tag-names",
          "scenarios": [
            "The name invalid-utf-8, added",
            "The name invalid-utf-8, removed without being there"
          ],
          "what": "Content-Type",
          "got": "^text/plain$",
          "why": "The document has 500 as a fault of the API, which is described with the body of Glance's other faults. Glance fails at such a URL without a body.",
          "evidence": [
            {
              "for": [],
              "source": "rackspace-v2-image-tag",
              "section": "Add image tag"
            },
            {
              "for": [],
              "source": "rackspace-v2-image-tag",
              "section": "Delete image tag"
            },
            {
              "for": [],
              "source": "glance-25.1-measured",
              "section": "Tag names"
            }
          ],
          "at": "spec/servers/glance-25.1.yaml:104"
        }
      ]
    },
    "at": "spec/servers/glance-25.1.yaml:3"
  }
];
