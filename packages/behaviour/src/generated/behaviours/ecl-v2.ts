// Made from spec/common/glance/behaviour.yaml, spec/ecl-v2/behaviour.yaml, spec/ecl-v2/openapi.yaml by `pnpm generate`. Do not edit: change the source and run that.
// inputs  sha256:61664c7abf2b11f803817ee487a496ff4947bb6e107a7a6914986c4643b3079c
// content sha256:a77fb1520bf9ae82d110b18205c7d9cca3be938a821174eb3c8883f36edda1ef

import type { Behaviour } from '../../behaviour.ts';

export const behaviour: Behaviour = {
  "api": "ecl-v2",
  "tag": "label",
  "concepts": {
    "add": {
      "operation": "addImageTag",
      "roles": {
        "image": "$request.path.image_id",
        "tag": "$request.path.tag"
      },
      "with": {},
      "spelling": "label"
    },
    "remove": {
      "operation": "deleteImageTag",
      "roles": {
        "image": "$request.path.image_id",
        "tag": "$request.path.tag"
      },
      "with": {},
      "spelling": "label"
    },
    "list": {
      "operation": "getImage",
      "roles": {
        "image": "$request.path.image_id",
        "tags": "$response.body#/tags"
      },
      "with": {},
      "spelling": "label"
    },
    "getImage": {
      "operation": "getImage",
      "roles": {
        "image": "$request.path.image_id",
        "name": "$response.body#/name",
        "tags": "$response.body#/tags"
      },
      "with": {},
      "spelling": "label"
    }
  },
  "cast": {
    "project": "e1a9c7d35b8f4e0296d4a3b1c5f7e809",
    "images": [
      {
        "id": "82c96579-ba53-4a84-a69a-716382fe0293",
        "name": "centos-7.1",
        "tags": [
          {
            "key": "tag1-1",
            "value": ""
          }
        ],
        "properties": {
          "status": "active",
          "container_format": "bare",
          "created_at": "2015-10-01T02:30:11Z",
          "size": 1048576000,
          "disk_format": "qcow2",
          "updated_at": "2015-10-15T16:09:37Z",
          "visibility": "public",
          "self": "/v2/images/82c96579-ba53-4a84-a69a-716382fe0293",
          "min_disk": 15,
          "protected": false,
          "file": "/v2/images/82c96579-ba53-4a84-a69a-716382fe0293/file",
          "checksum": "7f2d9c41b0e35a6884d1f3c9e2b7a506",
          "owner": "e1a9c7d35b8f4e0296d4a3b1c5f7e809",
          "virtual_size": null,
          "min_ram": 0,
          "schema": "/v2/schemas/image",
          "hw_disk_bus": "scsi"
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
          "source": "rackspace-v2-image-tag",
          "section": "Add image tag"
        },
        {
          "for": [
            "again"
          ],
          "source": "glance-25.1-measured",
          "section": "Tag routes",
          "note": "The image has a new time of change afterwards, although its tags are the same."
        }
      ],
      "at": "spec/common/glance/behaviour.yaml:38"
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
          "source": "openstack-image-api-ref",
          "section": "Image tags"
        },
        {
          "for": [
            "done"
          ],
          "source": "ecl-v2-add-image-tag",
          "section": "Response"
        },
        {
          "for": [
            "done"
          ],
          "source": "rackspace-v2-image-tag",
          "section": "Add image tag"
        },
        {
          "for": [
            "done"
          ],
          "source": "glance-25.1-measured",
          "section": "Tag routes"
        }
      ],
      "at": "spec/common/glance/behaviour.yaml:30"
    },
    "batch-action": {
      "offered": false,
      "reason": "No operation takes an action.",
      "at": "spec/common/glance/behaviour.yaml:118"
    },
    "batch-all-or-nothing": {
      "offered": false,
      "reason": "No operation adds or removes several tags.",
      "at": "spec/common/glance/behaviour.yaml:117"
    },
    "batch-delete-ignores-value": {
      "offered": false,
      "reason": "No operation removes several tags.",
      "at": "spec/common/glance/behaviour.yaml:120"
    },
    "batch-delete-lengths": {
      "offered": false,
      "reason": "No operation removes several tags.",
      "at": "spec/common/glance/behaviour.yaml:119"
    },
    "batch-delete-missing-tag": {
      "offered": false,
      "reason": "No operation removes several tags.",
      "at": "spec/common/glance/behaviour.yaml:121"
    },
    "batch-keys-unique": {
      "offered": false,
      "reason": "No operation adds or removes several tags.",
      "at": "spec/common/glance/behaviour.yaml:116"
    },
    "blank-key": {
      "offered": false,
      "reason": "A label has no key; a blank one is a tag like others, and an empty one makes a URL of no operation.",
      "at": "spec/common/glance/behaviour.yaml:111"
    },
    "both-tag-forms": {
      "offered": false,
      "reason": "A tag has one form here, a segment of the URL.",
      "at": "spec/common/glance/behaviour.yaml:322"
    },
    "count": {
      "offered": false,
      "reason": "No operation counts images.",
      "at": "spec/common/glance/behaviour.yaml:342"
    },
    "empty-body": {
      "offered": false,
      "reason": "No operation has a body.",
      "at": "spec/common/glance/behaviour.yaml:319"
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
          "source": "ecl-v2-add-image-tag",
          "section": "Error Execution Example"
        },
        {
          "for": [
            "refused"
          ],
          "source": "cloudroast",
          "section": "Add image tag tests"
        },
        {
          "for": [
            "refused"
          ],
          "source": "glance-25.1-measured",
          "section": "Tag routes"
        }
      ],
      "at": "spec/common/glance/behaviour.yaml:293"
    },
    "empty-value": {
      "offered": false,
      "reason": "A label has no value.",
      "at": "spec/common/glance/behaviour.yaml:112"
    },
    "encoded-slash": {
      "offered": true,
      "facts": {
        "separates": true
      },
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
            "separates",
            "refused"
          ],
          "source": "glance-25.1-measured",
          "section": "Tag routes"
        },
        {
          "for": [
            "refused"
          ],
          "source": "cloudroast",
          "section": "Add image tag tests",
          "note": "The test sends the slash unencoded and gets 404. That an encoded one is no different here is measured."
        }
      ],
      "at": "spec/common/glance/behaviour.yaml:283"
    },
    "error-format": {
      "offered": true,
      "facts": {
        "missing": "text/plain; charset=UTF-8",
        "unacceptable": "text/plain; charset=UTF-8"
      },
      "answers": {},
      "evidence": [
        {
          "for": [
            "missing",
            "unacceptable"
          ],
          "source": "glance-25.1-measured",
          "section": "Error bodies",
          "note": "Only HTML and JSON are weighed against each other, HTML first where both weigh the same. Plain text is what is left, so it never wins over one of them, and a header that cannot be read counts as accepting anything."
        },
        {
          "for": [
            "missing",
            "unacceptable"
          ],
          "source": "webob-source",
          "section": "HTTP exceptions"
        }
      ],
      "at": "spec/common/glance/behaviour.yaml:354"
    },
    "expired-token": {
      "offered": true,
      "facts": {},
      "answers": {
        "expired": [
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
            "expired"
          ],
          "choice": "The identity service answers for a token that has run out as for one that it does not know, so Glance cannot tell the two apart. No document shows the case."
        }
      ],
      "at": "spec/common/glance/behaviour.yaml:202"
    },
    "filter-all": {
      "offered": false,
      "reason": "No operation described here finds images.",
      "at": "spec/common/glance/behaviour.yaml:335"
    },
    "filter-any": {
      "offered": false,
      "reason": "No operation finds images by one tag of several.",
      "at": "spec/common/glance/behaviour.yaml:336"
    },
    "filter-name": {
      "offered": false,
      "reason": "No operation described here finds images.",
      "at": "spec/common/glance/behaviour.yaml:340"
    },
    "filter-not-all": {
      "offered": false,
      "reason": "No operation leaves images out by their tags.",
      "at": "spec/common/glance/behaviour.yaml:337"
    },
    "filter-not-any": {
      "offered": false,
      "reason": "No operation leaves images out by their tags.",
      "at": "spec/common/glance/behaviour.yaml:338"
    },
    "filter-untagged": {
      "offered": false,
      "reason": "No operation finds images without tags.",
      "at": "spec/common/glance/behaviour.yaml:339"
    },
    "foreign-image": {
      "offered": true,
      "facts": {
        "seenBy": [
          "public",
          "community"
        ]
      },
      "answers": {
        "visible": [
          {
            "status": 403,
            "example": "NotImageOwner",
            "echo": {
              "image": "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
            },
            "for": [
              "add",
              "remove"
            ]
          }
        ],
        "hidden": [
          {
            "status": 404,
            "example": "ImageNotFound",
            "echo": {
              "image": "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
            }
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "seenBy",
            "visible",
            "hidden"
          ],
          "source": "glance-25.1-measured",
          "section": "Access matrix",
          "note": "These are the answers of the packaged configuration; with the enforced new policy defaults the visible image is refused as to a reader. A shared image is hidden from projects that are not its members."
        },
        {
          "for": [
            "visible"
          ],
          "source": "glance-source",
          "section": "Tag resource"
        }
      ],
      "at": "spec/common/glance/behaviour.yaml:159"
    },
    "image-exists": {
      "offered": false,
      "reason": "No operation described here creates an image.",
      "at": "spec/common/glance/behaviour.yaml:350"
    },
    "invalid-body": {
      "offered": false,
      "reason": "No operation has a body.",
      "at": "spec/common/glance/behaviour.yaml:320"
    },
    "invalid-query": {
      "offered": false,
      "reason": "No operation has query parameters.",
      "at": "spec/common/glance/behaviour.yaml:321"
    },
    "key-length": {
      "offered": false,
      "reason": "Tags are labels here and have a length of their own.",
      "at": "spec/common/glance/behaviour.yaml:88"
    },
    "label-length": {
      "offered": true,
      "facts": {
        "limit": 255,
        "unit": "bytes"
      },
      "answers": {
        "tooLong": [
          {
            "status": 400,
            "example": "TagTooLong",
            "echo": {
              "tag": "(?:'|&#x27;)g+(?:'|&#x27;)"
            },
            "for": [
              "add"
            ]
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "limit"
          ],
          "source": "openstack-image-api-ref",
          "section": "Image tags"
        },
        {
          "for": [
            "limit"
          ],
          "source": "rackspace-v2-image-tag",
          "section": "Add image tag"
        },
        {
          "for": [
            "limit",
            "unit",
            "tooLong"
          ],
          "source": "glance-25.1-measured",
          "section": "Tag routes",
          "note": "The documents say characters. Glance reads each byte of the URL as a character, so 85 Chinese letters pass and 86 do not. The answer quotes the tag as Python prints it, the second time broken into lines at white space if it is longer than 72 characters. A tag to delete may have any length."
        },
        {
          "for": [
            "limit"
          ],
          "choice": "NTT's document gives no limit, so Enterprise Cloud has that of Glance here."
        }
      ],
      "at": "spec/common/glance/behaviour.yaml:90"
    },
    "label-stored-once": {
      "offered": true,
      "facts": {},
      "answers": {},
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
      "at": "spec/common/glance/behaviour.yaml:49"
    },
    "listing-follows-changes": {
      "offered": true,
      "facts": {},
      "answers": {},
      "evidence": [
        {
          "for": [],
          "source": "glance-25.1-measured",
          "section": "Images"
        }
      ],
      "at": "spec/common/glance/behaviour.yaml:327"
    },
    "malformed-image-id": {
      "offered": false,
      "reason": "No form of an id is refused: every text is looked up, and what is not found is answered as an unknown image.",
      "at": "spec/common/glance/behaviour.yaml:158"
    },
    "malformed-json": {
      "offered": false,
      "reason": "No operation has a body.",
      "at": "spec/common/glance/behaviour.yaml:318"
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
          "source": "glance-25.1-measured",
          "section": "Access matrix",
          "note": "A token with a space in it was sent to Glance behind keystonemiddleware, which asks the identity service about any text."
        }
      ],
      "at": "spec/common/glance/behaviour.yaml:189"
    },
    "media-type": {
      "offered": false,
      "reason": "No operation has a body, so there is no media type to check.",
      "at": "spec/common/glance/behaviour.yaml:317"
    },
    "missing-image-id": {
      "offered": false,
      "reason": "The URL names the image; one without an id belongs to no operation.",
      "at": "spec/common/glance/behaviour.yaml:324"
    },
    "missing-key": {
      "offered": false,
      "reason": "A label has no key; a URL without one belongs to no operation.",
      "at": "spec/common/glance/behaviour.yaml:114"
    },
    "missing-property": {
      "offered": false,
      "reason": "No operation described here sets properties of an image.",
      "at": "spec/common/glance/behaviour.yaml:352"
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
          "source": "glance-25.1-measured",
          "section": "Access matrix",
          "note": "An empty header is answered like none."
        }
      ],
      "at": "spec/common/glance/behaviour.yaml:181"
    },
    "missing-value": {
      "offered": false,
      "reason": "A label has no value.",
      "at": "spec/common/glance/behaviour.yaml:113"
    },
    "no-tag-form": {
      "offered": false,
      "reason": "A tag has one form here, a segment of the URL.",
      "at": "spec/common/glance/behaviour.yaml:323"
    },
    "order-of-checks": {
      "offered": true,
      "facts": {
        "order": [
          "url-decoding",
          "missing-token",
          "malformed-token",
          "unknown-token",
          "expired-token",
          "unknown-route",
          "empty-tag-segment",
          "encoded-slash",
          "trailing-slash",
          "unsupported-method",
          "unexpected-body",
          "label-length",
          "unknown-image",
          "foreign-image.hidden",
          "read-only-role",
          "foreign-image.visible",
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
          "source": "glance-25.1-measured",
          "section": "Order of checks"
        },
        {
          "for": [
            "order"
          ],
          "source": "glance-source",
          "section": "Tag resource",
          "note": "A caller who is both of another project and a reader gets the answer of the configured policy; here no caller is both."
        }
      ],
      "at": "spec/common/glance/behaviour.yaml:367"
    },
    "over-limit-changes-nothing": {
      "offered": true,
      "facts": {},
      "answers": {},
      "evidence": [
        {
          "for": [],
          "source": "glance-25.1-measured",
          "section": "Tag routes",
          "note": "The time of change stays as well."
        }
      ],
      "at": "spec/common/glance/behaviour.yaml:83"
    },
    "paging": {
      "offered": false,
      "reason": "No operation has a list that comes in pages; the tags of an image come all at once.",
      "at": "spec/common/glance/behaviour.yaml:341"
    },
    "project-listing": {
      "offered": false,
      "reason": "No operation lists the tags of a project.",
      "at": "spec/common/glance/behaviour.yaml:334"
    },
    "project-mismatch": {
      "offered": false,
      "reason": "No URL has a project in it; the token alone names it.",
      "at": "spec/common/glance/behaviour.yaml:210"
    },
    "protected-image": {
      "offered": false,
      "reason": "No operation described here deletes an image.",
      "at": "spec/common/glance/behaviour.yaml:349"
    },
    "read-only-property": {
      "offered": false,
      "reason": "No operation described here sets properties of an image.",
      "at": "spec/common/glance/behaviour.yaml:351"
    },
    "read-only-role": {
      "offered": true,
      "facts": {},
      "answers": {
        "refused": [
          {
            "status": 403,
            "example": "PermissionDenied",
            "echo": {},
            "for": [
              "add",
              "remove"
            ]
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "refused"
          ],
          "source": "glance-25.1-measured",
          "section": "Access matrix",
          "note": "Measured with enforced new policy defaults."
        },
        {
          "for": [
            "refused"
          ],
          "choice": "The packaged configuration of Glance 25.1 lets a reader of the owning project change tags; with the policy defaults that later releases enforce it is refused. We follow the later ones, since a role that may only read is of no use otherwise."
        }
      ],
      "at": "spec/common/glance/behaviour.yaml:211"
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
          "source": "glance-25.1-measured",
          "section": "Tag routes"
        },
        {
          "for": [
            "again"
          ],
          "source": "glance-source",
          "section": "Tag quota",
          "note": "Tags are a set, which grows by nothing when it gets a tag that it has; only then is it counted."
        }
      ],
      "at": "spec/common/glance/behaviour.yaml:74"
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
          "source": "openstack-image-api-ref",
          "section": "Image tags"
        },
        {
          "for": [
            "done"
          ],
          "source": "ecl-delete-image-tag",
          "section": "Response"
        },
        {
          "for": [
            "done"
          ],
          "source": "rackspace-v2-image-tag",
          "section": "Delete image tag"
        },
        {
          "for": [
            "done"
          ],
          "source": "glance-25.1-measured",
          "section": "Tag routes"
        }
      ],
      "at": "spec/common/glance/behaviour.yaml:123"
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
          "source": "rackspace-v2-image-tag",
          "section": "Delete image tag"
        },
        {
          "for": [
            "missing"
          ],
          "source": "openstack-image-api-ref",
          "section": "Image tags"
        },
        {
          "for": [
            "missing"
          ],
          "source": "glance-25.1-measured",
          "section": "Tag routes",
          "note": "The body is that of a URL which does not exist, word for word."
        }
      ],
      "at": "spec/common/glance/behaviour.yaml:131"
    },
    "remove-then-add": {
      "offered": true,
      "facts": {},
      "answers": {},
      "evidence": [
        {
          "for": [],
          "source": "glance-25.1-measured",
          "section": "Tag routes"
        }
      ],
      "at": "spec/common/glance/behaviour.yaml:141"
    },
    "request-line": {
      "offered": false,
      "reason": "No document limits the length of a URL; whatever server stands in front answers a longer line in its own way.",
      "at": "spec/common/glance/behaviour.yaml:315"
    },
    "same-key-overwrites": {
      "offered": false,
      "reason": "A label has no value that could be overwritten.",
      "at": "spec/common/glance/behaviour.yaml:47"
    },
    "same-pair-changes-nothing": {
      "offered": false,
      "reason": "Tags are labels here, of which each is its own key.",
      "at": "spec/common/glance/behaviour.yaml:48"
    },
    "set-cannot-remove": {
      "offered": false,
      "reason": "No operation described here replaces all tags of an image.",
      "at": "spec/common/glance/behaviour.yaml:347"
    },
    "set-collapses-duplicates": {
      "offered": false,
      "reason": "No operation described here replaces all tags of an image.",
      "at": "spec/common/glance/behaviour.yaml:345"
    },
    "set-limit": {
      "offered": false,
      "reason": "No operation described here replaces all tags of an image.",
      "at": "spec/common/glance/behaviour.yaml:346"
    },
    "set-no-single-tag": {
      "offered": false,
      "reason": "No operation described here replaces all tags of an image.",
      "at": "spec/common/glance/behaviour.yaml:348"
    },
    "set-replaces": {
      "offered": false,
      "reason": "No operation described here replaces all tags of an image.",
      "at": "spec/common/glance/behaviour.yaml:344"
    },
    "tag-limit": {
      "offered": true,
      "facts": {
        "limit": 128
      },
      "answers": {
        "over": [
          {
            "status": 413,
            "example": "TagLimitExceeded",
            "echo": {
              "image": "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
              "attempted": "(?<=Attempted: )\\d+",
              "limit": "(?<=Maximum: )\\d+"
            }
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "limit",
            "over"
          ],
          "source": "glance-25.1-measured",
          "section": "Tag routes",
          "note": "128 is the default of Glance 25.1; the operator can set another limit, or none."
        },
        {
          "for": [
            "limit",
            "over"
          ],
          "source": "glance-source",
          "section": "Tag quota"
        },
        {
          "for": [
            "over"
          ],
          "source": "cloudroast",
          "section": "Add image tag tests"
        },
        {
          "for": [
            "limit"
          ],
          "choice": "The documents of Enterprise Cloud and Rackspace give no limit, so both have the default of Glance 25.1 here."
        }
      ],
      "at": "spec/common/glance/behaviour.yaml:53"
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
          "source": "glance-25.1-measured",
          "section": "Tag routes"
        }
      ],
      "at": "spec/common/glance/behaviour.yaml:330"
    },
    "text-tag-splits": {
      "offered": false,
      "reason": "A label is one text, of which no part is a key or a value.",
      "at": "spec/common/glance/behaviour.yaml:325"
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
          "source": "glance-25.1-measured",
          "section": "Tag routes"
        }
      ],
      "at": "spec/common/glance/behaviour.yaml:278"
    },
    "unexpected-body": {
      "offered": true,
      "facts": {
        "refused": true
      },
      "answers": {
        "refused": [
          {
            "status": 400,
            "example": "UnexpectedBody",
            "echo": {},
            "for": [
              "add",
              "remove",
              "list",
              "getImage"
            ]
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "refused"
          ],
          "source": "glance-25.1-measured",
          "section": "Tag routes",
          "note": "A body counts by its Content-Length above zero. A chunked PUT is refused even when the chunks are empty, a chunked DELETE or GET never is."
        },
        {
          "for": [
            "refused"
          ],
          "choice": "A sandbox sees the content of a body and not how it was framed. A chunked body counts by its content, so that an empty one is none with PUT and one with content is refused with every method."
        },
        {
          "for": [
            "refused"
          ],
          "source": "glance-source",
          "section": "Router"
        },
        {
          "for": [
            "refused"
          ],
          "choice": "A Glance older than release 12 of 2016, as Enterprise Cloud's may have been when its document was written, does not refuse a body. Enterprise Cloud answers as Glance does today."
        }
      ],
      "at": "spec/common/glance/behaviour.yaml:224"
    },
    "unknown-image": {
      "offered": true,
      "facts": {},
      "answers": {
        "unknown": [
          {
            "status": 404,
            "example": "ImageNotFound",
            "echo": {
              "image": "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
            }
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "unknown"
          ],
          "source": "openstack-image-api-ref",
          "section": "Image tags"
        },
        {
          "for": [
            "unknown"
          ],
          "source": "cloudroast",
          "section": "Add image tag tests"
        },
        {
          "for": [
            "unknown"
          ],
          "source": "glance-25.1-measured",
          "section": "Tag routes",
          "note": "The text of the id comes back as it was sent, whatever form it has."
        },
        {
          "for": [
            "unknown"
          ],
          "source": "glance-25.1-measured",
          "section": "Images"
        }
      ],
      "at": "spec/common/glance/behaviour.yaml:144"
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
          "source": "glance-25.1-measured",
          "section": "Tag routes",
          "note": "Outside of /v2 and the older numbers v2.0 to v2.15 Glance answers every URL with the list of versions under 300. Doubled slashes within a path count as one."
        },
        {
          "for": [
            "unknown"
          ],
          "choice": "No document describes either, so neither is done here: a URL that the description does not have is answered with 404, and a doubled slash is an empty segment."
        }
      ],
      "at": "spec/common/glance/behaviour.yaml:264"
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
          "source": "glance-25.1-measured",
          "section": "Access matrix"
        }
      ],
      "at": "spec/common/glance/behaviour.yaml:197"
    },
    "unsupported-method": {
      "offered": true,
      "facts": {},
      "answers": {
        "refused": [
          {
            "status": 405,
            "example": "MethodNotAllowed",
            "echo": {
              "method": "(?<=The method )[A-Z]+"
            }
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "refused"
          ],
          "source": "glance-25.1-measured",
          "section": "Tag routes",
          "note": "HEAD gets the status with an empty body, OPTIONS is answered 200 before it gets to Glance. Glance reads a body first if there is one, and answers 400 when it is not JSON."
        },
        {
          "for": [
            "refused"
          ],
          "choice": "A sandbox answers OPTIONS with 405 like every other method that a URL does not have: the 200 comes from a filter in front of Glance, which an operator can leave out. It looks at the method before the body, so a wrong method with a body that is not JSON gets 405 and not 400."
        },
        {
          "for": [
            "refused"
          ],
          "source": "glance-source",
          "section": "Router"
        }
      ],
      "at": "spec/common/glance/behaviour.yaml:246"
    },
    "url-decoding": {
      "offered": true,
      "facts": {
        "decoding": "latin-1",
        "dropsTrailingNewline": true
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
          "source": "glance-25.1-measured",
          "section": "Request parsing",
          "note": "One line feed at the end of the path is dropped unless it is the whole tag. A percent sign that begins no encoding stands for itself, and a plus sign is a plus sign."
        },
        {
          "for": [
            "undecodable"
          ],
          "choice": "Glance 25.1 fails with 500 and an empty body before any other check. Where the description has no 500, a URL that is no text is one that does not exist."
        }
      ],
      "at": "spec/common/glance/behaviour.yaml:300"
    },
    "value-length": {
      "offered": false,
      "reason": "A label has no value.",
      "at": "spec/common/glance/behaviour.yaml:89"
    }
  }
};
