// Made from spec/common/glance/behaviour.yaml, spec/glance-v2/behaviour.yaml, spec/glance-v2/openapi.yaml by `pnpm generate`. Do not edit: change the source and run that.
// inputs  sha256:37a4749cdda4a826ffc750f09b44f00475ecbcd174234f346c298adc5164ac91
// content sha256:aa5ae9302e944211cf81ce568539a52c9ee660adf7b9e982f200a69197a0fc19

import type { Behaviour } from '../../behaviour.ts';

export const behaviour: Behaviour = {
  "api": "glance-v2",
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
    },
    "set": {
      "operation": "updateImage",
      "roles": {
        "image": "$request.path.image_id",
        "tags": "$request.body#/0/value"
      },
      "with": {
        "$request.body#/0/op": "replace",
        "$request.body#/0/path": "/tags"
      },
      "spelling": "label"
    },
    "find": {
      "operation": "listImages",
      "roles": {
        "tags": "$request.query.tag",
        "name": "$request.query.name",
        "limit": "$request.query.limit",
        "marker": "$request.query.marker",
        "images": "$response.body#/images"
      },
      "with": {},
      "spelling": "label"
    },
    "listImages": {
      "operation": "listImages",
      "roles": {
        "limit": "$request.query.limit",
        "marker": "$request.query.marker",
        "sortKey": "$request.query.sort_key",
        "sortDirection": "$request.query.sort_dir",
        "sort": "$request.query.sort",
        "visibility": "$request.query.visibility",
        "memberStatus": "$request.query.member_status",
        "images": "$response.body#/images"
      },
      "with": {},
      "spelling": "label"
    },
    "createImage": {
      "operation": "createImage",
      "roles": {
        "image": "$request.body#/id",
        "name": "$request.body#/name",
        "tags": "$request.body#/tags",
        "visibility": "$request.body#/visibility",
        "protected": "$request.body#/protected"
      },
      "with": {},
      "spelling": "label"
    },
    "deleteImage": {
      "operation": "deleteImage",
      "roles": {
        "image": "$request.path.image_id"
      },
      "with": {}
    },
    "getSchema": {
      "operation": "getImageSchema",
      "roles": {},
      "with": {}
    },
    "listVersions": {
      "operation": "listVersions",
      "also": [
        "discoverVersions"
      ],
      "roles": {
        "versions": "$response.body#/versions"
      },
      "with": {}
    }
  },
  "cast": {
    "project": "8f6c2d0b4a1e4d7f9b3a5c6e7d8f9012",
    "images": [
      {
        "id": "2f6d1a7e-94c3-4b58-8e0a-5d7c3b9f1e64",
        "name": "ubuntu-22.04-server",
        "tags": [
          {
            "key": "golden",
            "value": ""
          }
        ],
        "properties": {
          "os_distro": "ubuntu",
          "disk_format": "qcow2",
          "container_format": "bare",
          "visibility": "community",
          "size": null,
          "virtual_size": null,
          "status": "queued",
          "checksum": null,
          "protected": false,
          "min_ram": 512,
          "min_disk": 20,
          "owner": "8f6c2d0b4a1e4d7f9b3a5c6e7d8f9012",
          "os_hidden": false,
          "os_hash_algo": null,
          "os_hash_value": null,
          "created_at": "2026-01-15T09:30:00Z",
          "updated_at": "2026-01-15T09:31:00Z",
          "self": "/v2/images/2f6d1a7e-94c3-4b58-8e0a-5d7c3b9f1e64",
          "file": "/v2/images/2f6d1a7e-94c3-4b58-8e0a-5d7c3b9f1e64/file",
          "schema": "/v2/schemas/image"
        }
      },
      {
        "id": "c0a8e5b3-1d27-4f96-b4e1-7a2f9c6d8053",
        "name": "debian-12-server",
        "tags": [],
        "properties": {
          "os_distro": "debian",
          "disk_format": "qcow2",
          "container_format": "bare",
          "visibility": "community",
          "size": null,
          "virtual_size": null,
          "status": "queued",
          "checksum": null,
          "protected": false,
          "min_ram": 512,
          "min_disk": 20,
          "owner": "8f6c2d0b4a1e4d7f9b3a5c6e7d8f9012",
          "os_hidden": false,
          "os_hash_algo": null,
          "os_hash_value": null,
          "created_at": "2026-01-15T09:40:00Z",
          "updated_at": "2026-01-15T09:40:00Z",
          "self": "/v2/images/c0a8e5b3-1d27-4f96-b4e1-7a2f9c6d8053",
          "file": "/v2/images/c0a8e5b3-1d27-4f96-b4e1-7a2f9c6d8053/file",
          "schema": "/v2/schemas/image"
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
      "offered": true,
      "facts": {},
      "answers": {
        "empty": [
          {
            "status": 400,
            "example": "EmptyBody",
            "echo": {},
            "for": [
              "set",
              "createImage"
            ]
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "empty"
          ],
          "source": "glance-25.1-measured",
          "section": "JSON Patch"
        },
        {
          "for": [
            "empty"
          ],
          "source": "glance-25.1-measured",
          "section": "Images"
        }
      ],
      "at": "spec/glance-v2/behaviour.yaml:264"
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
      "offered": true,
      "facts": {},
      "answers": {
        "found": [
          {
            "status": 200,
            "example": "Tagged",
            "echo": {},
            "for": [
              "find"
            ]
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "found"
          ],
          "source": "openstack-image-api-ref",
          "section": "Images"
        },
        {
          "for": [
            "found"
          ],
          "source": "glance-25.1-measured",
          "section": "Image list",
          "note": "The parameter is repeated for each tag. Links of the answer repeat only the last one, so a client that follows them gets images with that tag alone."
        }
      ],
      "at": "spec/glance-v2/behaviour.yaml:349"
    },
    "filter-any": {
      "offered": false,
      "reason": "No operation finds images by one tag of several.",
      "at": "spec/common/glance/behaviour.yaml:338"
    },
    "filter-name": {
      "offered": true,
      "facts": {
        "partial": false
      },
      "answers": {
        "found": [
          {
            "status": 200,
            "example": "Tagged",
            "echo": {},
            "for": [
              "find"
            ]
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "partial",
            "found"
          ],
          "source": "glance-25.1-measured",
          "section": "Image list",
          "note": "Letter case counts. What stands before a colon is an operator, eq or in, so a name with a colon needs one in front."
        }
      ],
      "at": "spec/glance-v2/behaviour.yaml:358"
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
          },
          {
            "status": 403,
            "example": "NotImageOwner",
            "echo": {},
            "for": [
              "set",
              "deleteImage"
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
          "note": "These are the answers of the packaged configuration; with the enforced new policy defaults the visible image is refused as to a reader. A shared image is hidden from projects that are not its members, and shared is what a new image is unless told otherwise."
        },
        {
          "for": [
            "visible"
          ],
          "source": "glance-source",
          "section": "Tag resource"
        }
      ],
      "at": "spec/glance-v2/behaviour.yaml:137"
    },
    "four-byte-characters": {
      "offered": true,
      "facts": {},
      "answers": {
        "refused": [
          {
            "status": 400,
            "example": "FourByteTag",
            "echo": {},
            "for": [
              "set",
              "createImage"
            ]
          }
        ],
        "property": [
          {
            "status": 400,
            "example": "FourByteProperty",
            "echo": {
              "propertyTitle": "\\bName\\b"
            },
            "for": [
              "set",
              "createImage"
            ]
          }
        ],
        "propertyName": [
          {
            "status": 400,
            "example": "FourBytePropertyName",
            "echo": {},
            "for": [
              "set",
              "createImage"
            ]
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "property",
            "propertyName"
          ],
          "source": "glance-25.1-measured",
          "section": "Images"
        },
        {
          "for": [
            "property"
          ],
          "source": "glance-25.1-measured",
          "section": "JSON Patch",
          "note": "The answer writes each word of the property's name with a capital letter. It comes before the one about tags."
        },
        {
          "for": [
            "refused"
          ],
          "source": "glance-25.1-measured",
          "section": "Tag names",
          "note": "This is the last thing that is looked at. Then what else the request asks for is done already: a property of the same patch has its new value, and a new image is there, without the tag."
        },
        {
          "for": [
            "refused"
          ],
          "choice": "A sandbox does nothing of what it refuses, as everywhere else, so here the patch changes nothing and the image is not made."
        }
      ],
      "at": "spec/glance-v2/behaviour.yaml:90"
    },
    "image-exists": {
      "offered": true,
      "facts": {},
      "answers": {
        "refused": [
          {
            "status": 409,
            "example": "ImageExists",
            "echo": {
              "image": "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
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
          "section": "Images",
          "note": "The id of a deleted image is answered alike."
        }
      ],
      "at": "spec/glance-v2/behaviour.yaml:441"
    },
    "invalid-body": {
      "offered": true,
      "facts": {},
      "answers": {
        "invalid": [
          {
            "status": 400,
            "example": "TagInvalid",
            "echo": {
              "value": "(?:'|&#x27;)golden(?:'|&#x27;)"
            },
            "for": [
              "set",
              "createImage"
            ]
          }
        ],
        "item": [
          {
            "status": 400,
            "example": "TagNotText",
            "echo": {
              "value": "\\b5\\b",
              "index": "(?<=\\[)0(?=\\])"
            },
            "for": [
              "set",
              "createImage"
            ]
          }
        ],
        "body": [
          {
            "status": 400,
            "example": "PatchNotArray",
            "echo": {},
            "for": [
              "set"
            ]
          }
        ],
        "scalar": [
          {
            "status": 400,
            "example": "BodyNotStructured",
            "echo": {},
            "for": [
              "set",
              "createImage"
            ]
          }
        ],
        "op": [
          {
            "status": 400,
            "example": "OperationInvalid",
            "echo": {
              "operator": "(?<=operation: `)\\w+"
            },
            "for": [
              "set"
            ]
          }
        ],
        "diskFormat": [
          {
            "status": 400,
            "example": "DiskFormatInvalid",
            "echo": {
              "value": "(?:'|&#x27;)floppy(?:'|&#x27;)"
            },
            "for": [
              "set",
              "createImage"
            ]
          }
        ],
        "containerFormat": [
          {
            "status": 400,
            "example": "ContainerFormatInvalid",
            "echo": {
              "value": "(?:'|&#x27;)box(?:'|&#x27;)"
            },
            "for": [
              "set",
              "createImage"
            ]
          }
        ],
        "ownProperty": [
          {
            "status": 400,
            "example": "PropertyNotText",
            "echo": {
              "value": "\\bNone\\b",
              "property": "\\bown\\b"
            },
            "for": [
              "set",
              "createImage"
            ]
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "op"
          ],
          "source": "glance-25.1-measured",
          "section": "JSON Patch"
        },
        {
          "for": [
            "invalid"
          ],
          "source": "glance-25.1-measured",
          "section": "JSON Patch",
          "note": "Each fault has a sentence of its own; the description has those for tags that are no list and for a tag that is no text."
        },
        {
          "for": [
            "item",
            "body",
            "scalar",
            "diskFormat",
            "containerFormat",
            "ownProperty"
          ],
          "source": "glance-25.1-measured",
          "section": "JSON Patch"
        },
        {
          "for": [
            "invalid",
            "item",
            "scalar",
            "diskFormat",
            "containerFormat",
            "ownProperty"
          ],
          "source": "glance-25.1-measured",
          "section": "Images"
        },
        {
          "for": [
            "invalid"
          ],
          "choice": "Faults for which the description has no example are answered with the one for invalid tags. That holds for a list as the body of a new image as well, at which Glance 25.1 fails with 500."
        }
      ],
      "at": "spec/glance-v2/behaviour.yaml:270"
    },
    "invalid-query": {
      "offered": true,
      "facts": {},
      "answers": {
        "limit": [
          {
            "status": 400,
            "example": "LimitInvalid",
            "echo": {}
          }
        ],
        "limitSyntax": [
          {
            "status": 400,
            "example": "LimitNotNumber",
            "echo": {}
          }
        ],
        "marker": [
          {
            "status": 400,
            "example": "MarkerNotFound",
            "echo": {
              "marker": "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
            }
          }
        ],
        "sortKey": [
          {
            "status": 400,
            "example": "SortKeyInvalid",
            "echo": {
              "value": "(?<=sort key: )\\w+"
            }
          }
        ],
        "sortDirection": [
          {
            "status": 400,
            "example": "SortDirectionInvalid",
            "echo": {
              "value": "(?<=sort direction: )\\w+"
            }
          }
        ],
        "sortSyntax": [
          {
            "status": 400,
            "example": "SortSyntaxMixed",
            "echo": {}
          }
        ],
        "filter": [
          {
            "status": 400,
            "example": "FilterInvalid",
            "echo": {
              "operator": "\\bneq\\b"
            }
          }
        ],
        "visibility": [
          {
            "status": 400,
            "example": "VisibilityInvalid",
            "echo": {
              "value": "(?<=visibility value: )\\w+"
            }
          }
        ],
        "memberStatus": [
          {
            "status": 400,
            "example": "MemberStatusInvalid",
            "echo": {
              "value": "(?<=status: )\\w+"
            }
          }
        ],
        "flag": [
          {
            "status": 400,
            "example": "ProtectedInvalid",
            "echo": {
              "value": "(?<=value (?:'|&#x27;))maybe",
              "parameter": "\\bprotected\\b"
            }
          }
        ],
        "number": [
          {
            "status": 400,
            "example": "SizeMinInvalid",
            "echo": {}
          }
        ],
        "form": [
          {
            "status": 400,
            "example": "CreatedAtInvalid",
            "echo": {
              "parameter": "\\bcreated_at\\b"
            }
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "limit",
            "limitSyntax",
            "marker",
            "sortKey",
            "sortDirection",
            "sortSyntax",
            "filter",
            "visibility",
            "memberStatus",
            "flag",
            "number",
            "form"
          ],
          "source": "glance-25.1-measured",
          "section": "Image list",
          "note": "The visibility is looked at first, then the status of members, the limit, the sorting, what is true or false, the other filters and last the marker. Zero is a limit."
        },
        {
          "for": [
            "visibility"
          ],
          "choice": "An empty visibility is refused like every other that there is not. Glance takes it for a visibility that no image has and finds nothing, which only hides the client's mistake."
        }
      ],
      "at": "spec/glance-v2/behaviour.yaml:317"
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
        "unit": "bytes",
        "unitInBody": "characters"
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
          },
          {
            "status": 400,
            "example": "TagTooLong",
            "echo": {
              "tag": "(?:'|&#x27;)g+(?:'|&#x27;)(?= is too)",
              "tagInLines": "(?:'|&#x27;)g+(?:'|&#x27;)(?! is too)",
              "index": "(?<=\\[)0(?=\\])"
            },
            "for": [
              "set",
              "createImage"
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
            "limit",
            "unit",
            "tooLong"
          ],
          "source": "glance-25.1-measured",
          "section": "Tag routes",
          "note": "The reference says characters. Glance reads each byte of the URL as a character, so 85 Chinese letters pass and 86 do not. The answer quotes the tag as Python prints it, the second time broken into lines at white space if it is longer than 72 characters. A tag to delete may have any length."
        },
        {
          "for": [
            "unitInBody",
            "tooLong"
          ],
          "source": "glance-25.1-measured",
          "section": "JSON Patch",
          "note": "255 Chinese letters pass in a body. The limit is that of the image schema, which has the same number."
        },
        {
          "for": [
            "unitInBody",
            "tooLong"
          ],
          "source": "glance-25.1-measured",
          "section": "Images"
        }
      ],
      "at": "spec/glance-v2/behaviour.yaml:56"
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
      "offered": true,
      "facts": {
        "wellFormed": "^([0-9a-fA-F]){8}-([0-9a-fA-F]){4}-([0-9a-fA-F]){4}-([0-9a-fA-F]){4}-([0-9a-fA-F]){12}$"
      },
      "answers": {
        "malformed": [
          {
            "status": 400,
            "example": "MalformedImageId",
            "echo": {
              "value": "(?:'|&#x27;)not-a-uuid(?:'|&#x27;)"
            },
            "for": [
              "createImage"
            ]
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "wellFormed"
          ],
          "source": "glance-25.1-measured",
          "section": "Image schema"
        },
        {
          "for": [
            "malformed"
          ],
          "source": "glance-25.1-measured",
          "section": "Images",
          "note": "Only the id for a new image has to have the form. Wherever else an id stands, every text is looked up and answered as an unknown image."
        }
      ],
      "at": "spec/glance-v2/behaviour.yaml:109"
    },
    "malformed-json": {
      "offered": true,
      "facts": {},
      "answers": {
        "malformed": [
          {
            "status": 400,
            "example": "MalformedJson",
            "echo": {},
            "for": [
              "set",
              "createImage"
            ]
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "malformed"
          ],
          "source": "glance-25.1-measured",
          "section": "JSON Patch"
        },
        {
          "for": [
            "malformed"
          ],
          "source": "glance-25.1-measured",
          "section": "Images"
        }
      ],
      "at": "spec/glance-v2/behaviour.yaml:258"
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
      "offered": true,
      "facts": {
        "checked": true
      },
      "answers": {
        "unsupported": [
          {
            "status": 415,
            "example": "UnsupportedMediaType",
            "echo": {
              "mediaType": "(?<=media type )\\S+(?= is not supported)"
            },
            "for": [
              "set"
            ]
          }
        ],
        "ignored": [
          {
            "status": 201,
            "example": "Tagged",
            "echo": {},
            "for": [
              "createImage"
            ]
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "checked",
            "unsupported",
            "ignored"
          ],
          "source": "glance-25.1-measured",
          "section": "JSON Patch",
          "note": "Parameters of the media type do not count, letter case does. It is looked at even when there is no body, and a missing header is taken for text/plain. For a new image Glance reads every body as JSON, although the reference has 415 there too."
        },
        {
          "for": [
            "unsupported"
          ],
          "choice": "Glance still takes application/openstack-images-v2.0-json-patch, whose operations have another form, `{\"replace\": \"/tags\", \"value\": []}`. It is that of a draft of JSON Patch which the standard replaced in 2013; the description has the newer one alone, so a sandbox refuses the older."
        }
      ],
      "at": "spec/glance-v2/behaviour.yaml:238"
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
      "offered": true,
      "facts": {},
      "answers": {
        "refused": [
          {
            "status": 409,
            "example": "PropertyNotFound",
            "echo": {
              "property": "(?<=Property )\\w+"
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
          "section": "JSON Patch"
        }
      ],
      "at": "spec/glance-v2/behaviour.yaml:464"
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
          "request-line",
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
          "media-type",
          "empty-body",
          "malformed-json",
          "malformed-image-id",
          "set-no-single-tag",
          "invalid-body",
          "label-length",
          "read-only-property",
          "invalid-query",
          "unknown-image",
          "foreign-image.hidden",
          "read-only-role",
          "foreign-image.visible",
          "protected-image",
          "tag-limit",
          "set-limit",
          "set-cannot-remove",
          "missing-property",
          "image-exists",
          "four-byte-characters",
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
          "section": "Order of checks",
          "note": "Operations of a patch are read one after the other, so of two faults in a patch the first one counts, whatever it is. A property that only the service sets is refused while the patch is read, before the image is looked for; one that cannot be removed, afterwards."
        },
        {
          "for": [
            "order"
          ],
          "source": "glance-source",
          "section": "Tag resource"
        }
      ],
      "at": "spec/glance-v2/behaviour.yaml:473"
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
      "offered": true,
      "facts": {
        "default": 25,
        "maximum": 1000
      },
      "answers": {},
      "evidence": [
        {
          "for": [
            "default",
            "maximum"
          ],
          "source": "glance-25.1-measured",
          "section": "Image list",
          "note": "Measured with 1005 images; the operator can set other numbers. A larger limit is not refused but cut, and the links repeat it as it was sent. The newest image comes first unless sorted otherwise."
        }
      ],
      "at": "spec/glance-v2/behaviour.yaml:367"
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
      "offered": true,
      "facts": {},
      "answers": {
        "refused": [
          {
            "status": 403,
            "example": "ImageProtected",
            "echo": {
              "image": "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
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
          "section": "Images",
          "note": "Tags of the protected image were added and removed with 204."
        }
      ],
      "at": "spec/glance-v2/behaviour.yaml:430"
    },
    "read-only-property": {
      "offered": true,
      "facts": {},
      "answers": {
        "refused": [
          {
            "status": 403,
            "example": "PropertyReadOnly",
            "echo": {
              "property": "(?<=Attribute (?:'|&#x27;))\\w+"
            },
            "for": [
              "set",
              "createImage"
            ]
          }
        ],
        "owner": [
          {
            "status": 403,
            "example": "OwnerNotPermitted",
            "echo": {
              "value": "(?:'|&#x27;)somebody(?:'|&#x27;)"
            },
            "for": [
              "createImage"
            ]
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "owner"
          ],
          "source": "glance-25.1-measured",
          "section": "Images"
        },
        {
          "for": [
            "refused"
          ],
          "source": "glance-25.1-measured",
          "section": "JSON Patch"
        },
        {
          "for": [
            "refused"
          ],
          "source": "glance-25.1-measured",
          "section": "Images"
        }
      ],
      "at": "spec/glance-v2/behaviour.yaml:452"
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
              "remove",
              "set",
              "createImage",
              "deleteImage"
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
      "at": "spec/glance-v2/behaviour.yaml:159"
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
      "offered": true,
      "facts": {
        "limit": 8191
      },
      "answers": {
        "tooLong": [
          {
            "status": 414,
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "limit",
            "tooLong"
          ],
          "source": "glance-25.1-measured",
          "section": "Request parsing",
          "note": "The answer is in HTTP/1.0, has no body and ends the connection. A header line of more than 32 kB or so is refused with 400 in the same manner."
        },
        {
          "for": [
            "limit",
            "tooLong"
          ],
          "source": "eventlet-source",
          "section": "HTTP protocol",
          "note": "A line is refused from the 8192nd byte on, line break included; the comparison is greater or equal."
        },
        {
          "for": [
            "tooLong"
          ],
          "choice": "A sandbox answers in HTTP/1.1 and keeps the connection, since its hosts do not let an answer choose an older version."
        }
      ],
      "at": "spec/glance-v2/behaviour.yaml:223"
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
      "offered": true,
      "facts": {},
      "answers": {
        "refused": [
          {
            "status": 403,
            "example": "PropertyNotRemovable",
            "echo": {
              "property": "(?<=Property )\\w+"
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
          "section": "JSON Patch"
        }
      ],
      "at": "spec/glance-v2/behaviour.yaml:414"
    },
    "set-collapses-duplicates": {
      "offered": true,
      "facts": {},
      "answers": {},
      "evidence": [
        {
          "for": [],
          "source": "glance-25.1-measured",
          "section": "JSON Patch"
        },
        {
          "for": [],
          "source": "glance-25.1-measured",
          "section": "Images"
        }
      ],
      "at": "spec/glance-v2/behaviour.yaml:395"
    },
    "set-limit": {
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
              "attempted": "(?<=Attempted: )\\d+",
              "limit": "(?<=Maximum: )\\d+"
            },
            "for": [
              "set",
              "createImage"
            ]
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
          "section": "JSON Patch",
          "note": "A tag that occurs twice counts twice, so even 129 times the same tag is refused."
        },
        {
          "for": [
            "limit",
            "over"
          ],
          "source": "glance-25.1-measured",
          "section": "Images"
        },
        {
          "for": [
            "limit"
          ],
          "source": "glance-source",
          "section": "Tag quota"
        }
      ],
      "at": "spec/glance-v2/behaviour.yaml:399"
    },
    "set-no-single-tag": {
      "offered": true,
      "facts": {},
      "answers": {
        "refused": [
          {
            "status": 400,
            "example": "PathInvalid",
            "echo": {
              "path": "/tags/-"
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
          "section": "JSON Patch",
          "note": "A number or the name of a tag in place of the hyphen is refused alike, whatever the operation."
        }
      ],
      "at": "spec/glance-v2/behaviour.yaml:422"
    },
    "set-replaces": {
      "offered": true,
      "facts": {},
      "answers": {
        "done": [
          {
            "status": 200,
            "example": "Tagged",
            "echo": {},
            "for": [
              "set"
            ]
          },
          {
            "status": 204,
            "echo": {}
          }
        ],
        "nothing": [
          {
            "status": 200,
            "example": "Tagged",
            "echo": {},
            "for": [
              "set"
            ]
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "nothing"
          ],
          "source": "glance-25.1-measured",
          "section": "JSON Patch",
          "note": "A patch without operations asks for no right and changes nothing, not even the date."
        },
        {
          "for": [
            "done"
          ],
          "source": "openstack-image-api-ref",
          "section": "Images"
        },
        {
          "for": [
            "done"
          ],
          "source": "glance-25.1-measured",
          "section": "JSON Patch",
          "note": "The operations add and replace do the same. Letters beyond ASCII, slashes and the empty text are taken here, though no URL can name them."
        }
      ],
      "at": "spec/glance-v2/behaviour.yaml:379"
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
      "at": "spec/glance-v2/behaviour.yaml:519"
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
              "getImage",
              "deleteImage",
              "getSchema"
            ]
          }
        ],
        "ignored": [
          {
            "status": 200,
            "example": "Tagged",
            "echo": {},
            "for": [
              "find",
              "listImages"
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
          "note": "A body counts by its Content-Length above zero. A chunked PUT is refused even when the chunks are empty, a chunked DELETE or GET never is. The lists of images and of versions ignore a body."
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
          "source": "glance-25.1-measured",
          "section": "Images"
        },
        {
          "for": [
            "ignored"
          ],
          "source": "glance-25.1-measured",
          "section": "Image list"
        },
        {
          "for": [
            "refused"
          ],
          "source": "glance-source",
          "section": "Router"
        }
      ],
      "at": "spec/glance-v2/behaviour.yaml:171"
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
        },
        {
          "for": [
            "unknown"
          ],
          "source": "glance-25.1-measured",
          "section": "JSON Patch"
        }
      ],
      "at": "spec/glance-v2/behaviour.yaml:123"
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
          "note": "HEAD gets the status with an empty body, OPTIONS is answered 200 before it gets to Glance. Glance reads a body first if there is one, and answers 400 when it is not JSON. The versions are the answer to every method."
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
          "source": "glance-25.1-measured",
          "section": "Images"
        },
        {
          "for": [
            "refused"
          ],
          "source": "glance-source",
          "section": "Router"
        }
      ],
      "at": "spec/glance-v2/behaviour.yaml:193"
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
            "status": 500,
            "echo": {}
          }
        ]
      },
      "evidence": [
        {
          "for": [
            "decoding",
            "dropsTrailingNewline",
            "undecodable"
          ],
          "source": "glance-25.1-measured",
          "section": "Request parsing",
          "note": "One line feed at the end of the path is dropped unless it is the whole tag. A percent sign that begins no encoding stands for itself, and a plus sign is a plus sign. What cannot be decoded fails before a token is asked for."
        }
      ],
      "at": "spec/glance-v2/behaviour.yaml:212"
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
    },
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
        "set"
      ],
      "answer": "done",
      "evidence": [
        {
          "for": [],
          "source": "glance-25.1-measured",
          "section": "Tag names"
        }
      ],
      "at": "spec/glance-v2/behaviour.yaml:520"
    },
    {
      "names": [
        "empty"
      ],
      "ways": [
        "set"
      ],
      "answer": "done",
      "removed": "empty-tag-segment.refused",
      "evidence": [
        {
          "for": [],
          "source": "glance-25.1-measured",
          "section": "Tag names",
          "note": "No URL leads to the empty tag, so it stays until the list is set anew."
        }
      ],
      "at": "spec/glance-v2/behaviour.yaml:530"
    },
    {
      "names": [
        "slash",
        "only-slash"
      ],
      "ways": [
        "set"
      ],
      "answer": "done",
      "removed": "encoded-slash.refused",
      "evidence": [
        {
          "for": [],
          "source": "glance-25.1-measured",
          "section": "Tag names",
          "note": "No URL leads to it, so it stays until the list is set anew."
        }
      ],
      "at": "spec/glance-v2/behaviour.yaml:538"
    },
    {
      "names": [
        "trailing-newline",
        "nfc",
        "nfd",
        "cjk",
        "right-to-left",
        "direction-override",
        "no-break-space",
        "zero-width-space",
        "byte-order-mark",
        "cjk-at-limit",
        "bytes-255",
        "bytes-256"
      ],
      "ways": [
        "set"
      ],
      "answer": "done",
      "removed": "remove-missing-tag.missing",
      "evidence": [
        {
          "for": [],
          "source": "glance-25.1-measured",
          "section": "Tag names",
          "note": "A body is read as UTF-8 and a URL as Latin-1, so the URL of the name is that of another tag. A line feed at its end is dropped from a URL."
        }
      ],
      "at": "spec/glance-v2/behaviour.yaml:546"
    },
    {
      "names": [
        "emoji",
        "joined-emoji"
      ],
      "ways": [
        "set"
      ],
      "answer": "four-byte-characters.refused",
      "evidence": [
        {
          "for": [],
          "source": "glance-25.1-measured",
          "section": "Tag names"
        }
      ],
      "at": "spec/glance-v2/behaviour.yaml:559"
    },
    {
      "names": [
        "over-limit",
        "cjk-over-limit",
        "characters-256"
      ],
      "ways": [
        "set"
      ],
      "answer": "label-length.tooLong",
      "evidence": [
        {
          "for": [],
          "source": "glance-25.1-measured",
          "section": "Tag names",
          "note": "Characters are counted here."
        }
      ],
      "at": "spec/glance-v2/behaviour.yaml:564"
    },
    {
      "names": [
        "invalid-utf-8"
      ],
      "ways": [
        "set"
      ],
      "answer": "malformed-json.malformed",
      "evidence": [
        {
          "for": [],
          "source": "glance-25.1-measured",
          "section": "Tag names"
        }
      ],
      "at": "spec/glance-v2/behaviour.yaml:571"
    }
  ]
};
