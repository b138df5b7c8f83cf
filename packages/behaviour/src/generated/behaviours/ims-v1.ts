// Made from spec/common/ims/behaviour.yaml, spec/ims-v1/behaviour.yaml, spec/ims-v1/openapi.yaml by `pnpm generate`. Do not edit: change the source and run that.
// inputs  sha256:f98e14617a7467bf5e49f26852db43f7d3714c0039547cc17a6ce3bf3fa2a941
// content sha256:5d34f9d160b1191b0a5412c2c0167b96776af8114d7a9dfa92f32a4141f241ac

import type { Behaviour } from '../../behaviour.ts';

export const behaviour: Behaviour = {
  "api": "ims-v1",
  "tag": "pair",
  "concepts": {
    "add": {
      "operation": "addOrModifyImageTag",
      "roles": {
        "image": "$request.body#/image_id",
        "tag": "$request.body#/image_tag",
        "key": "$request.body#/image_tag/key",
        "value": "$request.body#/image_tag/value"
      },
      "with": {},
      "spelling": "pair"
    },
    "addText": {
      "operation": "addOrModifyImageTag",
      "roles": {
        "image": "$request.body#/image_id",
        "tag": "$request.body#/tag"
      },
      "with": {},
      "spelling": "text"
    },
    "list": {
      "operation": "listImageTags",
      "roles": {
        "image": "$request.query.id",
        "tags": "$response.body#/tags"
      },
      "with": {},
      "spelling": "text"
    },
    "listProject": {
      "operation": "listImageTags",
      "roles": {
        "tags": "$response.body#/tags",
        "limit": "$request.query.limit",
        "page": "$request.query.page"
      },
      "with": {},
      "spelling": "text"
    }
  },
  "cast": {
    "project": "fd73a4a14a4a4dfb9771a8475e5198ea",
    "images": [
      {
        "id": "62a15f6c-9197-44d2-89c7-708981c1bec1",
        "name": "web-server",
        "tags": [
          {
            "key": "aaaa",
            "value": "1111"
          },
          {
            "key": "bbbb",
            "value": ""
          }
        ],
        "properties": {
          "status": "active",
          "visibility": "private",
          "__imagetype": "private",
          "protected": false,
          "enterprise_project_id": "0",
          "min_disk": 40,
          "__os_type": "Linux",
          "__platform": "Ubuntu",
          "virtual_env_type": "FusionCompute"
        }
      },
      {
        "id": "67437ebd-2563-46e0-887e-ad1923977fa1",
        "name": null,
        "tags": [
          {
            "key": "key1",
            "value": "value1"
          }
        ],
        "properties": {
          "status": "active",
          "visibility": "private",
          "__imagetype": "private",
          "protected": true,
          "enterprise_project_id": "0",
          "min_disk": 40,
          "architecture": "arm"
        }
      }
    ]
  },
  "rules": {
    "add-is-idempotent": {
      "offered": true,
      "facts": {},
      "answers": {
        "again": [
          {
            "status": 204,
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "again"
          ],
          "source": "ims-v2-add-image-tag",
          "section": "Constraints"
        },
        {
          "for": [
            "again"
          ],
          "source": "ims-v2-batch-image-tags",
          "section": "Constraints",
          "note": "The page of version 1 does not speak of repetitions. It changes the same tags, so we have it answer alike."
        }
      ],
      "at": "spec/common/ims/behaviour.yaml:17"
    },
    "add-new": {
      "offered": true,
      "facts": {},
      "answers": {
        "done": [
          {
            "status": 204,
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "done"
          ],
          "source": "ims-v2-add-image-tag",
          "section": "Function"
        },
        {
          "for": [
            "done"
          ],
          "source": "ims-v2-add-image-tag",
          "section": "Returned Value"
        },
        {
          "for": [
            "done"
          ],
          "source": "ims-v2-batch-image-tags",
          "section": "Function"
        },
        {
          "for": [
            "done"
          ],
          "source": "ims-v2-batch-image-tags",
          "section": "Returned Values"
        },
        {
          "for": [
            "done"
          ],
          "source": "ims-v1-add-or-modify-tag",
          "section": "Function"
        },
        {
          "for": [
            "done"
          ],
          "source": "ims-v1-add-or-modify-tag",
          "section": "Returned Value"
        }
      ],
      "at": "spec/common/ims/behaviour.yaml:7"
    },
    "batch-action": {
      "offered": false,
      "reason": "No operation takes an action.",
      "at": "spec/ims-v1/behaviour.yaml:206"
    },
    "batch-all-or-nothing": {
      "offered": false,
      "reason": "No operation takes several tags.",
      "at": "spec/ims-v1/behaviour.yaml:205"
    },
    "batch-delete-ignores-value": {
      "offered": false,
      "reason": "No operation takes several tags.",
      "at": "spec/ims-v1/behaviour.yaml:208"
    },
    "batch-delete-lengths": {
      "offered": false,
      "reason": "No operation takes several tags.",
      "at": "spec/ims-v1/behaviour.yaml:207"
    },
    "batch-delete-missing-tag": {
      "offered": false,
      "reason": "No operation takes several tags.",
      "at": "spec/ims-v1/behaviour.yaml:209"
    },
    "batch-keys-unique": {
      "offered": false,
      "reason": "No operation takes several tags.",
      "at": "spec/ims-v1/behaviour.yaml:204"
    },
    "blank-key": {
      "offered": true,
      "facts": {},
      "answers": {
        "empty": [
          {
            "status": 400,
            "example": "TagInvalid",
            "echo": {}
          }
        ],
        "blank": [
          {
            "status": 400,
            "example": "TagInvalid",
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "empty",
            "blank"
          ],
          "source": "ims-v2-add-image-tag",
          "section": "Constraints"
        },
        {
          "for": [
            "empty",
            "blank"
          ],
          "source": "ims-v2-batch-image-tags",
          "section": "Constraints",
          "note": "The English text rules out a key that is left blank or empty; the Chinese original says empty or all white space. Deletion in a batch wants the same."
        },
        {
          "for": [
            "empty",
            "blank"
          ],
          "source": "ims-api-reference",
          "section": "Image Tag Format",
          "note": "Huawei forbids a space at either end of a key, Open Telekom Cloud strips it. Since they disagree, such a key is kept here as it is."
        },
        {
          "for": [
            "empty",
            "blank"
          ],
          "choice": "No page names the code that such a key gets. We take the one for an invalid tag, IMG.0115, the only one about the form of a tag."
        }
      ],
      "at": "spec/common/ims/behaviour.yaml:79"
    },
    "both-tag-forms": {
      "offered": true,
      "facts": {},
      "answers": {
        "both": [
          {
            "status": 400,
            "example": "BothTagForms",
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "both"
          ],
          "source": "ims-v1-add-or-modify-tag",
          "section": "Request",
          "note": "The page calls both forms mandatory and says to use either. We read it as exactly one, and take the code whose sentence fits best."
        },
        {
          "for": [
            "both"
          ],
          "source": "gophertelekomcloud",
          "section": "v1 tags",
          "note": "Read, not run. This client always sends an empty object beside the text. If the service takes that, the refusal here is too strict; nobody has measured it."
        }
      ],
      "at": "spec/ims-v1/behaviour.yaml:73"
    },
    "count": {
      "offered": false,
      "reason": "No operation counts images.",
      "at": "spec/ims-v1/behaviour.yaml:216"
    },
    "empty-body": {
      "offered": true,
      "facts": {},
      "answers": {
        "empty": [
          {
            "status": 400,
            "example": "EmptyBody",
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "empty"
          ],
          "source": "ims-api-reference",
          "section": "Error Codes"
        }
      ],
      "at": "spec/common/ims/behaviour.yaml:208"
    },
    "empty-tag-segment": {
      "offered": false,
      "reason": "No path has a tag in it.",
      "at": "spec/ims-v1/behaviour.yaml:163"
    },
    "empty-value": {
      "offered": true,
      "facts": {},
      "answers": {
        "accepted": [
          {
            "status": 204,
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "accepted"
          ],
          "source": "ims-v2-add-image-tag",
          "section": "Constraints"
        },
        {
          "for": [
            "accepted"
          ],
          "source": "ims-v2-batch-image-tags",
          "section": "Request"
        },
        {
          "for": [
            "accepted"
          ],
          "source": "ims-api-reference",
          "section": "Image Tag Format",
          "note": "For version 1 this page says that a text without the separator is a key with an empty value."
        }
      ],
      "at": "spec/common/ims/behaviour.yaml:95"
    },
    "encoded-slash": {
      "offered": false,
      "reason": "No path has a tag in it.",
      "at": "spec/ims-v1/behaviour.yaml:162"
    },
    "error-format": {
      "offered": true,
      "facts": {
        "unacceptable": "application/json",
        "missing": "application/json"
      },
      "answers": {},
      "evidence": [
        {
          "for": [
            "unacceptable",
            "missing"
          ],
          "source": "ims-api-reference",
          "section": "Error Codes",
          "note": "The page shows errors as JSON alone. That Accept makes no difference follows from there being no other form."
        }
      ],
      "at": "spec/common/ims/behaviour.yaml:232"
    },
    "expired-token": {
      "offered": true,
      "facts": {},
      "answers": {
        "expired": [
          {
            "status": 401,
            "example": "ExpiredToken",
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "expired"
          ],
          "source": "ocr-token-faq",
          "section": "How Do I Handle the Error APIG.0301?",
          "note": "The sentence stands in the FAQ of another service behind the same gateway."
        }
      ],
      "at": "spec/common/ims/behaviour.yaml:149"
    },
    "filter-all": {
      "offered": false,
      "reason": "No operation finds images; the list has parameters that choose whose tags it shows.",
      "at": "spec/ims-v1/behaviour.yaml:210"
    },
    "filter-any": {
      "offered": false,
      "reason": "No operation finds images.",
      "at": "spec/ims-v1/behaviour.yaml:211"
    },
    "filter-name": {
      "offered": false,
      "reason": "No operation finds images.",
      "at": "spec/ims-v1/behaviour.yaml:215"
    },
    "filter-not-all": {
      "offered": false,
      "reason": "No operation finds images.",
      "at": "spec/ims-v1/behaviour.yaml:212"
    },
    "filter-not-any": {
      "offered": false,
      "reason": "No operation finds images.",
      "at": "spec/ims-v1/behaviour.yaml:213"
    },
    "filter-untagged": {
      "offered": false,
      "reason": "No operation finds images.",
      "at": "spec/ims-v1/behaviour.yaml:214"
    },
    "foreign-image": {
      "offered": true,
      "facts": {},
      "answers": {
        "visible": [
          {
            "status": 403,
            "example": "NotImageOwner",
            "echo": {},
            "for": [
              "add",
              "addText"
            ]
          },
          {
            "status": 200,
            "example": "NoTags",
            "echo": {},
            "for": [
              "list"
            ]
          }
        ],
        "hidden": [
          {
            "status": 403,
            "example": "NotImageOwner",
            "echo": {},
            "for": [
              "add",
              "addText"
            ]
          },
          {
            "status": 200,
            "example": "NoTags",
            "echo": {},
            "for": [
              "list"
            ]
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "visible",
            "hidden"
          ],
          "choice": "No page says what the image of another project gets, and none tells images that others see from those that they do not. The pages answer a missing right with 403, the error table has this sentence with 400. The list is of the own project, where such an image is not."
        }
      ],
      "at": "spec/ims-v1/behaviour.yaml:146"
    },
    "four-byte-characters": {
      "offered": false,
      "reason": "No operation lets one replace all tags of an image.",
      "at": "spec/ims-v1/behaviour.yaml:4"
    },
    "image-exists": {
      "offered": false,
      "reason": "No operation lets one create an image.",
      "at": "spec/ims-v1/behaviour.yaml:4"
    },
    "invalid-body": {
      "offered": true,
      "facts": {},
      "answers": {
        "invalid": [
          {
            "status": 400,
            "example": "TagInvalid",
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "invalid"
          ],
          "choice": "No page says what a member that is unknown or of the wrong type gets. It is an invalid tag where the description has no example for the cause."
        }
      ],
      "at": "spec/ims-v1/behaviour.yaml:165"
    },
    "invalid-query": {
      "offered": true,
      "facts": {},
      "answers": {
        "invalid": [
          {
            "status": 400,
            "example": "QueryInvalid",
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "invalid"
          ],
          "source": "ims-api-reference",
          "section": "Querying Tags",
          "note": "The page lists the values and documents 400; it refers to the error table, which has no code for a query."
        }
      ],
      "at": "spec/ims-v1/behaviour.yaml:172"
    },
    "key-length": {
      "offered": true,
      "facts": {
        "limit": 36
      },
      "answers": {
        "tooLong": [
          {
            "status": 400,
            "example": "TagInvalid",
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "limit"
          ],
          "source": "ims-v2-add-image-tag",
          "section": "Constraints"
        },
        {
          "for": [
            "limit"
          ],
          "source": "ims-v2-batch-image-tags",
          "section": "Constraints"
        },
        {
          "for": [
            "limit"
          ],
          "choice": "The pages say characters and not which. We count Unicode code points, as the schemas of the description do."
        },
        {
          "for": [
            "tooLong"
          ],
          "source": "ims-api-reference",
          "section": "Error Codes",
          "note": "The table has the code for an invalid tag; no page names the code that a long key gets."
        }
      ],
      "at": "spec/common/ims/behaviour.yaml:52"
    },
    "label-length": {
      "offered": false,
      "reason": "Tags are pairs here; key and value have limits of their own.",
      "at": "spec/common/ims/behaviour.yaml:78"
    },
    "label-stored-once": {
      "offered": false,
      "reason": "Tags are pairs here, of which each key occurs once.",
      "at": "spec/common/ims/behaviour.yaml:40"
    },
    "listing-follows-changes": {
      "offered": true,
      "facts": {},
      "answers": {},
      "evidence": [
        {
          "for": [],
          "choice": "No page speaks of a delay between a change and the list that shows it. A sandbox that showed changes late would make every test that reads back a matter of luck."
        }
      ],
      "at": "spec/common/ims/behaviour.yaml:214"
    },
    "malformed-image-id": {
      "offered": true,
      "facts": {
        "wellFormed": "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"
      },
      "answers": {
        "malformed": [
          {
            "status": 400,
            "example": "MalformedImageId",
            "echo": {},
            "for": [
              "add",
              "addText"
            ]
          },
          {
            "status": 400,
            "example": "QueryInvalid",
            "echo": {},
            "for": [
              "list"
            ]
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "wellFormed"
          ],
          "choice": "The error table has a code for an image id that is incorrect and one for an image that does not exist, and no page says which ids are incorrect. All that are shown are UUIDs in lower case, so anything else is incorrect."
        },
        {
          "for": [
            "malformed"
          ],
          "source": "ims-api-reference",
          "section": "Error Codes"
        },
        {
          "for": [
            "malformed"
          ],
          "choice": "The list has one answer for every parameter that cannot be read, so it has that one for the id as well."
        }
      ],
      "at": "spec/ims-v1/behaviour.yaml:132"
    },
    "malformed-json": {
      "offered": true,
      "facts": {},
      "answers": {
        "malformed": [
          {
            "status": 400,
            "example": "MalformedJson",
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "malformed"
          ],
          "source": "ims-api-reference",
          "section": "Error Codes",
          "note": "The table has the code for a message in the wrong format; no page names the cases."
        }
      ],
      "at": "spec/common/ims/behaviour.yaml:200"
    },
    "malformed-token": {
      "offered": true,
      "facts": {},
      "answers": {
        "malformed": [
          {
            "status": 401,
            "example": "InvalidToken",
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "malformed"
          ],
          "source": "api-gateway-signing-guide",
          "section": "Common Errors Related to IAM Authentication Information",
          "note": "The guide has the sentence for a token that fails to be decrypted."
        }
      ],
      "at": "spec/common/ims/behaviour.yaml:133"
    },
    "media-type": {
      "offered": true,
      "facts": {
        "checked": false
      },
      "answers": {
        "ignored": [
          {
            "status": 204,
            "echo": {},
            "for": [
              "add",
              "addText",
              "addMany",
              "removeMany"
            ]
          },
          {
            "status": 200,
            "example": "Filter",
            "echo": {},
            "for": [
              "find"
            ]
          },
          {
            "status": 200,
            "example": "Count",
            "echo": {},
            "for": [
              "count"
            ]
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "checked",
            "ignored"
          ],
          "choice": "No operation documents 415, and the vendor's SDK sends application/json even where there is no body. Every body is read as JSON."
        }
      ],
      "at": "spec/common/ims/behaviour.yaml:190"
    },
    "missing-image-id": {
      "offered": true,
      "facts": {},
      "answers": {
        "missing": [
          {
            "status": 400,
            "example": "MissingImageId",
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "missing"
          ],
          "source": "ims-v1-add-or-modify-tag",
          "section": "Request",
          "note": "The page calls the id mandatory and names no code; we take the one whose sentence fits best."
        }
      ],
      "at": "spec/ims-v1/behaviour.yaml:95"
    },
    "missing-key": {
      "offered": true,
      "facts": {},
      "answers": {
        "missing": [
          {
            "status": 400,
            "example": "TagInvalid",
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "missing"
          ],
          "source": "ims-v2-add-image-tag",
          "section": "Request"
        },
        {
          "for": [
            "missing"
          ],
          "source": "ims-v2-batch-image-tags",
          "section": "Request"
        },
        {
          "for": [
            "missing"
          ],
          "choice": "No page names the code for a key that is left out. We take that for an invalid tag."
        }
      ],
      "at": "spec/common/ims/behaviour.yaml:116"
    },
    "missing-property": {
      "offered": false,
      "reason": "No operation lets one replace all tags of an image.",
      "at": "spec/ims-v1/behaviour.yaml:4"
    },
    "missing-token": {
      "offered": true,
      "facts": {},
      "answers": {
        "missing": [
          {
            "status": 401,
            "example": "MissingToken",
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "missing"
          ],
          "source": "ocr-token-faq",
          "section": "How Do I Handle the Error APIG.0301?",
          "note": "The sentence stands in the FAQ of another service behind the same gateway."
        }
      ],
      "at": "spec/common/ims/behaviour.yaml:125"
    },
    "missing-value": {
      "offered": true,
      "facts": {},
      "answers": {
        "missing": [
          {
            "status": 400,
            "example": "TagInvalid",
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "missing"
          ],
          "source": "ims-v2-add-image-tag",
          "section": "Constraints",
          "note": "The English text has the value neither left blank nor forbidden to be empty; the Chinese original says that it must not be null and may be empty."
        },
        {
          "for": [
            "missing"
          ],
          "source": "ims-v2-batch-image-tags",
          "section": "Request"
        },
        {
          "for": [
            "missing"
          ],
          "choice": "No page names the code for a value that is left out. We take that for an invalid tag."
        }
      ],
      "at": "spec/common/ims/behaviour.yaml:105"
    },
    "no-tag-form": {
      "offered": true,
      "facts": {},
      "answers": {
        "neither": [
          {
            "status": 400,
            "example": "NoTagForm",
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "neither"
          ],
          "source": "ims-v1-add-or-modify-tag",
          "section": "Request",
          "note": "The page asks for one of the two forms and names no code; we take the one whose sentence fits best."
        }
      ],
      "at": "spec/ims-v1/behaviour.yaml:87"
    },
    "order-of-checks": {
      "offered": true,
      "facts": {
        "order": [
          "unknown-route",
          "unsupported-method",
          "trailing-slash",
          "empty-tag-segment",
          "url-decoding",
          "missing-token",
          "malformed-token",
          "unknown-token",
          "expired-token",
          "project-mismatch",
          "read-only-role",
          "empty-body",
          "malformed-json",
          "batch-action",
          "missing-image-id",
          "both-tag-forms",
          "no-tag-form",
          "missing-key",
          "missing-value",
          "invalid-body",
          "blank-key",
          "key-length",
          "value-length",
          "batch-delete-lengths",
          "batch-keys-unique",
          "invalid-query",
          "malformed-image-id",
          "unknown-image",
          "foreign-image",
          "tag-limit",
          "remove-missing-tag"
        ]
      },
      "answers": {},
      "evidence": [
        {
          "for": [
            "order"
          ],
          "choice": "No page says what is answered when several things are wrong. The gateway stands before the service, so route and token come first, as the form of their errors shows. The service then asks for the role, which needs nothing but the token, reads the body from the outside in and looks for the image only for a request that it could carry out. What depends on the tags of the image, its limit and a missing tag, comes last."
        }
      ],
      "at": "spec/common/ims/behaviour.yaml:240"
    },
    "over-limit-changes-nothing": {
      "offered": true,
      "facts": {},
      "answers": {},
      "evidence": [
        {
          "for": [],
          "choice": "No page says what a refused addition leaves behind. An error that had changed something would be of no use to the caller."
        }
      ],
      "at": "spec/common/ims/behaviour.yaml:49"
    },
    "paging": {
      "offered": true,
      "facts": {},
      "answers": {},
      "evidence": [
        {
          "for": [],
          "source": "ims-api-reference",
          "section": "Querying Tags",
          "note": "The page speaks of a number of images, 500 by default; its example asks for five and shows five tags, and the SDK speaks of records, all by default. We follow example and SDK: the limit counts tags, none is the default and no largest one is known."
        },
        {
          "for": [],
          "choice": "Pages count from one, and without a page the first is meant. Without a limit everything is on the first page. A marker leaves out its image and all that come before it."
        }
      ],
      "at": "spec/ims-v1/behaviour.yaml:190"
    },
    "project-listing": {
      "offered": true,
      "facts": {},
      "answers": {
        "listed": [
          {
            "status": 200,
            "example": "TagsOfTheProject",
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "listed"
          ],
          "source": "ims-api-reference",
          "section": "Querying Tags"
        },
        {
          "for": [
            "listed"
          ],
          "choice": "The page calls the answer the list of tags and does not say whether a tag of two images is listed twice. It is listed once, as in version 2. Tags come in the order in which the images were made, and by image in that in which they were added."
        }
      ],
      "at": "spec/ims-v1/behaviour.yaml:181"
    },
    "project-mismatch": {
      "offered": false,
      "reason": "No URL has a project in it; the token alone names it.",
      "at": "spec/ims-v1/behaviour.yaml:161"
    },
    "protected-image": {
      "offered": false,
      "reason": "The pages on tags say nothing of protected images and describe no deletion of an image.",
      "at": "spec/common/ims/behaviour.yaml:231"
    },
    "read-only-property": {
      "offered": false,
      "reason": "No operation lets one replace all tags of an image.",
      "at": "spec/ims-v1/behaviour.yaml:4"
    },
    "read-only-role": {
      "offered": true,
      "facts": {},
      "answers": {
        "refused": [
          {
            "status": 403,
            "example": "PermissionDenied",
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "refused"
          ],
          "source": "ims-api-reference",
          "section": "Permissions and Supported Actions",
          "note": "Operations that change tags need ims:images:update, those that read them ims:images:list, so a reader may do the latter."
        },
        {
          "for": [
            "refused"
          ],
          "source": "ims-api-reference",
          "section": "Error Codes",
          "note": "Open Telekom Cloud lists the code with 403, Huawei's Chinese table with 400."
        }
      ],
      "at": "spec/common/ims/behaviour.yaml:157"
    },
    "readd-at-limit": {
      "offered": true,
      "facts": {},
      "answers": {
        "again": [
          {
            "status": 204,
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "again"
          ],
          "choice": "The pages limit the number of tags and say that adding a key again adds none. That the limit is then not in the way follows from both, no page has the case."
        }
      ],
      "at": "spec/common/ims/behaviour.yaml:41"
    },
    "remove": {
      "offered": false,
      "reason": "No operation of this version removes a tag that is described here.",
      "at": "spec/ims-v1/behaviour.yaml:201"
    },
    "remove-missing-tag": {
      "offered": false,
      "reason": "No operation of this version removes a tag that is described here.",
      "at": "spec/ims-v1/behaviour.yaml:202"
    },
    "remove-then-add": {
      "offered": false,
      "reason": "No operation of this version removes a tag that is described here.",
      "at": "spec/ims-v1/behaviour.yaml:203"
    },
    "request-line": {
      "offered": false,
      "reason": "No page limits the length of a URL or shows the answer to one that is too long.",
      "at": "spec/common/ims/behaviour.yaml:189"
    },
    "same-key-overwrites": {
      "offered": true,
      "facts": {},
      "answers": {
        "overwritten": [
          {
            "status": 204,
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "overwritten"
          ],
          "source": "ims-v2-add-image-tag",
          "section": "Constraints"
        },
        {
          "for": [
            "overwritten"
          ],
          "source": "ims-v2-batch-image-tags",
          "section": "Constraints"
        },
        {
          "for": [
            "overwritten"
          ],
          "source": "ims-v1-add-or-modify-tag",
          "section": "Function",
          "note": "The page says that the call adds or modifies a tag, and has no more on it."
        }
      ],
      "at": "spec/common/ims/behaviour.yaml:26"
    },
    "same-pair-changes-nothing": {
      "offered": true,
      "facts": {},
      "answers": {},
      "evidence": [
        {
          "for": [],
          "source": "ims-v2-add-image-tag",
          "section": "Constraints"
        },
        {
          "for": [],
          "source": "ims-v2-batch-image-tags",
          "section": "Constraints"
        }
      ],
      "at": "spec/common/ims/behaviour.yaml:36"
    },
    "set-cannot-remove": {
      "offered": false,
      "reason": "No operation replaces all tags of an image.",
      "at": "spec/common/ims/behaviour.yaml:229"
    },
    "set-collapses-duplicates": {
      "offered": false,
      "reason": "No operation replaces all tags of an image.",
      "at": "spec/common/ims/behaviour.yaml:227"
    },
    "set-limit": {
      "offered": false,
      "reason": "No operation replaces all tags of an image.",
      "at": "spec/common/ims/behaviour.yaml:228"
    },
    "set-no-single-tag": {
      "offered": false,
      "reason": "No operation replaces all tags of an image.",
      "at": "spec/common/ims/behaviour.yaml:230"
    },
    "set-replaces": {
      "offered": false,
      "reason": "No operation replaces all tags of an image.",
      "at": "spec/common/ims/behaviour.yaml:226"
    },
    "tag-limit": {
      "offered": true,
      "facts": {
        "limit": 10
      },
      "answers": {
        "over": [
          {
            "status": 400,
            "example": "TagLimitExceeded",
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "limit"
          ],
          "source": "ims-v2-add-image-tag",
          "section": "Constraints",
          "note": "The page of version 1 names no limit, and its list is of tags of many images, so no schema can hold one. Version 2 sees the same tags and allows an image this many."
        },
        {
          "for": [
            "over"
          ],
          "source": "ims-api-reference",
          "section": "Error Codes",
          "note": "The table has the code for too many tags; no page says which operations answer it."
        }
      ],
      "at": "spec/ims-v1/behaviour.yaml:57"
    },
    "tag-names": {
      "offered": true,
      "facts": {},
      "answers": {},
      "evidence": [],
      "at": "spec/ims-v1/behaviour.yaml:219"
    },
    "tags-are-case-sensitive": {
      "offered": true,
      "facts": {
        "caseSensitive": true
      },
      "answers": {},
      "evidence": [
        {
          "for": [
            "caseSensitive"
          ],
          "choice": "No page says whether keys that differ in case are the same. The service keeps its tags in the OpenStack image service, which tells them apart."
        }
      ],
      "at": "spec/common/ims/behaviour.yaml:219"
    },
    "text-tag-splits": {
      "offered": true,
      "facts": {
        "separator": "."
      },
      "answers": {},
      "evidence": [
        {
          "for": [
            "separator"
          ],
          "source": "ims-api-reference",
          "section": "Image Tag Format",
          "note": "The first separator counts, later ones belong to the value, and a text without one is a key with an empty value."
        },
        {
          "for": [
            "separator"
          ],
          "source": "ims-v1-add-or-modify-tag",
          "section": "Request"
        },
        {
          "for": [
            "separator"
          ],
          "source": "ims-api-reference",
          "section": "Querying Tags",
          "note": "The list's example has the full stop too; a note on the page calls the equals sign the separator of the newer specification. We follow the examples of both pages, in what is taken and in what is listed."
        }
      ],
      "at": "spec/ims-v1/behaviour.yaml:103"
    },
    "trailing-slash": {
      "offered": true,
      "facts": {},
      "answers": {
        "refused": [
          {
            "status": 404,
            "example": "RouteNotFound",
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "refused"
          ],
          "choice": "The pages write every path without it, so a path with it is one that the gateway does not have."
        }
      ],
      "at": "spec/common/ims/behaviour.yaml:183"
    },
    "unexpected-body": {
      "offered": false,
      "reason": "The only operation without a body is a list of tags; no page says what it makes of one.",
      "at": "spec/ims-v1/behaviour.yaml:160"
    },
    "unknown-image": {
      "offered": true,
      "facts": {},
      "answers": {
        "unknown": [
          {
            "status": 404,
            "example": "ImageNotFound",
            "echo": {},
            "for": [
              "add",
              "addText"
            ]
          },
          {
            "status": 200,
            "example": "NoTags",
            "echo": {},
            "for": [
              "list"
            ]
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "unknown"
          ],
          "source": "ims-v1-add-or-modify-tag",
          "section": "Returned Value",
          "note": "The page has 404 without a body; code and sentence stand in the error table, with 400."
        },
        {
          "for": [
            "unknown"
          ],
          "choice": "To the list the id is one filter among others, so an id that no image has finds no tags."
        }
      ],
      "at": "spec/ims-v1/behaviour.yaml:120"
    },
    "unknown-route": {
      "offered": true,
      "facts": {},
      "answers": {
        "unknown": [
          {
            "status": 404,
            "example": "RouteNotFound",
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "unknown"
          ],
          "source": "api-gateway-signing-guide",
          "section": "Error Codes"
        }
      ],
      "at": "spec/common/ims/behaviour.yaml:178"
    },
    "unknown-token": {
      "offered": true,
      "facts": {},
      "answers": {
        "unknown": [
          {
            "status": 401,
            "example": "InvalidToken",
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "unknown"
          ],
          "choice": "A token holds its own contents in encrypted form, so one that the identity service did not make is one that cannot be decrypted. No page tells the two apart."
        }
      ],
      "at": "spec/common/ims/behaviour.yaml:141"
    },
    "unsupported-method": {
      "offered": true,
      "facts": {},
      "answers": {
        "refused": [
          {
            "status": 404,
            "example": "RouteNotFound",
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "refused"
          ],
          "choice": "An API is published at the gateway as a method with a path, and its table has one sentence for an API that does not exist. No page of the service has 405 or an Allow header."
        }
      ],
      "at": "spec/common/ims/behaviour.yaml:170"
    },
    "url-decoding": {
      "offered": false,
      "reason": "No path has a tag in it.",
      "at": "spec/ims-v1/behaviour.yaml:164"
    },
    "value-length": {
      "offered": true,
      "facts": {
        "limit": 43
      },
      "answers": {
        "tooLong": [
          {
            "status": 400,
            "example": "TagInvalid",
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "limit"
          ],
          "source": "ims-v2-add-image-tag",
          "section": "Constraints"
        },
        {
          "for": [
            "limit"
          ],
          "source": "ims-v2-batch-image-tags",
          "section": "Constraints"
        },
        {
          "for": [
            "limit"
          ],
          "choice": "The pages say characters and not which. We count Unicode code points, as the schemas of the description do."
        },
        {
          "for": [
            "tooLong"
          ],
          "source": "ims-api-reference",
          "section": "Error Codes",
          "note": "The table has the code for an invalid tag; no page names the code that a long value gets."
        }
      ],
      "at": "spec/common/ims/behaviour.yaml:65"
    }
  },
  "tagNames": [
    {
      "names": [
        "inner-space",
        "leading-space",
        "trailing-space",
        "tab",
        "newline",
        "trailing-newline",
        "carriage-return",
        "nul",
        "escape",
        "dot",
        "dot-dot",
        "inner-dot",
        "leading-dot",
        "trailing-dot",
        "slash",
        "only-slash",
        "twice-encoded-slash",
        "backslash",
        "percent",
        "question",
        "hash",
        "equals",
        "plus",
        "ampersand",
        "semicolon",
        "colon",
        "comma",
        "asterisk",
        "double-quote",
        "apostrophe",
        "less-than",
        "braces",
        "nfc",
        "nfd",
        "cjk",
        "emoji",
        "joined-emoji",
        "right-to-left",
        "direction-override",
        "zero-width-space",
        "byte-order-mark",
        "proto",
        "constructor",
        "action",
        "tags",
        "null-word",
        "number",
        "at-limit",
        "cjk-at-limit"
      ],
      "ways": [
        "add"
      ],
      "answer": "done",
      "evidence": [
        {
          "for": [],
          "source": "ims-api-reference",
          "section": "Image Tag Format",
          "note": "Editions disagree on the characters of keys and values. Huawei's of 2022 to 2025 allow digits, letters, underscore and hyphen, the Chinese ones Chinese characters too; its newest adds more of ASCII and the space inside. Its old English one and that of Paris forbid = * < > \\ , | / and a space at either end, which Open Telekom Cloud strips. No character is refused or stripped here, so each comes back as it was sent."
        },
        {
          "for": [],
          "choice": "No page says which of the lists of characters the service checks by. A test that is refused here for a character that the service takes would be of no use, so all are taken."
        }
      ],
      "at": "spec/common/ims/behaviour.yaml:283"
    },
    {
      "names": [
        "empty",
        "space",
        "inner-space",
        "leading-space",
        "trailing-space",
        "tab",
        "newline",
        "trailing-newline",
        "carriage-return",
        "nul",
        "escape",
        "dot",
        "dot-dot",
        "inner-dot",
        "leading-dot",
        "trailing-dot",
        "slash",
        "only-slash",
        "twice-encoded-slash",
        "backslash",
        "percent",
        "question",
        "hash",
        "equals",
        "plus",
        "ampersand",
        "semicolon",
        "colon",
        "comma",
        "asterisk",
        "double-quote",
        "apostrophe",
        "less-than",
        "braces",
        "nfc",
        "nfd",
        "cjk",
        "emoji",
        "joined-emoji",
        "right-to-left",
        "direction-override",
        "no-break-space",
        "zero-width-space",
        "byte-order-mark",
        "proto",
        "constructor",
        "action",
        "tags",
        "null-word",
        "number",
        "at-limit",
        "cjk-at-limit"
      ],
      "ways": [
        "addValue"
      ],
      "answer": "done",
      "evidence": [
        {
          "for": [],
          "source": "ims-v2-add-image-tag",
          "section": "Constraints",
          "note": "A value may be empty."
        },
        {
          "for": [],
          "source": "ims-api-reference",
          "section": "Image Tag Format",
          "note": "The editions disagree on values as they do on keys, in slightly longer lists. Values too come back as they were sent."
        },
        {
          "for": [],
          "choice": "No character is refused in a value, for the reason that none is in a key."
        }
      ],
      "at": "spec/common/ims/behaviour.yaml:302"
    },
    {
      "names": [
        "empty"
      ],
      "ways": [
        "add",
        "addText"
      ],
      "answer": "blank-key.empty",
      "evidence": [
        {
          "for": [],
          "source": "ims-v2-add-image-tag",
          "section": "Constraints"
        },
        {
          "for": [],
          "source": "ims-v2-batch-image-tags",
          "section": "Constraints"
        }
      ],
      "at": "spec/common/ims/behaviour.yaml:319"
    },
    {
      "names": [
        "space",
        "no-break-space"
      ],
      "ways": [
        "add",
        "addText"
      ],
      "answer": "blank-key.blank",
      "evidence": [
        {
          "for": [],
          "source": "ims-v2-add-image-tag",
          "section": "Constraints"
        },
        {
          "for": [],
          "source": "ims-v2-batch-image-tags",
          "section": "Constraints"
        },
        {
          "for": [],
          "choice": "The Chinese original says all white space and not which characters are. The no-break space is one in Unicode, the zero-width space is none."
        }
      ],
      "at": "spec/common/ims/behaviour.yaml:325"
    },
    {
      "names": [
        "over-limit",
        "cjk-over-limit",
        "characters-255",
        "characters-256",
        "bytes-255",
        "bytes-256"
      ],
      "ways": [
        "add",
        "addText"
      ],
      "answer": "key-length.tooLong",
      "evidence": [
        {
          "for": [],
          "source": "ims-v2-add-image-tag",
          "section": "Constraints"
        },
        {
          "for": [],
          "source": "ims-v2-batch-image-tags",
          "section": "Constraints"
        }
      ],
      "at": "spec/common/ims/behaviour.yaml:334"
    },
    {
      "names": [
        "over-limit",
        "cjk-over-limit",
        "characters-255",
        "characters-256",
        "bytes-255",
        "bytes-256"
      ],
      "ways": [
        "addValue"
      ],
      "answer": "value-length.tooLong",
      "evidence": [
        {
          "for": [],
          "source": "ims-v2-add-image-tag",
          "section": "Constraints"
        },
        {
          "for": [],
          "source": "ims-v2-batch-image-tags",
          "section": "Constraints"
        }
      ],
      "at": "spec/common/ims/behaviour.yaml:340"
    },
    {
      "names": [
        "invalid-utf-8"
      ],
      "ways": [
        "add",
        "addValue",
        "addText"
      ],
      "answer": "malformed-json.malformed",
      "evidence": [
        {
          "for": [],
          "choice": "JSON is UTF-8, so a body with other bytes is none. No page says so."
        }
      ],
      "at": "spec/common/ims/behaviour.yaml:346"
    },
    {
      "names": [
        "inner-space",
        "leading-space",
        "trailing-space",
        "tab",
        "newline",
        "trailing-newline",
        "carriage-return",
        "nul",
        "escape",
        "inner-dot",
        "slash",
        "only-slash",
        "twice-encoded-slash",
        "backslash",
        "percent",
        "question",
        "hash",
        "equals",
        "plus",
        "ampersand",
        "semicolon",
        "colon",
        "comma",
        "asterisk",
        "double-quote",
        "apostrophe",
        "less-than",
        "braces",
        "nfc",
        "nfd",
        "cjk",
        "emoji",
        "joined-emoji",
        "right-to-left",
        "direction-override",
        "zero-width-space",
        "byte-order-mark",
        "proto",
        "constructor",
        "action",
        "tags",
        "null-word",
        "number",
        "at-limit",
        "cjk-at-limit"
      ],
      "ways": [
        "addText"
      ],
      "answer": "done",
      "evidence": [
        {
          "for": [],
          "source": "ims-api-reference",
          "section": "Image Tag Format",
          "note": "The text is split at its first full stop. Editions disagree on the characters of such a text too; the newest of Open Telekom Cloud allows so few that the separator is not among them. No character is refused or stripped here."
        },
        {
          "for": [],
          "source": "ims-api-reference",
          "section": "Querying Tags",
          "note": "The example of the list joins key and value with a full stop again, so the text comes back as it was sent."
        },
        {
          "for": [],
          "choice": "No page says which of the lists of characters the service checks by. A test that is refused here for a character that the service takes would be of no use, so all are taken."
        }
      ],
      "at": "spec/ims-v1/behaviour.yaml:220"
    },
    {
      "names": [
        "dot",
        "dot-dot",
        "leading-dot"
      ],
      "ways": [
        "addText"
      ],
      "answer": "blank-key.empty",
      "evidence": [
        {
          "for": [],
          "source": "ims-api-reference",
          "section": "Image Tag Format",
          "note": "What stands before the first separator is the key, and here that is nothing."
        },
        {
          "for": [],
          "choice": "No page says what such a text gets. Its key is empty, which no key may be."
        }
      ],
      "at": "spec/ims-v1/behaviour.yaml:241"
    },
    {
      "names": [
        "trailing-dot"
      ],
      "ways": [
        "addText"
      ],
      "answer": "done",
      "shows": {
        "trailing-dot": "a"
      },
      "evidence": [
        {
          "for": [],
          "source": "ims-api-reference",
          "section": "Image Tag Format",
          "note": "What stands after the separator is the value, and here that is nothing; a text without a separator has an empty value as well."
        },
        {
          "for": [],
          "source": "ims-api-reference",
          "section": "Querying Tags",
          "note": "Two texts in the example of the list have no separator."
        },
        {
          "for": [],
          "choice": "No page says how a tag is listed whose text ended in the separator. Both texts are the same key with the same empty value, so they are listed alike."
        }
      ],
      "at": "spec/ims-v1/behaviour.yaml:249"
    }
  ]
};
