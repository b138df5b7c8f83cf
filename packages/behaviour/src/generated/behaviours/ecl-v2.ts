// Made from spec/common/glance/behaviour.yaml, spec/ecl-v2/behaviour.yaml, spec/ecl-v2/openapi.yaml by `pnpm generate`. Do not edit: change the source and run that.
// inputs  sha256:592ca68dc8e587a483e1569975436c686e2a99e6c94aabb49d42652e12be071a
// content sha256:27374de61992d4145b07c0ab83677f6b2ef123777c20e93722dc42527b091e3e

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
      "at": "spec/common/glance/behaviour.yaml:120"
    },
    "batch-all-or-nothing": {
      "offered": false,
      "reason": "No operation adds or removes several tags.",
      "at": "spec/common/glance/behaviour.yaml:119"
    },
    "batch-delete-ignores-value": {
      "offered": false,
      "reason": "No operation removes several tags.",
      "at": "spec/common/glance/behaviour.yaml:122"
    },
    "batch-delete-lengths": {
      "offered": false,
      "reason": "No operation removes several tags.",
      "at": "spec/common/glance/behaviour.yaml:121"
    },
    "batch-delete-missing-tag": {
      "offered": false,
      "reason": "No operation removes several tags.",
      "at": "spec/common/glance/behaviour.yaml:123"
    },
    "batch-keys-unique": {
      "offered": false,
      "reason": "No operation adds or removes several tags.",
      "at": "spec/common/glance/behaviour.yaml:118"
    },
    "blank-key": {
      "offered": false,
      "reason": "A label has no key; a blank one is a tag like others, and an empty one makes a URL of no operation.",
      "at": "spec/common/glance/behaviour.yaml:113"
    },
    "both-tag-forms": {
      "offered": false,
      "reason": "A tag has one form here, a segment of the URL.",
      "at": "spec/common/glance/behaviour.yaml:324"
    },
    "count": {
      "offered": false,
      "reason": "No operation counts images.",
      "at": "spec/common/glance/behaviour.yaml:344"
    },
    "empty-body": {
      "offered": false,
      "reason": "No operation has a body.",
      "at": "spec/common/glance/behaviour.yaml:321"
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
      "at": "spec/common/glance/behaviour.yaml:295"
    },
    "empty-value": {
      "offered": false,
      "reason": "A label has no value.",
      "at": "spec/common/glance/behaviour.yaml:114"
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
      "at": "spec/common/glance/behaviour.yaml:285"
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
      "at": "spec/common/glance/behaviour.yaml:356"
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
      "at": "spec/common/glance/behaviour.yaml:204"
    },
    "filter-all": {
      "offered": false,
      "reason": "No operation described here finds images.",
      "at": "spec/common/glance/behaviour.yaml:337"
    },
    "filter-any": {
      "offered": false,
      "reason": "No operation finds images by one tag of several.",
      "at": "spec/common/glance/behaviour.yaml:338"
    },
    "filter-name": {
      "offered": false,
      "reason": "No operation described here finds images.",
      "at": "spec/common/glance/behaviour.yaml:342"
    },
    "filter-not-all": {
      "offered": false,
      "reason": "No operation leaves images out by their tags.",
      "at": "spec/common/glance/behaviour.yaml:339"
    },
    "filter-not-any": {
      "offered": false,
      "reason": "No operation leaves images out by their tags.",
      "at": "spec/common/glance/behaviour.yaml:340"
    },
    "filter-untagged": {
      "offered": false,
      "reason": "No operation finds images without tags.",
      "at": "spec/common/glance/behaviour.yaml:341"
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
      "at": "spec/common/glance/behaviour.yaml:161"
    },
    "four-byte-characters": {
      "offered": false,
      "reason": "No operation lets one replace all tags of an image.",
      "at": "spec/ecl-v2/behaviour.yaml:3"
    },
    "image-exists": {
      "offered": false,
      "reason": "No operation described here creates an image.",
      "at": "spec/common/glance/behaviour.yaml:352"
    },
    "invalid-body": {
      "offered": false,
      "reason": "No operation has a body.",
      "at": "spec/common/glance/behaviour.yaml:322"
    },
    "invalid-query": {
      "offered": false,
      "reason": "No operation has query parameters.",
      "at": "spec/common/glance/behaviour.yaml:323"
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
              "tag": "(?:'|&#x27;)g+(?:'|&#x27;)(?= is too)",
              "tagInLines": "(?:'|&#x27;)g+(?:'|&#x27;)(?! is too)"
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
      "at": "spec/common/glance/behaviour.yaml:329"
    },
    "malformed-image-id": {
      "offered": false,
      "reason": "No form of an id is refused: every text is looked up, and what is not found is answered as an unknown image.",
      "at": "spec/common/glance/behaviour.yaml:160"
    },
    "malformed-json": {
      "offered": false,
      "reason": "No operation has a body.",
      "at": "spec/common/glance/behaviour.yaml:320"
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
      "at": "spec/common/glance/behaviour.yaml:191"
    },
    "media-type": {
      "offered": false,
      "reason": "No operation has a body, so there is no media type to check.",
      "at": "spec/common/glance/behaviour.yaml:319"
    },
    "missing-image-id": {
      "offered": false,
      "reason": "The URL names the image; one without an id belongs to no operation.",
      "at": "spec/common/glance/behaviour.yaml:326"
    },
    "missing-key": {
      "offered": false,
      "reason": "A label has no key; a URL without one belongs to no operation.",
      "at": "spec/common/glance/behaviour.yaml:116"
    },
    "missing-property": {
      "offered": false,
      "reason": "No operation described here sets properties of an image.",
      "at": "spec/common/glance/behaviour.yaml:354"
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
      "at": "spec/common/glance/behaviour.yaml:183"
    },
    "missing-value": {
      "offered": false,
      "reason": "A label has no value.",
      "at": "spec/common/glance/behaviour.yaml:115"
    },
    "no-tag-form": {
      "offered": false,
      "reason": "A tag has one form here, a segment of the URL.",
      "at": "spec/common/glance/behaviour.yaml:325"
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
      "at": "spec/common/glance/behaviour.yaml:369"
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
      "at": "spec/common/glance/behaviour.yaml:343"
    },
    "project-listing": {
      "offered": false,
      "reason": "No operation lists the tags of a project.",
      "at": "spec/common/glance/behaviour.yaml:336"
    },
    "project-mismatch": {
      "offered": false,
      "reason": "No URL has a project in it; the token alone names it.",
      "at": "spec/common/glance/behaviour.yaml:212"
    },
    "protected-image": {
      "offered": false,
      "reason": "No operation described here deletes an image.",
      "at": "spec/common/glance/behaviour.yaml:351"
    },
    "read-only-property": {
      "offered": false,
      "reason": "No operation described here sets properties of an image.",
      "at": "spec/common/glance/behaviour.yaml:353"
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
      "at": "spec/common/glance/behaviour.yaml:213"
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
      "at": "spec/common/glance/behaviour.yaml:125"
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
      "at": "spec/common/glance/behaviour.yaml:133"
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
      "at": "spec/common/glance/behaviour.yaml:143"
    },
    "request-line": {
      "offered": false,
      "reason": "No document limits the length of a URL; whatever server stands in front answers a longer line in its own way.",
      "at": "spec/common/glance/behaviour.yaml:317"
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
      "at": "spec/common/glance/behaviour.yaml:349"
    },
    "set-collapses-duplicates": {
      "offered": false,
      "reason": "No operation described here replaces all tags of an image.",
      "at": "spec/common/glance/behaviour.yaml:347"
    },
    "set-limit": {
      "offered": false,
      "reason": "No operation described here replaces all tags of an image.",
      "at": "spec/common/glance/behaviour.yaml:348"
    },
    "set-no-single-tag": {
      "offered": false,
      "reason": "No operation described here replaces all tags of an image.",
      "at": "spec/common/glance/behaviour.yaml:350"
    },
    "set-replaces": {
      "offered": false,
      "reason": "No operation described here replaces all tags of an image.",
      "at": "spec/common/glance/behaviour.yaml:346"
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
    "tag-names": {
      "offered": true,
      "facts": {},
      "answers": {},
      "evidence": [],
      "at": "spec/ecl-v2/behaviour.yaml:3"
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
      "at": "spec/common/glance/behaviour.yaml:332"
    },
    "text-tag-splits": {
      "offered": false,
      "reason": "A label is one text, of which no part is a key or a value.",
      "at": "spec/common/glance/behaviour.yaml:327"
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
      "at": "spec/common/glance/behaviour.yaml:280"
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
      "at": "spec/common/glance/behaviour.yaml:226"
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
      "at": "spec/common/glance/behaviour.yaml:146"
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
      "at": "spec/common/glance/behaviour.yaml:266"
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
      "at": "spec/common/glance/behaviour.yaml:199"
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
      "at": "spec/common/glance/behaviour.yaml:248"
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
      "at": "spec/common/glance/behaviour.yaml:302"
    },
    "value-length": {
      "offered": false,
      "reason": "A label has no value.",
      "at": "spec/common/glance/behaviour.yaml:89"
    }
  },
  "tagNames": [
    {
      "names": [
        "space",
        "inner-space",
        "leading-space",
        "trailing-space",
        "tab",
        "newline",
        "carriage-return",
        "nul",
        "escape",
        "dot",
        "dot-dot",
        "inner-dot",
        "leading-dot",
        "trailing-dot",
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
        "proto",
        "constructor",
        "action",
        "tags",
        "null-word",
        "number",
        "at-limit",
        "characters-255"
      ],
      "ways": [
        "add"
      ],
      "answer": "done",
      "evidence": [
        {
          "for": [],
          "source": "glance-25.1-measured",
          "section": "Tag names",
          "note": "What is percent-encoded comes back decoded, once and not twice. Dots are folded by no one between client and tag."
        }
      ],
      "at": "spec/common/glance/behaviour.yaml:399"
    },
    {
      "names": [
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
        "bytes-255"
      ],
      "ways": [
        "add"
      ],
      "answer": "done",
      "shows": {
        "nfc": "cafÃ©",
        "nfd": "cafeÌ",
        "cjk": "éè²",
        "right-to-left": "××¨××§",
        "direction-override": "aâ®bc",
        "no-break-space": "Â ",
        "zero-width-space": "â",
        "byte-order-mark": "ï»¿a",
        "emoji": "ð",
        "joined-emoji": "ð©âð",
        "bytes-255": {
          "repeat": "å¤§",
          "times": 85
        }
      },
      "evidence": [
        {
          "for": [],
          "source": "glance-25.1-measured",
          "section": "Tag names"
        },
        {
          "for": [],
          "source": "glance-25.1-measured",
          "section": "Request parsing",
          "note": "Each byte of the encoded name becomes a letter, as rule url-decoding says."
        }
      ],
      "at": "spec/common/glance/behaviour.yaml:411"
    },
    {
      "names": [
        "trailing-newline"
      ],
      "ways": [
        "add"
      ],
      "answer": "done",
      "shows": {
        "trailing-newline": "a"
      },
      "evidence": [
        {
          "for": [],
          "source": "glance-25.1-measured",
          "section": "Tag names",
          "note": "The line feed is dropped, so the tag is another one; its own URL loses it as well and removes that one."
        }
      ],
      "at": "spec/common/glance/behaviour.yaml:434"
    },
    {
      "names": [
        "encoded-dot",
        "encoded-dot-dot",
        "raw-percent",
        "raw-question",
        "raw-hash"
      ],
      "ways": [
        "add"
      ],
      "answer": "done",
      "shows": {
        "encoded-dot": ".",
        "encoded-dot-dot": "..",
        "raw-percent": "a%zz",
        "raw-question": "a",
        "raw-hash": "a#b"
      },
      "evidence": [
        {
          "for": [],
          "source": "glance-25.1-measured",
          "section": "Tag names",
          "note": "A question mark begins the query, which is ignored; a number sign begins nothing."
        }
      ],
      "at": "spec/common/glance/behaviour.yaml:443"
    },
    {
      "names": [
        "empty"
      ],
      "ways": [
        "add",
        "remove"
      ],
      "answer": "empty-tag-segment.refused",
      "evidence": [
        {
          "for": [],
          "source": "ecl-v2-add-image-tag",
          "section": "Error Execution Example"
        },
        {
          "for": [],
          "source": "glance-25.1-measured",
          "section": "Tag names"
        }
      ],
      "at": "spec/common/glance/behaviour.yaml:456"
    },
    {
      "names": [
        "slash",
        "only-slash",
        "raw-slash"
      ],
      "ways": [
        "add",
        "remove"
      ],
      "answer": "encoded-slash.refused",
      "evidence": [
        {
          "for": [],
          "source": "glance-25.1-measured",
          "section": "Tag names"
        },
        {
          "for": [],
          "source": "cloudroast",
          "section": "Add image tag tests",
          "note": "The test sends the slash unencoded."
        }
      ],
      "at": "spec/common/glance/behaviour.yaml:462"
    },
    {
      "names": [
        "over-limit",
        "cjk-at-limit",
        "cjk-over-limit",
        "characters-256",
        "bytes-256"
      ],
      "ways": [
        "add"
      ],
      "answer": "label-length.tooLong",
      "evidence": [
        {
          "for": [],
          "source": "glance-25.1-measured",
          "section": "Tag names",
          "note": "Bytes are counted, so a name of 255 Chinese characters is far too long."
        }
      ],
      "at": "spec/common/glance/behaviour.yaml:470"
    },
    {
      "names": [
        "invalid-utf-8"
      ],
      "ways": [
        "add",
        "remove"
      ],
      "answer": "url-decoding.undecodable",
      "evidence": [
        {
          "for": [],
          "source": "glance-25.1-measured",
          "section": "Tag names",
          "note": "Glance fails at it with 500. What an API answers where its document has no 500 is told at rule url-decoding."
        }
      ],
      "at": "spec/common/glance/behaviour.yaml:477"
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
          "source": "glance-25.1-measured",
          "section": "Tag names",
          "note": "No name is too long to be looked for."
        }
      ],
      "at": "spec/common/glance/behaviour.yaml:484"
    }
  ]
};
