// Made from spec/common/ims/behaviour.yaml, spec/ims-v2/behaviour.yaml, spec/ims-v2/openapi.yaml by `pnpm generate`. Do not edit: change the source and run that.
// inputs  sha256:580934eb25c33db3bd1822567e611adcecb8eba9880d842fb712cc30747bb519
// content sha256:2d8b4de9380069fd39b41eb442935b2436d48f113d066ff313564300012ac2a9

import type { Behaviour } from '../../behaviour.ts';

export const behaviour: Behaviour = {
  "api": "ims-v2",
  "tag": "pair",
  "concepts": {
    "add": {
      "operation": "addImageTag",
      "roles": {
        "project": "$request.path.project_id",
        "image": "$request.path.image_id",
        "tag": "$request.body#/tag",
        "key": "$request.body#/tag/key",
        "value": "$request.body#/tag/value"
      },
      "with": {},
      "spelling": "pair"
    },
    "remove": {
      "operation": "deleteImageTag",
      "roles": {
        "project": "$request.path.project_id",
        "image": "$request.path.image_id",
        "key": "$request.path.key"
      },
      "with": {}
    },
    "list": {
      "operation": "listImageTags",
      "roles": {
        "project": "$request.path.project_id",
        "image": "$request.path.image_id",
        "tags": "$response.body#/tags"
      },
      "with": {},
      "spelling": "pair"
    },
    "addMany": {
      "operation": "batchAddOrDeleteImageTags",
      "roles": {
        "project": "$request.path.project_id",
        "image": "$request.path.image_id",
        "tags": "$request.body#/tags"
      },
      "with": {
        "$request.body#/action": "create"
      },
      "spelling": "pair"
    },
    "removeMany": {
      "operation": "batchAddOrDeleteImageTags",
      "roles": {
        "project": "$request.path.project_id",
        "image": "$request.path.image_id",
        "tags": "$request.body#/tags"
      },
      "with": {
        "$request.body#/action": "delete"
      },
      "spelling": "pair"
    },
    "listProject": {
      "operation": "listProjectImageTags",
      "roles": {
        "project": "$request.path.project_id",
        "tags": "$response.body#/tags"
      },
      "with": {},
      "spelling": "pair"
    },
    "find": {
      "operation": "queryImagesByTags",
      "roles": {
        "project": "$request.path.project_id",
        "tags": "$request.body#/tags",
        "tagsAny": "$request.body#/tags_any",
        "notTags": "$request.body#/not_tags",
        "notTagsAny": "$request.body#/not_tags_any",
        "untagged": "$request.body#/without_any_tag",
        "name": "$request.body#/matches",
        "limit": "$request.body#/limit",
        "offset": "$request.body#/offset",
        "images": "$response.body#/resources",
        "count": "$response.body#/total_count"
      },
      "with": {
        "$request.body#/action": "filter"
      },
      "spelling": "pair"
    },
    "count": {
      "operation": "queryImagesByTags",
      "roles": {
        "project": "$request.path.project_id",
        "tags": "$request.body#/tags",
        "tagsAny": "$request.body#/tags_any",
        "notTags": "$request.body#/not_tags",
        "notTagsAny": "$request.body#/not_tags_any",
        "untagged": "$request.body#/without_any_tag",
        "name": "$request.body#/matches",
        "limit": "$request.body#/limit",
        "offset": "$request.body#/offset",
        "count": "$response.body#/total_count"
      },
      "with": {
        "$request.body#/action": "count"
      },
      "spelling": "pair"
    }
  },
  "cast": {
    "project": "fd73a4a14a4a4dfb9771a8475e5198ea",
    "images": [
      {
        "id": "67e17426-359e-49fb-aa12-0bd1756ec240",
        "name": "web-server",
        "tags": [
          {
            "key": "key1",
            "value": "value1"
          },
          {
            "key": "key2",
            "value": "value2"
          },
          {
            "key": "key3",
            "value": ""
          }
        ],
        "properties": {
          "status": "active"
        }
      },
      {
        "id": "8693187d-1590-4f9f-ae34-eb9e3037cf68",
        "name": "test10002",
        "tags": [
          {
            "key": "key1",
            "value": "value2"
          }
        ],
        "properties": {
          "status": "active"
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
      "offered": true,
      "facts": {
        "caseSensitive": true
      },
      "answers": {
        "unknown": [
          {
            "status": 400,
            "example": "UnknownAction",
            "echo": {}
          }
        ],
        "missing": [
          {
            "status": 400,
            "example": "MissingAction",
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "caseSensitive",
            "unknown",
            "missing"
          ],
          "source": "ims-v2-batch-image-tags",
          "section": "Request"
        },
        {
          "for": [
            "caseSensitive",
            "unknown",
            "missing"
          ],
          "source": "ims-api-reference",
          "section": "Querying Images by Tag",
          "note": "The page wants an action and names two; that letter case counts is said of the batch alone."
        },
        {
          "for": [
            "unknown",
            "missing"
          ],
          "choice": "No page names the code for an action that is unknown or left out. We take IMG.0001, for a message in the wrong format, since neither is a fault of a tag."
        }
      ],
      "at": "spec/ims-v2/behaviour.yaml:114"
    },
    "batch-all-or-nothing": {
      "offered": true,
      "facts": {
        "allOrNothing": true
      },
      "answers": {},
      "evidence": [
        {
          "for": [
            "allOrNothing"
          ],
          "choice": "No page says what becomes of the other tags of a batch when one is refused. An answer that is an error as a whole, without a list of what was done, fits a call that did nothing."
        }
      ],
      "at": "spec/ims-v2/behaviour.yaml:107"
    },
    "batch-delete-ignores-value": {
      "offered": true,
      "facts": {
        "comparesValue": false
      },
      "answers": {},
      "evidence": [
        {
          "for": [
            "comparesValue"
          ],
          "source": "ims-v2-batch-image-tags",
          "section": "Constraints",
          "note": "The page calls the value optional and not verified. We read that as not compared with the value that the image has."
        }
      ],
      "at": "spec/ims-v2/behaviour.yaml:145"
    },
    "batch-delete-lengths": {
      "offered": true,
      "facts": {
        "keyLimit": 127,
        "valueLimit": 255
      },
      "answers": {
        "keyTooLong": [
          {
            "status": 400,
            "example": "TagInvalid",
            "echo": {}
          }
        ],
        "valueTooLong": [
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
            "keyLimit",
            "valueLimit",
            "keyTooLong",
            "valueTooLong"
          ],
          "source": "ims-v2-batch-image-tags",
          "section": "Constraints",
          "note": "The paragraph says that lengths are not checked and what the longest key and value are. The Chinese original and all editions since May 2025 say that they are checked. To check nothing, delete the two maxLength of the schema and declare this rule not offered."
        },
        {
          "for": [
            "keyTooLong",
            "valueTooLong"
          ],
          "choice": "No page names the code. We take that for an invalid tag, as for a tag to add."
        }
      ],
      "at": "spec/ims-v2/behaviour.yaml:129"
    },
    "batch-delete-missing-tag": {
      "offered": true,
      "facts": {},
      "answers": {
        "missing": [
          {
            "status": 204,
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "missing"
          ],
          "source": "ims-v2-batch-image-tags",
          "section": "Constraints"
        }
      ],
      "at": "spec/ims-v2/behaviour.yaml:152"
    },
    "batch-keys-unique": {
      "offered": true,
      "facts": {},
      "answers": {
        "duplicate": [
          {
            "status": 400,
            "example": "DuplicateKeys",
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "duplicate"
          ],
          "source": "ims-v2-batch-image-tags",
          "section": "Constraints"
        },
        {
          "for": [
            "duplicate"
          ],
          "source": "ims-api-reference",
          "section": "Querying Images by Tag"
        },
        {
          "for": [
            "duplicate"
          ],
          "choice": "The pages want unique keys and say neither which code a repeated one gets nor whether the same value makes a difference. It makes none here, for deletion too."
        }
      ],
      "at": "spec/ims-v2/behaviour.yaml:97"
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
      "offered": false,
      "reason": "A tag has one form here, an object.",
      "at": "spec/ims-v2/behaviour.yaml:264"
    },
    "count": {
      "offered": true,
      "facts": {},
      "answers": {
        "counted": [
          {
            "status": 200,
            "example": "Count",
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "counted"
          ],
          "source": "ims-api-reference",
          "section": "Querying Images by Tag"
        }
      ],
      "at": "spec/ims-v2/behaviour.yaml:322"
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
          "choice": "No API with this method and an empty last segment is described, so the gateway does not have the path."
        }
      ],
      "at": "spec/ims-v2/behaviour.yaml:231"
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
      "offered": true,
      "facts": {
        "separates": false
      },
      "answers": {},
      "evidence": [
        {
          "for": [
            "separates"
          ],
          "choice": "No character of a key is checked when it is deleted, so a key with a slash has to be deletable. The only way to write it in a path is encoded, and the path is cut at its slashes before it is decoded."
        }
      ],
      "at": "spec/ims-v2/behaviour.yaml:224"
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
      "offered": true,
      "facts": {},
      "answers": {
        "found": [
          {
            "status": 200,
            "example": "Filter",
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "found"
          ],
          "source": "ims-api-reference",
          "section": "Querying Images by Tag"
        }
      ],
      "at": "spec/ims-v2/behaviour.yaml:274"
    },
    "filter-any": {
      "offered": true,
      "facts": {},
      "answers": {
        "found": [
          {
            "status": 200,
            "example": "Filter",
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "found"
          ],
          "source": "ims-api-reference",
          "section": "Querying Images by Tag"
        }
      ],
      "at": "spec/ims-v2/behaviour.yaml:279"
    },
    "filter-name": {
      "offered": true,
      "facts": {
        "partial": true
      },
      "answers": {
        "found": [
          {
            "status": 200,
            "example": "Filter",
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "partial",
            "found"
          ],
          "source": "ims-api-reference",
          "section": "Querying Images by Tag",
          "note": "The page has the name searched for, and an empty name compared for equality. Letter case is not mentioned and counts here."
        }
      ],
      "at": "spec/ims-v2/behaviour.yaml:305"
    },
    "filter-not-all": {
      "offered": true,
      "facts": {},
      "answers": {
        "found": [
          {
            "status": 200,
            "example": "Filter",
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "found"
          ],
          "choice": "The page says in a few words that the list excludes all of its tags. We read it as the opposite of the list that includes all, so an image that lacks one of them stays in."
        }
      ],
      "at": "spec/ims-v2/behaviour.yaml:284"
    },
    "filter-not-any": {
      "offered": true,
      "facts": {},
      "answers": {
        "found": [
          {
            "status": 200,
            "example": "Filter",
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "found"
          ],
          "choice": "The page says in a few words that the list excludes any of its tags. We read it as the opposite of the list that includes any, so an image that has one of them goes out, and we want all lists met."
        }
      ],
      "at": "spec/ims-v2/behaviour.yaml:292"
    },
    "filter-untagged": {
      "offered": true,
      "facts": {},
      "answers": {
        "found": [
          {
            "status": 200,
            "example": "FilterUntagged",
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "found"
          ],
          "source": "ims-api-reference",
          "section": "Querying Images by Tag"
        }
      ],
      "at": "spec/ims-v2/behaviour.yaml:300"
    },
    "foreign-image": {
      "offered": true,
      "facts": {},
      "answers": {
        "visible": [
          {
            "status": 403,
            "example": "NotImageOwner",
            "echo": {}
          }
        ],
        "hidden": [
          {
            "status": 403,
            "example": "NotImageOwner",
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "visible",
            "hidden"
          ],
          "choice": "No page says what the image of another project gets, and none tells images that others see from those that they do not. The pages answer a missing right with 403, the error table has this sentence with 400."
        }
      ],
      "at": "spec/ims-v2/behaviour.yaml:196"
    },
    "four-byte-characters": {
      "offered": false,
      "reason": "No operation lets one replace all tags of an image.",
      "at": "spec/ims-v2/behaviour.yaml:4"
    },
    "image-exists": {
      "offered": false,
      "reason": "No operation lets one create an image.",
      "at": "spec/ims-v2/behaviour.yaml:4"
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
        ],
        "limit": [
          {
            "status": 400,
            "example": "LimitInvalid",
            "echo": {},
            "for": [
              "find",
              "count"
            ]
          }
        ],
        "offset": [
          {
            "status": 400,
            "example": "OffsetInvalid",
            "echo": {},
            "for": [
              "find",
              "count"
            ]
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "invalid"
          ],
          "choice": "No page says what a member that is unknown or of the wrong type gets. It is an invalid tag where the description has no example for the cause, as from the mock."
        },
        {
          "for": [
            "limit",
            "offset"
          ],
          "source": "ims-api-reference",
          "section": "Querying Images by Tag",
          "note": "The page tells what both have to be, texts that are numbers, and names no code for one that is not."
        }
      ],
      "at": "spec/ims-v2/behaviour.yaml:248"
    },
    "invalid-query": {
      "offered": false,
      "reason": "No URL has a query; limit and conditions of a search stand in its body.",
      "at": "spec/ims-v2/behaviour.yaml:262"
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
            "echo": {}
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
        }
      ],
      "at": "spec/ims-v2/behaviour.yaml:186"
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
      "offered": false,
      "reason": "The URL names the image.",
      "at": "spec/ims-v2/behaviour.yaml:266"
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
      "at": "spec/ims-v2/behaviour.yaml:4"
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
      "offered": false,
      "reason": "A tag has one form here; without it the body is invalid.",
      "at": "spec/ims-v2/behaviour.yaml:265"
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
      "facts": {
        "default": 10,
        "maximum": 1000
      },
      "answers": {},
      "evidence": [
        {
          "for": [
            "default",
            "maximum"
          ],
          "source": "ims-api-reference",
          "section": "Querying Images by Tag"
        },
        {
          "for": [
            "default"
          ],
          "choice": "The page names no order of the images. They come in the order in which they were made, so that a new image does not shift the pages before it."
        }
      ],
      "at": "spec/ims-v2/behaviour.yaml:314"
    },
    "project-listing": {
      "offered": true,
      "facts": {},
      "answers": {
        "listed": [
          {
            "status": 200,
            "example": "ProjectTags",
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
          "section": "Querying All Image Tags"
        }
      ],
      "at": "spec/ims-v2/behaviour.yaml:269"
    },
    "project-mismatch": {
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
          "choice": "No page says what a token of another project gets. The pages answer a missing right with 403, while the error table has the sentence of IMG.0030 with 400 and says nothing of projects; we follow the pages."
        }
      ],
      "at": "spec/ims-v2/behaviour.yaml:206"
    },
    "protected-image": {
      "offered": false,
      "reason": "The pages on tags say nothing of protected images and describe no deletion of an image.",
      "at": "spec/common/ims/behaviour.yaml:231"
    },
    "read-only-property": {
      "offered": false,
      "reason": "No operation lets one replace all tags of an image.",
      "at": "spec/ims-v2/behaviour.yaml:4"
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
          "source": "ims-api-reference",
          "section": "Deleting an Image Tag"
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
        }
      ],
      "at": "spec/ims-v2/behaviour.yaml:157"
    },
    "remove-missing-tag": {
      "offered": true,
      "facts": {},
      "answers": {
        "missing": [
          {
            "status": 404,
            "example": "TagNotFound",
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "missing"
          ],
          "source": "ims-api-reference",
          "section": "Deleting an Image Tag",
          "note": "The page documents 404 for what is not found. It checks neither characters nor length of the key, so any key that the image lacks is merely missing."
        },
        {
          "for": [
            "missing"
          ],
          "choice": "No document has a code for a key that the image lacks. The one for an invalid tag is the only one about a tag itself."
        }
      ],
      "at": "spec/ims-v2/behaviour.yaml:164"
    },
    "remove-then-add": {
      "offered": true,
      "facts": {},
      "answers": {},
      "evidence": [
        {
          "for": [],
          "choice": "No page keeps a deleted key from being added again or says that it counts for a while."
        }
      ],
      "at": "spec/ims-v2/behaviour.yaml:174"
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
            "over"
          ],
          "source": "ims-api-reference",
          "section": "Error Codes",
          "note": "The table has the code for too many tags; no page says which operations answer it."
        }
      ],
      "at": "spec/ims-v2/behaviour.yaml:86"
    },
    "tag-names": {
      "offered": true,
      "facts": {},
      "answers": {},
      "evidence": [],
      "at": "spec/ims-v2/behaviour.yaml:329"
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
      "offered": false,
      "reason": "No operation takes a tag as one text.",
      "at": "spec/ims-v2/behaviour.yaml:267"
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
      "offered": true,
      "facts": {
        "refused": false
      },
      "answers": {
        "ignored": [
          {
            "status": 204,
            "echo": {},
            "for": [
              "remove"
            ]
          },
          {
            "status": 200,
            "example": "TagsAfterBatch",
            "echo": {},
            "for": [
              "list"
            ]
          },
          {
            "status": 200,
            "example": "ProjectTags",
            "echo": {},
            "for": [
              "listProject"
            ]
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "refused",
            "ignored"
          ],
          "choice": "The pages show the deletion and the lists without a body and have no error for one. The body is not read."
        }
      ],
      "at": "spec/ims-v2/behaviour.yaml:214"
    },
    "unknown-image": {
      "offered": true,
      "facts": {},
      "answers": {
        "unknown": [
          {
            "status": 404,
            "example": "ImageNotFound",
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "unknown"
          ],
          "source": "ims-v2-add-image-tag",
          "section": "Returned Value",
          "note": "The page has 404 without a body; code and sentence stand in the error table, with 400."
        }
      ],
      "at": "spec/ims-v2/behaviour.yaml:178"
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
      "offered": true,
      "facts": {
        "decoding": "utf-8",
        "dropsTrailingNewline": false
      },
      "answers": {
        "undecodable": [
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
            "decoding",
            "dropsTrailingNewline"
          ],
          "source": "ims-sdk",
          "section": "Request models",
          "note": "The SDK encodes the key as UTF-8. That nothing of it is dropped is what the page on deletion means by not checking the key."
        },
        {
          "for": [
            "undecodable"
          ],
          "choice": "A path that is no text is none that the gateway has. No page documents another answer."
        }
      ],
      "at": "spec/ims-v2/behaviour.yaml:237"
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
        "add",
        "addMany"
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
        "addValue",
        "addManyValue"
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
        "addMany",
        "removeMany"
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
        "addMany",
        "removeMany"
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
        "addMany"
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
        "addValue",
        "addManyValue"
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
        "addMany",
        "addManyValue",
        "removeMany"
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
        "cjk-at-limit",
        "bytes-255"
      ],
      "ways": [
        "removeMany"
      ],
      "answer": "batch-delete-missing-tag.missing",
      "evidence": [
        {
          "for": [],
          "source": "ims-v2-batch-image-tags",
          "section": "Constraints",
          "note": "A deletion does not look at characters, and a tag that the image does not have counts as removed."
        }
      ],
      "at": "spec/ims-v2/behaviour.yaml:330"
    },
    {
      "names": [
        "over-limit",
        "cjk-over-limit",
        "characters-255",
        "characters-256",
        "bytes-256"
      ],
      "ways": [
        "removeMany"
      ],
      "answer": "batch-delete-lengths.keyTooLong",
      "evidence": [
        {
          "for": [],
          "source": "ims-v2-batch-image-tags",
          "section": "Constraints",
          "note": "Rule batch-delete-lengths tells why lengths are checked although the page says both."
        }
      ],
      "at": "spec/ims-v2/behaviour.yaml:343"
    },
    {
      "names": [
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
        "encoded-dot",
        "encoded-dot-dot",
        "inner-dot",
        "leading-dot",
        "trailing-dot",
        "slash",
        "only-slash",
        "twice-encoded-slash",
        "backslash",
        "percent",
        "raw-percent",
        "question",
        "raw-question",
        "hash",
        "raw-hash",
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
        "over-limit",
        "cjk-at-limit",
        "cjk-over-limit",
        "characters-255",
        "characters-256",
        "bytes-255",
        "bytes-256"
      ],
      "ways": [
        "remove"
      ],
      "answer": "remove-missing-tag.missing",
      "evidence": [
        {
          "for": [],
          "source": "ims-api-reference",
          "section": "Deleting an Image Tag",
          "note": "Neither characters nor length are checked."
        },
        {
          "for": [],
          "choice": "No page says what becomes of characters that a client should have encoded. Each is read as it stands, but for the question mark, which begins the query. Nor does one say whether the gateway folds a segment of dots; here it does not."
        }
      ],
      "at": "spec/ims-v2/behaviour.yaml:350"
    },
    {
      "names": [
        "empty"
      ],
      "ways": [
        "remove"
      ],
      "answer": "empty-tag-segment.refused",
      "evidence": [
        {
          "for": [],
          "choice": "The gateway does not have the path; rule empty-tag-segment says so of every empty segment."
        }
      ],
      "at": "spec/ims-v2/behaviour.yaml:368"
    },
    {
      "names": [
        "raw-slash"
      ],
      "ways": [
        "remove"
      ],
      "answer": "unknown-route.unknown",
      "evidence": [
        {
          "for": [],
          "choice": "A slash that is not encoded makes two segments, and no path of the API ends in two."
        }
      ],
      "at": "spec/ims-v2/behaviour.yaml:373"
    },
    {
      "names": [
        "invalid-utf-8"
      ],
      "ways": [
        "remove"
      ],
      "answer": "url-decoding.undecodable",
      "evidence": [
        {
          "for": [],
          "choice": "A path that is no text is none that the gateway has, as rule url-decoding says."
        }
      ],
      "at": "spec/ims-v2/behaviour.yaml:378"
    }
  ]
};
