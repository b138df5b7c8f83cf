// Made from spec/rules, spec/tag-names.yaml by `pnpm generate`. Do not edit: change the source and run that.
// inputs  sha256:d4bf75d020143ae0cd6a68e00e7085b48f67c7325293b50887ff737e5a86e373
// content sha256:deed2535e3f7ef547372376bb0abaf18049636a2da0d8a74e3a6024707eba6fa

import type { Rule } from '../behaviour.ts';

export const rules: readonly Rule[] = [
  {
    "id": "add-is-idempotent",
    "title": "Adding a tag again succeeds and changes nothing",
    "why": "A client that lost the answer sends the request once more. That must be no error and must not leave the tag there twice.",
    "concepts": [
      "add",
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "again": "The image had the tag already and still has it, once."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "A tag added a second and a third time is there once",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "add": "golden",
            "expect": "done"
          },
          {
            "add": "golden",
            "expect": "again"
          },
          {
            "add": "golden",
            "expect": "again"
          },
          {
            "tags": [
              "red",
              "golden"
            ]
          }
        ]
      },
      {
        "title": "A pair added a second time is there once",
        "tag": "pair",
        "steps": [
          {
            "given": []
          },
          {
            "add": "size=large",
            "expect": "done"
          },
          {
            "add": "size=large",
            "expect": "again"
          },
          {
            "tags": [
              "size=large"
            ]
          }
        ]
      },
      {
        "title": "A tag written as one text and added a second time is there once",
        "steps": [
          {
            "given": []
          },
          {
            "addText": "size=large",
            "expect": "done"
          },
          {
            "addText": "size=large",
            "expect": "again"
          },
          {
            "tags": [
              "size=large"
            ]
          }
        ]
      },
      {
        "title": "Several tags added a second time are there once",
        "steps": [
          {
            "given": []
          },
          {
            "addMany": [
              "size=large",
              "golden"
            ],
            "expect": "done"
          },
          {
            "addMany": [
              "size=large",
              "golden"
            ],
            "expect": "again"
          },
          {
            "tags": [
              "size=large",
              "golden"
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "add-new",
    "title": "A tag that the image lacks is added beside those it has",
    "why": "This is what the API is for. A client relies on the new tag being there on the next read, and on no other tag, and no other image, being touched.",
    "concepts": [
      "add",
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "done": "The image now has the tag."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "An untagged image gets its first tag",
        "steps": [
          {
            "given": []
          },
          {
            "add": "golden",
            "expect": "done"
          },
          {
            "tags": [
              "golden"
            ]
          }
        ]
      },
      {
        "title": "A further tag leaves the others as they are",
        "steps": [
          {
            "given": [
              "red",
              "blue"
            ]
          },
          {
            "add": "golden",
            "expect": "done"
          },
          {
            "tags": [
              "red",
              "blue",
              "golden"
            ]
          }
        ]
      },
      {
        "title": "Key and value are both kept",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "colour=red"
            ]
          },
          {
            "add": "size=large",
            "expect": "done"
          },
          {
            "tags": [
              "colour=red",
              "size=large"
            ]
          }
        ]
      },
      {
        "title": "The same tag on two images is two tags",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "add": "golden",
            "image": "another",
            "expect": "done"
          },
          {
            "tags": "unchanged"
          },
          {
            "add": "golden",
            "expect": "done"
          },
          {
            "tags": [
              "red",
              "golden"
            ]
          }
        ]
      },
      {
        "title": "Names that programming languages reserve are ordinary tags",
        "steps": [
          {
            "given": []
          },
          {
            "add": "__proto__",
            "expect": "done"
          },
          {
            "add": "constructor",
            "expect": "done"
          },
          {
            "add": "toString",
            "expect": "done"
          },
          {
            "tags": [
              "__proto__",
              "constructor",
              "toString"
            ]
          }
        ]
      },
      {
        "title": "A tag written as one text is added",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "addText": "size=large",
            "expect": "done"
          },
          {
            "tags": [
              "red",
              "size=large"
            ]
          }
        ]
      },
      {
        "title": "Several tags are added at once",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "addMany": [
              "size=large",
              "golden"
            ],
            "expect": "done"
          },
          {
            "tags": [
              "red",
              "size=large",
              "golden"
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "batch-action",
    "title": "The action of a batch or query is one of two words",
    "why": "One word decides between adding and deleting. A word in the wrong case or of another call must not be taken for either of them.",
    "concepts": [
      "addMany",
      "list"
    ],
    "facts": {
      "caseSensitive": "Whether an action in other letter case is an unknown one."
    },
    "types": {
      "caseSensitive": "boolean"
    },
    "answers": {
      "unknown": "The action is no word that the operation knows.",
      "missing": "The request has no action."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "An action with a capital letter is unknown",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "addMany": [
              "golden"
            ],
            "request": {
              "set": {
                "$request.body#/action": "Create"
              }
            },
            "expect": "unknown"
          },
          {
            "addMany": [
              "golden"
            ],
            "request": {
              "set": {
                "$request.body#/action": "CREATE"
              }
            },
            "expect": "unknown"
          },
          {
            "removeMany": [
              "red"
            ],
            "request": {
              "set": {
                "$request.body#/action": "Delete"
              }
            },
            "expect": "unknown"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "An action that no operation has is unknown",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "addMany": [
              "golden"
            ],
            "request": {
              "set": {
                "$request.body#/action": "replace"
              }
            },
            "expect": "unknown"
          },
          {
            "addMany": [
              "golden"
            ],
            "request": {
              "set": {
                "$request.body#/action": ""
              }
            },
            "expect": "unknown"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The action of a query is unknown to a batch",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "addMany": [
              "golden"
            ],
            "request": {
              "set": {
                "$request.body#/action": "filter"
              }
            },
            "expect": "unknown"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A batch without an action does nothing",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "addMany": [
              "golden"
            ],
            "request": {
              "remove": [
                "$request.body#/action"
              ]
            },
            "expect": "missing"
          },
          {
            "removeMany": [
              "red"
            ],
            "request": {
              "remove": [
                "$request.body#/action"
              ]
            },
            "expect": "missing"
          },
          {
            "addMany": [
              "golden"
            ],
            "request": {
              "body": "[]"
            },
            "expect": "missing"
          },
          {
            "addMany": [
              "golden"
            ],
            "request": {
              "body": "null"
            },
            "expect": "missing"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A query knows its own two actions alone",
        "tag": "pair",
        "steps": [
          {
            "images": [
              [
                "size=large"
              ]
            ]
          },
          {
            "find": {
              "tags": [
                "size=large"
              ]
            },
            "request": {
              "set": {
                "$request.body#/action": "Filter"
              }
            },
            "expect": "unknown"
          },
          {
            "count": {
              "tags": [
                "size=large"
              ]
            },
            "request": {
              "set": {
                "$request.body#/action": "COUNT"
              }
            },
            "expect": "unknown"
          },
          {
            "find": {
              "tags": [
                "size=large"
              ]
            },
            "request": {
              "set": {
                "$request.body#/action": "create"
              }
            },
            "expect": "unknown"
          },
          {
            "find": {
              "tags": [
                "size=large"
              ]
            },
            "request": {
              "remove": [
                "$request.body#/action"
              ]
            },
            "expect": "missing"
          }
        ]
      },
      {
        "title": "The action is looked at before the tags and the image",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "addMany": [
              {
                "key": "",
                "value": ""
              }
            ],
            "request": {
              "set": {
                "$request.body#/action": "replace"
              }
            },
            "expect": "unknown"
          },
          {
            "addMany": [
              {
                "key": "",
                "value": ""
              }
            ],
            "request": {
              "remove": [
                "$request.body#/action"
              ]
            },
            "expect": "missing"
          },
          {
            "addMany": [
              "golden"
            ],
            "image": "unknown",
            "request": {
              "set": {
                "$request.body#/action": "replace"
              }
            },
            "expect": "unknown"
          },
          {
            "addMany": [
              "golden"
            ],
            "image": "malformed",
            "request": {
              "remove": [
                "$request.body#/action"
              ]
            },
            "expect": "missing"
          },
          {
            "addMany": [
              "golden"
            ],
            "as": "stranger",
            "request": {
              "set": {
                "$request.body#/action": "replace"
              }
            },
            "expect": "unknown"
          },
          {
            "tags": "unchanged"
          }
        ]
      }
    ]
  },
  {
    "id": "batch-all-or-nothing",
    "title": "A batch is done as a whole or not at all",
    "why": "After a refusal the client has to know what the image holds without reading it. Half a batch would leave it to find out which half.",
    "concepts": [
      "addMany",
      "list"
    ],
    "facts": {
      "allOrNothing": "Whether a batch that is refused for one of its tags leaves all others undone as well."
    },
    "types": {
      "allOrNothing": "boolean"
    },
    "answers": {},
    "optional": [],
    "scenarios": [
      {
        "title": "The tag above the limit keeps those below it out",
        "steps": [
          {
            "given": {
              "count": "tag-limit.limit - 1"
            }
          },
          {
            "addMany": [
              "new",
              "newer"
            ],
            "expect": "tag-limit.over"
          },
          {
            "tags": "unchanged"
          },
          {
            "addMany": [
              "newer"
            ],
            "expect": "done"
          },
          {
            "addMany": [
              "new"
            ],
            "expect": "tag-limit.over"
          }
        ]
      },
      {
        "title": "A value is not overwritten where another tag of the batch is one too many",
        "tag": "pair",
        "steps": [
          {
            "given": {
              "count": "tag-limit.limit"
            }
          },
          {
            "addMany": [
              {
                "key": "t1",
                "value": "changed"
              },
              "new"
            ],
            "expect": "tag-limit.over"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "One tag that breaks a rule keeps the others out, wherever it stands",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "size=large"
            ]
          },
          {
            "addMany": [
              "size=small",
              "golden",
              {
                "key": "",
                "value": ""
              }
            ],
            "expect": "blank-key.empty"
          },
          {
            "tags": "unchanged"
          },
          {
            "addMany": [
              {
                "key": " ",
                "value": ""
              },
              "size=small",
              "golden"
            ],
            "expect": "blank-key.blank"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "One key that breaks a rule keeps all tags from being deleted",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red",
              "size=large"
            ]
          },
          {
            "removeMany": [
              "red",
              {
                "key": "",
                "value": ""
              },
              "size=large"
            ],
            "expect": "blank-key.empty"
          },
          {
            "tags": "unchanged"
          }
        ]
      }
    ]
  },
  {
    "id": "batch-delete-ignores-value",
    "title": "A batch deletes by key, whatever value it names",
    "why": "Whoever sends key and value may think that only this very pair goes. The key goes with any value that it has by now.",
    "concepts": [
      "removeMany",
      "list"
    ],
    "facts": {
      "comparesValue": "Whether a tag stays when the request names another value than it has."
    },
    "types": {
      "comparesValue": "boolean"
    },
    "answers": {},
    "optional": [],
    "scenarios": [
      {
        "title": "Another value than the image has does not keep the tag",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "size=large",
              "colour=red"
            ]
          },
          {
            "removeMany": [
              "size=small"
            ],
            "expect": "done"
          },
          {
            "tags": [
              "colour=red"
            ]
          }
        ]
      },
      {
        "title": "The empty value does not keep the tag",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "size=large",
              "colour=red"
            ]
          },
          {
            "removeMany": [
              {
                "key": "size",
                "value": ""
              }
            ],
            "expect": "done"
          },
          {
            "tags": [
              "colour=red"
            ]
          }
        ]
      },
      {
        "title": "A key alone is enough",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "size=large",
              "colour=red"
            ]
          },
          {
            "removeMany": [
              "size=large"
            ],
            "request": {
              "remove": [
                "$request.body#/tags/0/value"
              ]
            },
            "expect": "done"
          },
          {
            "tags": [
              "colour=red"
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "batch-delete-lengths",
    "title": "A batch that deletes takes longer keys and values than one that adds",
    "why": "Tags that are left from earlier, under looser rules, have to go as well. The limits are larger for it, and there are limits all the same.",
    "concepts": [
      "removeMany",
      "list"
    ],
    "facts": {
      "keyLimit": "Largest number of characters of a key that is deleted in a batch, each Unicode code point counting as one.",
      "valueLimit": "Largest number of characters of the value beside it."
    },
    "types": {
      "keyLimit": "number",
      "valueLimit": "number"
    },
    "answers": {
      "keyTooLong": "The key is longer than that.",
      "valueTooLong": "The value is longer than that."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "A key as long as the limit is taken, a longer one refused",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "removeMany": [
              {
                "key": {
                  "repeat": "k",
                  "times": "keyLimit"
                },
                "value": ""
              }
            ],
            "expect": "done"
          },
          {
            "tags": "unchanged"
          },
          {
            "removeMany": [
              "red",
              {
                "key": {
                  "repeat": "k",
                  "times": "keyLimit + 1"
                },
                "value": ""
              }
            ],
            "expect": "keyTooLong"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A value as long as the limit is taken, a longer one refused",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red",
              "size=large"
            ]
          },
          {
            "removeMany": [
              "red",
              {
                "key": "size",
                "value": {
                  "repeat": "v",
                  "times": "valueLimit + 1"
                }
              }
            ],
            "expect": "valueTooLong"
          },
          {
            "tags": "unchanged"
          },
          {
            "removeMany": [
              {
                "key": "size",
                "value": {
                  "repeat": "v",
                  "times": "valueLimit"
                }
              }
            ],
            "expect": "done"
          },
          {
            "tags": [
              "red"
            ]
          }
        ]
      },
      {
        "title": "Both limits count characters, not bytes or UTF-16 units",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "removeMany": [
              {
                "key": {
                  "repeat": "é",
                  "times": "keyLimit"
                },
                "value": {
                  "repeat": "é",
                  "times": "valueLimit"
                }
              }
            ],
            "expect": "done"
          },
          {
            "removeMany": [
              {
                "key": {
                  "repeat": "🚀",
                  "times": "keyLimit"
                },
                "value": {
                  "repeat": "🚀",
                  "times": "valueLimit"
                }
              }
            ],
            "expect": "done"
          },
          {
            "removeMany": [
              "red",
              {
                "key": {
                  "repeat": "🚀",
                  "times": "keyLimit + 1"
                },
                "value": ""
              }
            ],
            "expect": "keyTooLong"
          },
          {
            "removeMany": [
              "red",
              {
                "key": "blue",
                "value": {
                  "repeat": "🚀",
                  "times": "valueLimit + 1"
                }
              }
            ],
            "expect": "valueTooLong"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Both limits are looked at before the image and the project",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "removeMany": [
              {
                "key": {
                  "repeat": "k",
                  "times": "keyLimit + 1"
                },
                "value": ""
              }
            ],
            "image": "unknown",
            "expect": "keyTooLong"
          },
          {
            "removeMany": [
              {
                "key": "red",
                "value": {
                  "repeat": "v",
                  "times": "valueLimit + 1"
                }
              }
            ],
            "image": "malformed",
            "expect": "valueTooLong"
          },
          {
            "removeMany": [
              {
                "key": {
                  "repeat": "k",
                  "times": "keyLimit + 1"
                },
                "value": ""
              }
            ],
            "as": "stranger",
            "expect": "keyTooLong"
          },
          {
            "tags": "unchanged"
          }
        ]
      }
    ]
  },
  {
    "id": "batch-delete-missing-tag",
    "title": "A batch counts a tag that the image lacks as deleted",
    "why": "A clean-up that is run again, or that names more than is there, succeeds. The deletion of a single tag may answer otherwise.",
    "concepts": [
      "removeMany",
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "missing": "The image lacks the tag, and the call succeeds."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "A tag that was never there is no error",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "removeMany": [
              "blue"
            ],
            "expect": "missing"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Tags that are there go, whatever is missing beside them",
        "steps": [
          {
            "given": [
              "red",
              "blue"
            ]
          },
          {
            "removeMany": [
              "green",
              "red",
              "yellow"
            ],
            "expect": "missing"
          },
          {
            "tags": [
              "blue"
            ]
          }
        ]
      },
      {
        "title": "The same batch succeeds twice",
        "steps": [
          {
            "given": [
              "red",
              "blue"
            ]
          },
          {
            "removeMany": [
              "red",
              "blue"
            ],
            "expect": "done"
          },
          {
            "tags": []
          },
          {
            "removeMany": [
              "red",
              "blue"
            ],
            "expect": "missing"
          },
          {
            "tags": []
          }
        ]
      },
      {
        "title": "A batch may name more tags than an image can have",
        "steps": [
          {
            "given": [
              "t1",
              "blue"
            ]
          },
          {
            "removeMany": {
              "count": "tag-limit.limit + 1"
            },
            "expect": "missing"
          },
          {
            "tags": [
              "blue"
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "batch-keys-unique",
    "title": "A key occurs once in a request",
    "why": "Of two values under one key only one could stay, and which is nobody's guess. A client that merges lists has to settle it before it sends.",
    "concepts": [
      "addMany",
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "duplicate": "Two tags or conditions of the request have the same key."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "Two values under one key are refused",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "addMany": [
              "size=large",
              "size=small"
            ],
            "expect": "duplicate"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The same tag twice is refused as well",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "addMany": [
              "size=large",
              "blue",
              "size=large"
            ],
            "expect": "duplicate"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Keys that differ in case are two keys",
        "tag": "pair",
        "steps": [
          {
            "given": []
          },
          {
            "addMany": [
              "size=large",
              "Size=large"
            ],
            "expect": "done"
          },
          {
            "tags": [
              "size=large",
              "Size=large"
            ]
          }
        ]
      },
      {
        "title": "The same value under two keys is no repetition",
        "tag": "pair",
        "steps": [
          {
            "given": []
          },
          {
            "addMany": [
              "size=large",
              "font=large"
            ],
            "expect": "done"
          },
          {
            "tags": [
              "size=large",
              "font=large"
            ]
          }
        ]
      },
      {
        "title": "A key twice among those to delete is refused",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "size=large",
              "red"
            ]
          },
          {
            "removeMany": [
              "size=large",
              "red",
              "size=small"
            ],
            "expect": "duplicate"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A key twice among the conditions of a search is refused",
        "tag": "pair",
        "steps": [
          {
            "images": [
              [
                "size=large"
              ]
            ]
          },
          {
            "find": {
              "tags": [
                "size=large"
              ]
            },
            "request": {
              "set": {
                "$request.body#/tags": [
                  {
                    "key": "size",
                    "values": [
                      "large"
                    ]
                  },
                  {
                    "key": "size",
                    "values": [
                      "small"
                    ]
                  }
                ]
              }
            },
            "expect": "duplicate"
          },
          {
            "count": {
              "tags": [
                "size=large"
              ]
            },
            "request": {
              "set": {
                "$request.body#/tags": [
                  {
                    "key": "size",
                    "values": [
                      "large"
                    ]
                  },
                  {
                    "key": "size",
                    "values": [
                      "small"
                    ]
                  }
                ]
              }
            },
            "expect": "duplicate"
          }
        ]
      },
      {
        "title": "Repeated keys are looked for before the image, the project and the number of tags",
        "tag": "pair",
        "steps": [
          {
            "given": {
              "count": "tag-limit.limit"
            }
          },
          {
            "addMany": [
              "size=large",
              "size=small"
            ],
            "expect": "duplicate"
          },
          {
            "addMany": [
              "size=large",
              "size=small"
            ],
            "image": "malformed",
            "expect": "duplicate"
          },
          {
            "addMany": [
              "size=large",
              "size=small"
            ],
            "image": "unknown",
            "expect": "duplicate"
          },
          {
            "addMany": [
              "size=large",
              "size=small"
            ],
            "as": "stranger",
            "expect": "duplicate"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "What is wrong with a key is looked at before its repetition",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "addMany": [
              {
                "key": "",
                "value": "large"
              },
              {
                "key": "",
                "value": "small"
              }
            ],
            "expect": "blank-key.empty"
          },
          {
            "addMany": [
              {
                "key": {
                  "repeat": "k",
                  "times": "key-length.limit + 1"
                },
                "value": "large"
              },
              {
                "key": {
                  "repeat": "k",
                  "times": "key-length.limit + 1"
                },
                "value": "small"
              }
            ],
            "expect": "key-length.tooLong"
          },
          {
            "removeMany": [
              {
                "key": {
                  "repeat": "k",
                  "times": "batch-delete-lengths.keyLimit + 1"
                },
                "value": "large"
              },
              {
                "key": {
                  "repeat": "k",
                  "times": "batch-delete-lengths.keyLimit + 1"
                },
                "value": "small"
              }
            ],
            "expect": "batch-delete-lengths.keyTooLong"
          },
          {
            "tags": "unchanged"
          }
        ]
      }
    ]
  },
  {
    "id": "blank-key",
    "title": "A key needs a character that is no white space",
    "why": "An empty variable in a script makes an empty key. A tag that nobody can see or name in a filter is refused instead of stored.",
    "concepts": [
      "add",
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "empty": "The key is the empty text.",
      "blank": "The key is nothing but white space."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "The empty key is refused",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "add": {
              "key": "",
              "value": "large"
            },
            "expect": "empty"
          },
          {
            "add": {
              "key": "",
              "value": ""
            },
            "expect": "empty"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A key of spaces or tabs is refused",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "add": {
              "key": " ",
              "value": "large"
            },
            "expect": "blank"
          },
          {
            "add": {
              "key": "   ",
              "value": "large"
            },
            "expect": "blank"
          },
          {
            "add": {
              "key": "\t",
              "value": "large"
            },
            "expect": "blank"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Space within and around a key is a part of it",
        "tag": "pair",
        "steps": [
          {
            "given": [
              {
                "key": "big size",
                "value": "large"
              }
            ]
          },
          {
            "add": {
              "key": " big size",
              "value": "small"
            },
            "expect": "done"
          },
          {
            "tags": [
              {
                "key": "big size",
                "value": "large"
              },
              {
                "key": " big size",
                "value": "small"
              }
            ]
          }
        ]
      },
      {
        "title": "A tag written as one text needs such a key as well",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "addText": {
              "key": "",
              "value": "large"
            },
            "expect": "empty"
          },
          {
            "addText": {
              "key": " ",
              "value": "large"
            },
            "expect": "blank"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A batch with an empty or blank key is refused",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "addMany": [
              "blue",
              {
                "key": "",
                "value": "large"
              }
            ],
            "expect": "empty"
          },
          {
            "addMany": [
              "blue",
              {
                "key": " ",
                "value": "large"
              }
            ],
            "expect": "blank"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A batch that deletes by an empty or blank key is refused too",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "removeMany": [
              "red",
              {
                "key": "",
                "value": ""
              }
            ],
            "expect": "empty"
          },
          {
            "removeMany": [
              "red",
              {
                "key": " ",
                "value": ""
              }
            ],
            "expect": "blank"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The key is looked at before the image, the project and the number of tags",
        "tag": "pair",
        "steps": [
          {
            "given": {
              "count": "tag-limit.limit"
            }
          },
          {
            "add": {
              "key": "",
              "value": ""
            },
            "expect": "empty"
          },
          {
            "add": {
              "key": " ",
              "value": ""
            },
            "image": "malformed",
            "expect": "blank"
          },
          {
            "add": {
              "key": "",
              "value": ""
            },
            "image": "unknown",
            "expect": "empty"
          },
          {
            "add": {
              "key": " ",
              "value": ""
            },
            "as": "stranger",
            "expect": "blank"
          },
          {
            "tags": "unchanged"
          }
        ]
      }
    ]
  },
  {
    "id": "both-tag-forms",
    "title": "A request with both forms of a tag is refused",
    "why": "The two forms could contradict each other. A client library that always sends both, one of them empty, cannot use the other.",
    "concepts": [
      "add",
      "addText",
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "both": "The tag is there as a text and as an object."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "A text and an object that name two tags are refused",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "addText": "size=large",
            "request": {
              "set": {
                "$request.body#/image_tag": {
                  "key": "colour",
                  "value": "blue"
                }
              }
            },
            "expect": "both"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A text and an object that name the same tag are refused",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "addText": "size=large",
            "request": {
              "set": {
                "$request.body#/image_tag": {
                  "key": "size",
                  "value": "large"
                }
              }
            },
            "expect": "both"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "An object beside the text is refused even when its key and value are empty",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "addText": "size=large",
            "request": {
              "set": {
                "$request.body#/image_tag": {
                  "key": "",
                  "value": ""
                }
              }
            },
            "expect": "both"
          },
          {
            "tags": "unchanged"
          }
        ]
      }
    ]
  },
  {
    "id": "count",
    "title": "Images are counted by the conditions that find them",
    "why": "A number is cheaper than a list. It has to be the number of all that match, not of one page of them.",
    "concepts": [
      "count"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "counted": "How many images match."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "The images that match are counted",
        "steps": [
          {
            "images": [
              [
                "crew",
                "red"
              ],
              [
                "crew"
              ],
              [
                "crew",
                "red"
              ],
              [
                "blue"
              ]
            ]
          },
          {
            "count": {
              "tags": [
                "crew"
              ]
            },
            "expect": "counted",
            "expectCount": 3
          },
          {
            "count": {
              "tags": [
                "crew",
                "red"
              ]
            },
            "expect": "counted",
            "expectCount": 2
          },
          {
            "count": {
              "tags": [
                "green"
              ]
            },
            "expect": "counted",
            "expectCount": 0
          }
        ]
      },
      {
        "title": "Limit and offset do not change the number",
        "steps": [
          {
            "images": [
              [
                "crew"
              ],
              [
                "crew"
              ],
              [
                "crew"
              ]
            ]
          },
          {
            "count": {
              "tags": [
                "crew"
              ],
              "limit": 1
            },
            "expect": "counted",
            "expectCount": 3
          },
          {
            "count": {
              "tags": [
                "crew"
              ],
              "limit": 1,
              "offset": 2
            },
            "expect": "counted",
            "expectCount": 3
          }
        ]
      },
      {
        "title": "Every kind of condition counts",
        "steps": [
          {
            "images": [
              [
                "crew",
                "red",
                "left"
              ],
              [
                "crew",
                "red",
                "left",
                "right"
              ],
              [
                "crew",
                "red",
                "stop"
              ],
              [
                "crew"
              ],
              [
                "red"
              ]
            ]
          },
          {
            "count": {
              "tags": [
                "crew"
              ],
              "tagsAny": [
                "red",
                "blue"
              ]
            },
            "expect": "counted",
            "expectCount": 3
          },
          {
            "count": {
              "tags": [
                "crew"
              ],
              "notTags": [
                "left",
                "right"
              ]
            },
            "expect": "counted",
            "expectCount": 3
          },
          {
            "count": {
              "tags": [
                "crew"
              ],
              "notTagsAny": [
                "left",
                "stop"
              ]
            },
            "expect": "counted",
            "expectCount": 1
          }
        ]
      },
      {
        "title": "Images without tags are counted",
        "steps": [
          {
            "images": [
              [],
              [],
              [
                "red"
              ]
            ]
          },
          {
            "count": {
              "untagged": true
            },
            "expect": "counted",
            "expectCount": 2
          }
        ]
      },
      {
        "title": "The number follows the changes",
        "steps": [
          {
            "images": [
              [
                "crew"
              ],
              [
                "crew"
              ]
            ]
          },
          {
            "add": "red",
            "expect": "done"
          },
          {
            "count": {
              "tags": [
                "red"
              ]
            },
            "expect": "counted",
            "expectCount": 1
          },
          {
            "remove": "red",
            "expect": "done"
          },
          {
            "count": {
              "tags": [
                "red"
              ]
            },
            "expect": "counted",
            "expectCount": 0
          }
        ]
      }
    ]
  },
  {
    "id": "empty-body",
    "title": "A call that needs a body is refused without one",
    "why": "A variable that was not set, or a client that drops the body on a redirect, sends none. The answer tells this apart from a body that is wrong.",
    "concepts": [
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "empty": "The request has no body."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "A tag is not added without a body",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "add": "golden",
            "request": {
              "body": ""
            },
            "expect": "empty"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A tag written as one text is not added without a body",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "addText": "golden",
            "request": {
              "body": ""
            },
            "expect": "empty"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A batch without a body neither adds nor deletes",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "addMany": [
              "golden"
            ],
            "request": {
              "body": ""
            },
            "expect": "empty"
          },
          {
            "removeMany": [
              "red"
            ],
            "request": {
              "body": ""
            },
            "expect": "empty"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A query needs a body",
        "tag": "pair",
        "steps": [
          {
            "images": [
              [
                "red"
              ]
            ]
          },
          {
            "find": {
              "tags": [
                "red"
              ]
            },
            "request": {
              "body": ""
            },
            "expect": "empty"
          },
          {
            "count": {
              "tags": [
                "red"
              ]
            },
            "request": {
              "body": ""
            },
            "expect": "empty"
          }
        ]
      },
      {
        "title": "All tags are not replaced without a body",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "set": [
              "golden"
            ],
            "request": {
              "body": ""
            },
            "expect": "empty"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "No image is created without a body",
        "steps": [
          {
            "createImage": [
              "golden"
            ],
            "request": {
              "body": ""
            },
            "expect": "empty"
          }
        ]
      },
      {
        "title": "The token and the role are looked at before the body",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "add": "golden",
            "as": "expired",
            "request": {
              "body": ""
            },
            "expect": "expired-token.expired"
          },
          {
            "add": "golden",
            "as": "reader",
            "request": {
              "body": ""
            },
            "expect": "read-only-role.refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The body is looked at before the image and the project",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "addMany": [
              "golden"
            ],
            "image": "unknown",
            "request": {
              "body": ""
            },
            "expect": "empty"
          },
          {
            "addMany": [
              "golden"
            ],
            "image": "malformed",
            "request": {
              "body": ""
            },
            "expect": "empty"
          },
          {
            "addMany": [
              "golden"
            ],
            "as": "stranger",
            "request": {
              "body": ""
            },
            "expect": "empty"
          },
          {
            "tags": "unchanged"
          }
        ]
      }
    ]
  },
  {
    "id": "empty-tag-segment",
    "title": "A URL whose last segment is empty belongs to no tag",
    "why": "A variable that is empty by mistake makes such a URL. It must never be taken for the URL of the image or of all its tags.",
    "concepts": [
      "remove",
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "refused": "The segment for the tag, or for the id, is empty."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "The empty label is not added",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": "golden",
            "request": {
              "path": {
                "tag": ""
              }
            },
            "expect": "refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Removing the empty label removes nothing",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "remove": "golden",
            "request": {
              "path": {
                "tag": ""
              }
            },
            "expect": "refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Removing the empty key removes nothing",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "remove": "golden",
            "request": {
              "path": {
                "key": ""
              }
            },
            "expect": "refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "An empty id is no image",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "remove": "golden",
            "request": {
              "path": {
                "image_id": ""
              }
            },
            "expect": "refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A label that is a space is a label",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": {
              "label": " "
            },
            "expect": "done"
          },
          {
            "tags": [
              "golden",
              {
                "label": " "
              }
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "empty-value",
    "title": "The empty text is a value",
    "why": "It is how a label is written where tags are pairs. The tag has to come back with its empty value, not without one and not left out.",
    "concepts": [
      "add",
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "accepted": "The image has the key with the empty value."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "A key with the empty value is added and listed",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "size=large"
            ]
          },
          {
            "add": {
              "key": "golden",
              "value": ""
            },
            "expect": "accepted"
          },
          {
            "tags": [
              "size=large",
              {
                "key": "golden",
                "value": ""
              }
            ]
          }
        ]
      },
      {
        "title": "A text that is a key alone adds the empty value",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "size=large"
            ]
          },
          {
            "addText": {
              "key": "golden",
              "value": ""
            },
            "expect": "accepted"
          },
          {
            "tags": [
              "size=large",
              {
                "key": "golden",
                "value": ""
              }
            ]
          }
        ]
      },
      {
        "title": "A batch takes the empty value",
        "tag": "pair",
        "steps": [
          {
            "given": []
          },
          {
            "addMany": [
              "size=large",
              {
                "key": "golden",
                "value": ""
              }
            ],
            "expect": "accepted"
          },
          {
            "tags": [
              "size=large",
              {
                "key": "golden",
                "value": ""
              }
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "encoded-slash",
    "title": "A slash in a tag separates segments, or is part of the tag",
    "why": "Tags such as team/web are common. Where even an encoded slash separates, a tag that was set in a body can never be removed by its URL.",
    "concepts": [
      "remove",
      "list"
    ],
    "facts": {
      "separates": "Whether a slash separates segments of the path even when it is percent-encoded."
    },
    "types": {
      "separates": "boolean"
    },
    "answers": {
      "refused": "The URL names a tag with an encoded slash."
    },
    "optional": [
      "refused"
    ],
    "scenarios": [
      {
        "title": "A label with an encoded slash makes a URL that leads nowhere",
        "tag": "label",
        "steps": [
          {
            "given": [
              "a",
              "b"
            ]
          },
          {
            "add": "golden",
            "request": {
              "path": {
                "tag": "a%2Fb"
              }
            },
            "expect": "refused"
          },
          {
            "add": "golden",
            "request": {
              "path": {
                "tag": "a%2fb"
              }
            },
            "expect": "refused"
          },
          {
            "add": "golden",
            "request": {
              "path": {
                "tag": "a/b"
              }
            },
            "expect": "refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A label with an encoded slash cannot be removed by its URL",
        "tag": "label",
        "steps": [
          {
            "given": [
              "a",
              "b"
            ]
          },
          {
            "remove": "golden",
            "request": {
              "path": {
                "tag": "a%2Fb"
              }
            },
            "expect": "refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A label with a slash that was set in a body stays until it is set anew",
        "tag": "label",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "set": [
              "red",
              "a/b"
            ],
            "expect": "done"
          },
          {
            "tags": [
              "red",
              "a/b"
            ]
          },
          {
            "remove": "a/b",
            "expect": "refused"
          },
          {
            "tags": "unchanged"
          },
          {
            "set": [
              "red"
            ],
            "expect": "done"
          },
          {
            "tags": [
              "red"
            ]
          }
        ]
      },
      {
        "title": "A slash that was encoded twice is not one",
        "tag": "label",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "add": "golden",
            "request": {
              "path": {
                "tag": "a%252Fb"
              }
            },
            "expect": "done"
          },
          {
            "tags": [
              "red",
              {
                "label": "a%2Fb"
              }
            ]
          }
        ]
      },
      {
        "title": "A key with a slash is removed by its encoded form",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red",
              {
                "key": "a/b",
                "value": "large"
              }
            ]
          },
          {
            "remove": {
              "key": "a/b",
              "value": ""
            },
            "request": {
              "path": {
                "key": "a%2Fb"
              }
            },
            "expect": "done"
          },
          {
            "tags": [
              "red"
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "error-format",
    "title": "Errors come in the form that the client accepts",
    "why": "A client that reads JSON gets a page of HTML from some services because it forgot to ask. The form must follow from the header alone, never from the error.",
    "concepts": [
      "list"
    ],
    "facts": {
      "missing": "Media type of errors for a client that does not say what it accepts.",
      "unacceptable": "Media type of errors for a client that accepts none of the described ones, and of nothing else."
    },
    "types": {
      "missing": "mediaType",
      "unacceptable": "mediaType"
    },
    "answers": {},
    "optional": [],
    "scenarios": [
      {
        "title": "A client that does not say what it accepts gets an error",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "list": null,
            "image": "unknown",
            "request": {
              "headers": {
                "Accept": ""
              }
            },
            "expect": "unknown-image.unknown"
          },
          {
            "remove": "new",
            "request": {
              "headers": {
                "Accept": ""
              }
            },
            "expect": "remove-missing-tag.missing"
          },
          {
            "list": null,
            "as": "nobody",
            "request": {
              "headers": {
                "Accept": ""
              }
            },
            "expect": "missing-token.missing"
          }
        ]
      },
      {
        "title": "A client that accepts anything gets an error",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "list": null,
            "image": "unknown",
            "request": {
              "headers": {
                "Accept": "*/*"
              }
            },
            "expect": "unknown-image.unknown"
          },
          {
            "remove": "new",
            "request": {
              "headers": {
                "Accept": "*/*"
              }
            },
            "expect": "remove-missing-tag.missing"
          },
          {
            "list": null,
            "request": {
              "append": "/none/such",
              "headers": {
                "Accept": "*/*"
              }
            },
            "expect": "unknown-route.unknown"
          }
        ]
      },
      {
        "title": "A client that asks for JSON gets an error",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "list": null,
            "image": "unknown",
            "request": {
              "headers": {
                "Accept": "application/json"
              }
            },
            "expect": "unknown-image.unknown"
          },
          {
            "remove": "new",
            "request": {
              "headers": {
                "Accept": "application/json"
              }
            },
            "expect": "remove-missing-tag.missing"
          },
          {
            "list": null,
            "as": "nobody",
            "request": {
              "headers": {
                "Accept": "application/json"
              }
            },
            "expect": "missing-token.missing"
          }
        ]
      },
      {
        "title": "A client that prefers JSON to HTML gets an error",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "list": null,
            "image": "unknown",
            "request": {
              "headers": {
                "Accept": "text/html;q=0.5, application/json"
              }
            },
            "expect": "unknown-image.unknown"
          },
          {
            "remove": "new",
            "request": {
              "headers": {
                "Accept": "text/html;q=0, */*"
              }
            },
            "expect": "remove-missing-tag.missing"
          }
        ]
      },
      {
        "title": "A client that accepts HTML gets an error",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "list": null,
            "image": "unknown",
            "request": {
              "headers": {
                "Accept": "text/html"
              }
            },
            "expect": "unknown-image.unknown"
          },
          {
            "list": null,
            "image": "unknown",
            "request": {
              "headers": {
                "Accept": "application/json, text/html"
              }
            },
            "expect": "unknown-image.unknown"
          },
          {
            "add": {
              "label": {
                "repeat": "<",
                "times": "label-length.limit + 1"
              }
            },
            "request": {
              "headers": {
                "Accept": "text/html"
              }
            },
            "expect": "label-length.tooLong"
          }
        ]
      },
      {
        "title": "A client that accepts plain text gets an error",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "list": null,
            "image": "unknown",
            "request": {
              "headers": {
                "Accept": "text/plain"
              }
            },
            "expect": "unknown-image.unknown"
          },
          {
            "remove": "new",
            "request": {
              "headers": {
                "Accept": "text/plain"
              }
            },
            "expect": "remove-missing-tag.missing"
          }
        ]
      },
      {
        "title": "A client that accepts pictures only gets an error all the same",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "list": null,
            "image": "unknown",
            "request": {
              "headers": {
                "Accept": "image/png"
              }
            },
            "expect": "unknown-image.unknown"
          },
          {
            "remove": "new",
            "request": {
              "headers": {
                "Accept": "image/png"
              }
            },
            "expect": "remove-missing-tag.missing"
          }
        ]
      },
      {
        "title": "A success is the same whatever the client accepts",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "list": null,
            "request": {
              "headers": {
                "Accept": "image/png"
              }
            },
            "expect": "done",
            "expectTags": [
              "golden"
            ]
          },
          {
            "list": null,
            "request": {
              "headers": {
                "Accept": ""
              }
            },
            "expect": "done",
            "expectTags": [
              "golden"
            ]
          },
          {
            "list": null,
            "request": {
              "headers": {
                "Accept": "text/html"
              }
            },
            "expect": "done",
            "expectTags": [
              "golden"
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "expired-token",
    "title": "A token that has run out is refused",
    "why": "Every long-lived client meets this answer once a day, and has to recognise it to renew its token and repeat the call.",
    "concepts": [
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "expired": "The token was good once and has run out."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "No tag is added with a token that has run out",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "add": "golden",
            "as": "expired",
            "expect": "expired"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "No tag is removed with a token that has run out",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "remove": "golden",
            "as": "expired",
            "expect": "expired"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Nothing is listed with a token that has run out",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "list": null,
            "as": "expired",
            "expect": "expired"
          }
        ]
      },
      {
        "title": "No tag written as one text is added with a token that has run out",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "addText": "golden",
            "as": "expired",
            "expect": "expired"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "No batch is done with a token that has run out",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "addMany": [
              "new"
            ],
            "as": "expired",
            "expect": "expired"
          },
          {
            "removeMany": [
              "golden"
            ],
            "as": "expired",
            "expect": "expired"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The tags are not set with a token that has run out",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "set": [
              "new"
            ],
            "as": "expired",
            "expect": "expired"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "No image is made, listed or deleted with a token that has run out",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "createImage": [
              "new"
            ],
            "as": "expired",
            "expect": "expired"
          },
          {
            "listImages": null,
            "as": "expired",
            "expect": "expired"
          },
          {
            "deleteImage": null,
            "as": "expired",
            "expect": "expired"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "No images are found with a token that has run out",
        "steps": [
          {
            "images": [
              [
                "golden"
              ]
            ]
          },
          {
            "find": {
              "tags": [
                "golden"
              ]
            },
            "as": "expired",
            "expect": "expired"
          }
        ]
      },
      {
        "title": "The tags of the project are not listed with a token that has run out",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "listProject": null,
            "as": "expired",
            "expect": "expired"
          }
        ]
      }
    ]
  },
  {
    "id": "filter-all",
    "title": "Images are found that have all of the tags asked for",
    "why": "This is how a fleet is cut into groups. An image that has only some of the tags, or nearly the tag, does not belong.",
    "concepts": [
      "find"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "found": "The images that have every one of the tags."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "Only the image that has both tags is found by both",
        "steps": [
          {
            "images": [
              [
                "crew",
                "red"
              ],
              [
                "crew",
                "red",
                "blue"
              ],
              [
                "crew",
                "blue"
              ],
              [
                "crew"
              ]
            ]
          },
          {
            "find": {
              "tags": [
                "red",
                "blue"
              ]
            },
            "expect": "found",
            "expectImages": [
              2
            ]
          }
        ]
      },
      {
        "title": "A further tag of an image does no harm",
        "steps": [
          {
            "images": [
              [
                "crew",
                "red",
                "blue",
                "green"
              ],
              [
                "crew",
                "blue"
              ]
            ]
          },
          {
            "find": {
              "tags": [
                "red"
              ]
            },
            "expect": "found",
            "expectImages": [
              1
            ]
          }
        ]
      },
      {
        "title": "A tag that no image has finds nothing",
        "steps": [
          {
            "images": [
              [
                "crew",
                "red"
              ],
              [
                "crew"
              ]
            ]
          },
          {
            "find": {
              "tags": [
                "green"
              ]
            },
            "expect": "found",
            "expectImages": []
          },
          {
            "find": {
              "tags": [
                "red",
                "green"
              ]
            },
            "expect": "found",
            "expectImages": []
          }
        ]
      },
      {
        "title": "A part of a tag finds nothing",
        "steps": [
          {
            "images": [
              [
                "golden"
              ],
              [
                "crew"
              ]
            ]
          },
          {
            "find": {
              "tags": [
                "gold"
              ]
            },
            "expect": "found",
            "expectImages": []
          }
        ]
      },
      {
        "title": "What is found follows the changes",
        "steps": [
          {
            "images": [
              [
                "crew"
              ],
              [
                "crew",
                "red"
              ]
            ]
          },
          {
            "add": "blue",
            "expect": "done"
          },
          {
            "find": {
              "tags": [
                "blue"
              ]
            },
            "expect": "found",
            "expectImages": [
              1
            ]
          },
          {
            "remove": "blue",
            "expect": "done"
          },
          {
            "find": {
              "tags": [
                "blue"
              ]
            },
            "expect": "found",
            "expectImages": []
          }
        ]
      },
      {
        "title": "The value has to be the same, not only the key",
        "tag": "pair",
        "steps": [
          {
            "images": [
              [
                "size=large"
              ],
              [
                "size=small"
              ],
              [
                "size"
              ],
              [
                "colour=large"
              ]
            ]
          },
          {
            "find": {
              "tags": [
                "size=large"
              ]
            },
            "expect": "found",
            "expectImages": [
              1
            ]
          },
          {
            "find": {
              "tags": [
                "size"
              ]
            },
            "expect": "found",
            "expectImages": [
              3
            ]
          }
        ]
      },
      {
        "title": "One of several values is enough, and without values any is",
        "tag": "pair",
        "steps": [
          {
            "images": [
              [
                "size=large"
              ],
              [
                "size=small"
              ],
              [
                "size"
              ],
              [
                "colour=large"
              ]
            ]
          },
          {
            "find": {
              "tags": [
                "size=large"
              ]
            },
            "request": {
              "set": {
                "$request.body#/tags": [
                  {
                    "key": "size",
                    "values": [
                      "large",
                      "small"
                    ]
                  }
                ]
              }
            },
            "expect": "found",
            "expectImages": [
              1,
              2
            ]
          },
          {
            "find": {
              "tags": [
                "size=large"
              ]
            },
            "request": {
              "set": {
                "$request.body#/tags": [
                  {
                    "key": "size",
                    "values": []
                  }
                ]
              }
            },
            "expect": "found",
            "expectImages": [
              1,
              2,
              3
            ]
          }
        ]
      },
      {
        "title": "Images of the own project alone are found",
        "tag": "pair",
        "steps": [
          {
            "images": [
              [
                "crew",
                "red"
              ],
              [
                "crew"
              ]
            ]
          },
          {
            "find": {
              "tags": [
                "crew"
              ]
            },
            "as": "stranger",
            "expect": "found",
            "expectImages": []
          }
        ]
      }
    ]
  },
  {
    "id": "filter-any",
    "title": "Images are found that have at least one of the tags asked for",
    "why": "Several names for the same thing, old and new, are covered by one query. It is the list that is most easily mistaken for the one that wants all.",
    "concepts": [
      "find"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "found": "The images that have one of the tags or more."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "Each image with one of the tags is found, and so is one with both",
        "steps": [
          {
            "images": [
              [
                "crew",
                "red"
              ],
              [
                "crew",
                "blue"
              ],
              [
                "crew",
                "red",
                "blue"
              ],
              [
                "crew",
                "green"
              ],
              [
                "crew"
              ]
            ]
          },
          {
            "find": {
              "tagsAny": [
                "red",
                "blue"
              ]
            },
            "expect": "found",
            "expectImages": [
              1,
              2,
              3
            ]
          }
        ]
      },
      {
        "title": "It narrows what another list finds",
        "steps": [
          {
            "images": [
              [
                "crew",
                "red"
              ],
              [
                "red"
              ],
              [
                "crew",
                "green"
              ]
            ]
          },
          {
            "find": {
              "tags": [
                "crew"
              ],
              "tagsAny": [
                "red",
                "blue"
              ]
            },
            "expect": "found",
            "expectImages": [
              1
            ]
          }
        ]
      },
      {
        "title": "A value of another key does not count",
        "tag": "pair",
        "steps": [
          {
            "images": [
              [
                "size=large"
              ],
              [
                "size=small"
              ],
              [
                "colour=small"
              ]
            ]
          },
          {
            "find": {
              "tagsAny": [
                "size=small",
                "colour=large"
              ]
            },
            "expect": "found",
            "expectImages": [
              2
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "filter-name",
    "title": "Images are found by their name",
    "why": "Names carry versions, so one query often means a family of images. Whether part of a name is enough differs between APIs, and decides how many answer.",
    "concepts": [
      "find"
    ],
    "facts": {
      "partial": "Whether a part of the name is enough to find the image."
    },
    "types": {
      "partial": "boolean"
    },
    "answers": {
      "found": "The images whose name matches."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "The whole name finds the image, a name that no image has finds none",
        "steps": [
          {
            "images": [
              {
                "tags": [
                  "crew"
                ],
                "name": "web-server"
              },
              {
                "tags": [
                  "crew"
                ],
                "name": "database"
              }
            ]
          },
          {
            "find": {
              "tags": [
                "crew"
              ],
              "name": "web-server"
            },
            "expect": "found",
            "expectImages": [
              1
            ]
          },
          {
            "find": {
              "tags": [
                "crew"
              ],
              "name": "mail"
            },
            "expect": "found",
            "expectImages": []
          },
          {
            "find": {
              "name": "database"
            },
            "expect": "found",
            "expectImages": [
              2
            ]
          }
        ]
      },
      {
        "title": "A name and a tag both have to match",
        "steps": [
          {
            "images": [
              {
                "tags": [
                  "crew"
                ],
                "name": "web-server"
              },
              {
                "tags": [
                  "red"
                ],
                "name": "web-server"
              }
            ]
          },
          {
            "find": {
              "tags": [
                "red"
              ],
              "name": "web-server"
            },
            "expect": "found",
            "expectImages": [
              2
            ]
          }
        ]
      },
      {
        "title": "Part of a name, at its beginning, within it or at its end, finds the image",
        "tag": "pair",
        "steps": [
          {
            "images": [
              {
                "tags": [
                  "crew"
                ],
                "name": "web-server-1"
              },
              {
                "tags": [
                  "crew"
                ],
                "name": "my-web-server"
              },
              {
                "tags": [
                  "crew"
                ],
                "name": "database"
              }
            ]
          },
          {
            "find": {
              "tags": [
                "crew"
              ],
              "name": "web"
            },
            "expect": "found",
            "expectImages": [
              1,
              2
            ]
          },
          {
            "find": {
              "tags": [
                "crew"
              ],
              "name": "my-web-server"
            },
            "expect": "found",
            "expectImages": [
              2
            ]
          }
        ]
      },
      {
        "title": "Part of a name finds nothing",
        "tag": "label",
        "steps": [
          {
            "images": [
              {
                "tags": [
                  "crew"
                ],
                "name": "web-server"
              }
            ]
          },
          {
            "find": {
              "tags": [
                "crew"
              ],
              "name": "web"
            },
            "expect": "found",
            "expectImages": []
          }
        ]
      },
      {
        "title": "Signs with a meaning in patterns stand for themselves",
        "steps": [
          {
            "images": [
              {
                "tags": [
                  "crew"
                ],
                "name": "web"
              }
            ]
          },
          {
            "find": {
              "tags": [
                "crew"
              ],
              "name": "w.b"
            },
            "expect": "found",
            "expectImages": []
          },
          {
            "find": {
              "tags": [
                "crew"
              ],
              "name": "w%"
            },
            "expect": "found",
            "expectImages": []
          }
        ]
      },
      {
        "title": "The empty name finds no image that has one",
        "steps": [
          {
            "images": [
              {
                "tags": [
                  "crew"
                ],
                "name": "web"
              }
            ]
          },
          {
            "find": {
              "tags": [
                "crew"
              ],
              "name": ""
            },
            "expect": "found",
            "expectImages": []
          }
        ]
      }
    ]
  },
  {
    "id": "filter-not-all",
    "title": "Images are left out that have all of the tags named",
    "why": "An image that has only some of the tags stays in. Who wants it out needs the other list, and documents are short on the difference.",
    "concepts": [
      "find"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "found": "The images that lack at least one of the tags."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "Only the image with both tags is left out",
        "steps": [
          {
            "images": [
              [
                "crew",
                "red",
                "blue"
              ],
              [
                "crew",
                "red"
              ],
              [
                "crew",
                "blue"
              ],
              [
                "crew"
              ]
            ]
          },
          {
            "find": {
              "tags": [
                "crew"
              ],
              "notTags": [
                "red",
                "blue"
              ]
            },
            "expect": "found",
            "expectImages": [
              2,
              3,
              4
            ]
          }
        ]
      },
      {
        "title": "With one tag named, every image that has it is left out",
        "steps": [
          {
            "images": [
              [
                "crew",
                "red"
              ],
              [
                "crew",
                "blue"
              ],
              [
                "crew"
              ]
            ]
          },
          {
            "find": {
              "tags": [
                "crew"
              ],
              "notTags": [
                "red"
              ]
            },
            "expect": "found",
            "expectImages": [
              2,
              3
            ]
          }
        ]
      },
      {
        "title": "The list works by itself, on tagged and untagged images",
        "steps": [
          {
            "images": [
              [
                "red",
                "blue"
              ],
              [
                "red"
              ],
              []
            ]
          },
          {
            "find": {
              "notTags": [
                "red",
                "blue"
              ]
            },
            "expect": "found",
            "expectImages": [
              2,
              3
            ]
          },
          {
            "find": {
              "notTags": [
                "green"
              ]
            },
            "expect": "found",
            "expectImages": [
              1,
              2,
              3
            ]
          }
        ]
      },
      {
        "title": "Another value under the key keeps the image in",
        "tag": "pair",
        "steps": [
          {
            "images": [
              [
                "crew",
                "size=large"
              ],
              [
                "crew",
                "size=small"
              ]
            ]
          },
          {
            "find": {
              "tags": [
                "crew"
              ],
              "notTags": [
                "size=large"
              ]
            },
            "expect": "found",
            "expectImages": [
              2
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "filter-not-any",
    "title": "Images are left out that have any of the tags named",
    "why": "This is the list for what must not be touched. One such tag is enough to keep an image out.",
    "concepts": [
      "find"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "found": "The images that have none of the tags."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "Each image with one of the tags is left out, and so is one with both",
        "steps": [
          {
            "images": [
              [
                "crew",
                "red",
                "blue"
              ],
              [
                "crew",
                "red"
              ],
              [
                "crew",
                "blue"
              ],
              [
                "crew",
                "green"
              ],
              [
                "crew"
              ]
            ]
          },
          {
            "find": {
              "tags": [
                "crew"
              ],
              "notTagsAny": [
                "red",
                "blue"
              ]
            },
            "expect": "found",
            "expectImages": [
              4,
              5
            ]
          }
        ]
      },
      {
        "title": "The list works by itself, on tagged and untagged images",
        "steps": [
          {
            "images": [
              [
                "red",
                "blue"
              ],
              [
                "red"
              ],
              [
                "green"
              ],
              []
            ]
          },
          {
            "find": {
              "notTagsAny": [
                "red",
                "blue"
              ]
            },
            "expect": "found",
            "expectImages": [
              3,
              4
            ]
          }
        ]
      },
      {
        "title": "All four lists have to be met",
        "steps": [
          {
            "images": [
              [
                "crew",
                "red",
                "left"
              ],
              [
                "crew",
                "red",
                "left",
                "right"
              ],
              [
                "crew",
                "red",
                "stop"
              ],
              [
                "crew"
              ],
              [
                "red"
              ]
            ]
          },
          {
            "find": {
              "tags": [
                "crew"
              ],
              "tagsAny": [
                "red",
                "blue"
              ],
              "notTags": [
                "left",
                "right"
              ],
              "notTagsAny": [
                "stop",
                "halt"
              ]
            },
            "expect": "found",
            "expectImages": [
              1
            ]
          }
        ]
      },
      {
        "title": "Another value under the key keeps the image in",
        "tag": "pair",
        "steps": [
          {
            "images": [
              [
                "crew",
                "size=large"
              ],
              [
                "crew",
                "size=small"
              ]
            ]
          },
          {
            "find": {
              "tags": [
                "crew"
              ],
              "notTagsAny": [
                "size=large",
                "colour=red"
              ]
            },
            "expect": "found",
            "expectImages": [
              2
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "filter-untagged",
    "title": "Images without any tag are found",
    "why": "What nobody tagged is what a clean-up looks for. A tag with an empty value is a tag all the same.",
    "concepts": [
      "find"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "found": "The images that have no tag at all."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "Only the images without tags are found",
        "tag": "pair",
        "steps": [
          {
            "images": [
              [],
              [
                "red"
              ],
              [],
              [
                "size=large"
              ]
            ]
          },
          {
            "find": {
              "untagged": true
            },
            "expect": "found",
            "expectImages": [
              1,
              3
            ]
          }
        ]
      },
      {
        "title": "The lists of tags do not count beside it",
        "tag": "pair",
        "steps": [
          {
            "images": [
              [],
              [
                "red"
              ]
            ]
          },
          {
            "find": {
              "untagged": true,
              "tags": [
                "red"
              ]
            },
            "expect": "found",
            "expectImages": [
              1
            ]
          },
          {
            "find": {
              "untagged": true,
              "notTagsAny": [
                "blue"
              ]
            },
            "expect": "found",
            "expectImages": [
              1
            ]
          }
        ]
      },
      {
        "title": "Saying no is the same as not asking",
        "tag": "pair",
        "steps": [
          {
            "images": [
              [],
              [
                "red"
              ]
            ]
          },
          {
            "find": {
              "untagged": false,
              "tags": [
                "red"
              ]
            },
            "expect": "found",
            "expectImages": [
              2
            ]
          }
        ]
      },
      {
        "title": "It follows the changes",
        "tag": "pair",
        "steps": [
          {
            "images": [
              [],
              [
                "red"
              ]
            ]
          },
          {
            "add": "blue",
            "expect": "done"
          },
          {
            "find": {
              "untagged": true
            },
            "expect": "found",
            "expectImages": []
          },
          {
            "remove": "blue",
            "expect": "done"
          },
          {
            "find": {
              "untagged": true
            },
            "expect": "found",
            "expectImages": [
              1
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "foreign-image",
    "title": "Tags of another project's image cannot be changed",
    "why": "Whoever shares an image relies on its labels being their own. And a service that says that a hidden image exists gives away more than it should.",
    "concepts": [
      "add",
      "list"
    ],
    "facts": {
      "seenBy": "Visibilities under which every project sees an image; under any other it is hidden from all but its own."
    },
    "types": {
      "seenBy": "list"
    },
    "answers": {
      "visible": "The image is of another project, and the caller can see it.",
      "hidden": "The image is of another project, and the caller cannot see it."
    },
    "optional": [
      "seenBy"
    ],
    "scenarios": [
      {
        "title": "Another project adds no tag",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": "new",
            "as": "stranger",
            "expect": "visible"
          },
          {
            "add": "golden",
            "as": "stranger",
            "expect": "visible"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Another project removes no tag",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "remove": "golden",
            "as": "stranger",
            "expect": "visible"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Another project adds no tag written as one text",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "addText": "new",
            "as": "stranger",
            "expect": "visible"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Another project changes nothing by a batch",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "addMany": [
              "new",
              "golden"
            ],
            "as": "stranger",
            "expect": "visible"
          },
          {
            "removeMany": [
              "golden"
            ],
            "as": "stranger",
            "expect": "visible"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Another project neither sets the tags nor deletes the image",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "set": [
              "new"
            ],
            "as": "stranger",
            "expect": "visible"
          },
          {
            "deleteImage": null,
            "as": "stranger",
            "expect": "visible"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "An image that all can see shows its tags to another project",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "getImage": null,
            "as": "stranger",
            "expect": "done",
            "expectTags": [
              "golden"
            ]
          }
        ]
      },
      {
        "title": "Another project does not see the tags where it may not",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "list": null,
            "as": "stranger",
            "expect": "visible"
          }
        ]
      },
      {
        "title": "A hidden image takes no tag written as one text from another project",
        "steps": [
          {
            "given": []
          },
          {
            "add": "golden",
            "image": "private",
            "expect": "done"
          },
          {
            "addText": "new",
            "image": "private",
            "as": "stranger",
            "expect": "hidden"
          },
          {
            "tags": [
              "golden"
            ],
            "image": "private"
          }
        ]
      },
      {
        "title": "A hidden image takes no tag from another project",
        "steps": [
          {
            "given": []
          },
          {
            "add": "golden",
            "image": "private",
            "expect": "done"
          },
          {
            "add": "new",
            "image": "private",
            "as": "stranger",
            "expect": "hidden"
          },
          {
            "tags": [
              "golden"
            ],
            "image": "private"
          }
        ]
      },
      {
        "title": "A hidden image loses no tag to another project",
        "steps": [
          {
            "given": []
          },
          {
            "add": "golden",
            "image": "private",
            "expect": "done"
          },
          {
            "remove": "golden",
            "image": "private",
            "as": "stranger",
            "expect": "hidden"
          },
          {
            "tags": [
              "golden"
            ],
            "image": "private"
          }
        ]
      },
      {
        "title": "A hidden image does not show its tags to another project",
        "steps": [
          {
            "given": []
          },
          {
            "add": "golden",
            "image": "private",
            "expect": "done"
          },
          {
            "list": null,
            "image": "private",
            "as": "stranger",
            "expect": "hidden"
          }
        ]
      },
      {
        "title": "A hidden image is neither changed nor deleted by another project",
        "steps": [
          {
            "given": []
          },
          {
            "add": "golden",
            "image": "private",
            "expect": "done"
          },
          {
            "set": [
              "new"
            ],
            "image": "private",
            "as": "stranger",
            "expect": "hidden"
          },
          {
            "deleteImage": null,
            "image": "private",
            "as": "stranger",
            "expect": "hidden"
          },
          {
            "tags": [
              "golden"
            ],
            "image": "private"
          }
        ]
      }
    ]
  },
  {
    "id": "four-byte-characters",
    "title": "A label in a body may be refused for a character of four bytes",
    "why": "Emoji and rare Chinese characters take four bytes in UTF-8, which older databases cannot hold. A client that reads labels from people has to take them out, or to be ready for the refusal.",
    "concepts": [
      "set",
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "refused": "A label has a character beyond the first 65,536 of Unicode.",
      "property": "Another property of the image has such a character.",
      "propertyName": "The name of a property has such a character."
    },
    "optional": [
      "property",
      "propertyName"
    ],
    "scenarios": [
      {
        "title": "A list with an emoji is refused and changes nothing",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden",
              "red"
            ]
          },
          {
            "set": [
              "golden",
              {
                "label": "new 🚀"
              }
            ],
            "expect": "refused"
          },
          {
            "set": [
              {
                "label": "𠀀"
              },
              "golden"
            ],
            "expect": "refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A list with characters of three bytes is taken",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "set": [
              {
                "label": "☀"
              },
              {
                "label": "￮"
              }
            ],
            "expect": "done"
          },
          {
            "tags": [
              {
                "label": "☀"
              },
              {
                "label": "￮"
              }
            ]
          }
        ]
      },
      {
        "title": "An image is not made with an emoji among its labels",
        "tag": "label",
        "steps": [
          {
            "createImage": [
              {
                "label": "🚀"
              }
            ],
            "expect": "refused"
          }
        ]
      },
      {
        "title": "No other property of an image has an emoji either",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "createImage": [
              "golden"
            ],
            "request": {
              "set": {
                "$request.body#/name": "🚀"
              }
            },
            "expect": "property"
          },
          {
            "createImage": [
              {
                "label": "🚀"
              }
            ],
            "request": {
              "body": "{\"os_version\": \"🚀\", \"tags\": [\"🚀\"]}"
            },
            "expect": "property"
          },
          {
            "createImage": [
              "golden"
            ],
            "request": {
              "body": "{\"🚀\": \"new\"}"
            },
            "expect": "propertyName"
          },
          {
            "set": [
              "golden"
            ],
            "request": {
              "body": "[{\"op\":\"add\",\"path\":\"/🚀\",\"value\":\"new\"}]"
            },
            "expect": "propertyName"
          },
          {
            "set": [
              "golden"
            ],
            "request": {
              "body": "[{\"op\":\"replace\",\"path\":\"/name\",\"value\":\"🚀\"}]"
            },
            "expect": "property"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A list that is refused for what it does is not refused for an emoji",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "set": [
              "golden"
            ],
            "request": {
              "body": "[{\"op\":\"replace\",\"path\":\"/tags\",\"value\":[\"🚀\"]},{\"op\":\"remove\",\"path\":\"/tags\"}]"
            },
            "expect": "set-cannot-remove.refused"
          },
          {
            "set": [
              "golden"
            ],
            "request": {
              "body": "[{\"op\":\"replace\",\"path\":\"/tags\",\"value\":[\"🚀\"]},{\"op\":\"remove\",\"path\":\"/os_version\"}]"
            },
            "expect": "missing-property.refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "In a URL an emoji is four letters",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": {
              "label": "🚀"
            },
            "expect": "done"
          },
          {
            "tags": [
              "golden",
              {
                "label": "ð"
              }
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "image-exists",
    "title": "An id belongs to one image for good",
    "why": "A client that chooses ids itself can repeat a creation without fear of a second image. Nor does an old id, written down somewhere, ever mean another image.",
    "concepts": [
      "createImage",
      "deleteImage",
      "getImage"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "refused": "An image has or had the id that the new one is to have."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "The id of an image is not given to a second one",
        "steps": [
          {
            "createImage": [
              "golden"
            ],
            "request": {
              "set": {
                "$request.body#/id": "5f1c7a90-3d2e-4b6f-8a47-c19e6d30b852"
              }
            },
            "expect": "done",
            "expectTags": [
              "golden"
            ]
          },
          {
            "createImage": [
              "red"
            ],
            "request": {
              "set": {
                "$request.body#/id": "5f1c7a90-3d2e-4b6f-8a47-c19e6d30b852"
              }
            },
            "expect": "refused"
          }
        ]
      }
    ]
  },
  {
    "id": "invalid-body",
    "title": "A body that is JSON but not what the call takes is refused",
    "why": "Members that are misspelled or of the wrong type would otherwise be dropped in silence, and the client would believe that they counted.",
    "concepts": [
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "invalid": "A member is unknown, is of the wrong type or is missing, and no other rule says so.",
      "limit": "The limit of a search is no number as a text, or one that is not allowed.",
      "offset": "The offset of a search is no number as a text.",
      "op": "The operation of a change is none that there is.",
      "body": "The body as a whole is of a wrong type.",
      "scalar": "The body is a text, a number, true, false or null.",
      "item": "One of several tags is of a wrong type.",
      "diskFormat": "No disk has the format.",
      "containerFormat": "No container has the format.",
      "ownProperty": "A property that the owner puts on the image is no text."
    },
    "optional": [
      "limit",
      "offset",
      "op",
      "body",
      "scalar",
      "item",
      "diskFormat",
      "containerFormat",
      "ownProperty"
    ],
    "scenarios": [
      {
        "title": "A member that the call does not know is refused",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "add": "golden",
            "request": {
              "set": {
                "$request.body#/extra": true
              }
            },
            "expect": "invalid"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A member that a batch or its tags do not know is refused",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "addMany": [
              "golden"
            ],
            "request": {
              "set": {
                "$request.body#/extra": true
              }
            },
            "expect": "invalid"
          },
          {
            "removeMany": [
              "red"
            ],
            "request": {
              "set": {
                "$request.body#/extra": true
              }
            },
            "expect": "invalid"
          },
          {
            "addMany": [
              "golden"
            ],
            "request": {
              "set": {
                "$request.body#/tags/0/extra": true
              }
            },
            "expect": "invalid"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A text that is a number, an object or null is refused",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "addText": "golden",
            "request": {
              "set": {
                "$request.body#/tag": 5
              }
            },
            "expect": "invalid"
          },
          {
            "addText": "golden",
            "request": {
              "set": {
                "$request.body#/tag": {
                  "key": "golden",
                  "value": ""
                }
              }
            },
            "expect": "invalid"
          },
          {
            "addText": "golden",
            "request": {
              "set": {
                "$request.body#/tag": null
              }
            },
            "expect": "invalid"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Keys and values of a batch have to be texts",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "addMany": [
              "golden"
            ],
            "request": {
              "set": {
                "$request.body#/tags/0/key": 5
              }
            },
            "expect": "invalid"
          },
          {
            "addMany": [
              "golden"
            ],
            "request": {
              "set": {
                "$request.body#/tags/0/value": 5
              }
            },
            "expect": "invalid"
          },
          {
            "addMany": [
              "golden"
            ],
            "request": {
              "set": {
                "$request.body#/tags/0/value": null
              }
            },
            "expect": "invalid"
          },
          {
            "addMany": [
              "golden"
            ],
            "request": {
              "set": {
                "$request.body#/tags/0": "golden"
              }
            },
            "expect": "invalid"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A batch without a list of tags is refused",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "addMany": [
              "golden"
            ],
            "request": {
              "remove": [
                "$request.body#/tags"
              ]
            },
            "expect": "invalid"
          },
          {
            "removeMany": [
              "red"
            ],
            "request": {
              "remove": [
                "$request.body#/tags"
              ]
            },
            "expect": "invalid"
          },
          {
            "addMany": [
              "golden"
            ],
            "request": {
              "set": {
                "$request.body#/tags": "golden"
              }
            },
            "expect": "invalid"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A query with conditions that it does not know is refused",
        "tag": "pair",
        "steps": [
          {
            "images": [
              [
                "red"
              ]
            ]
          },
          {
            "find": {
              "tags": [
                "red"
              ]
            },
            "request": {
              "set": {
                "$request.body#/extra": true
              }
            },
            "expect": "invalid"
          },
          {
            "find": {
              "tags": [
                "red"
              ]
            },
            "request": {
              "set": {
                "$request.body#/without_any_tag": "yes"
              }
            },
            "expect": "invalid"
          },
          {
            "find": {
              "tags": [
                "red"
              ]
            },
            "request": {
              "set": {
                "$request.body#/tags": []
              }
            },
            "expect": "invalid"
          },
          {
            "find": {
              "tags": [
                "red"
              ]
            },
            "request": {
              "set": {
                "$request.body#/matches": [
                  {
                    "key": "status",
                    "value": "active"
                  }
                ]
              }
            },
            "expect": "invalid"
          },
          {
            "count": {
              "tags": [
                "red"
              ]
            },
            "request": {
              "set": {
                "$request.body#/tags": "red"
              }
            },
            "expect": "invalid"
          }
        ]
      },
      {
        "title": "A search wants a limit that is a number from one to the largest, as a text",
        "tag": "pair",
        "steps": [
          {
            "images": [
              [
                "red"
              ]
            ]
          },
          {
            "find": {
              "tags": [
                "red"
              ],
              "limit": 0
            },
            "expect": "limit"
          },
          {
            "find": {
              "tags": [
                "red"
              ]
            },
            "request": {
              "set": {
                "$request.body#/limit": "-1"
              }
            },
            "expect": "limit"
          },
          {
            "find": {
              "tags": [
                "red"
              ]
            },
            "request": {
              "set": {
                "$request.body#/limit": ""
              }
            },
            "expect": "limit"
          },
          {
            "find": {
              "tags": [
                "red"
              ]
            },
            "request": {
              "set": {
                "$request.body#/limit": "many"
              }
            },
            "expect": "limit"
          },
          {
            "find": {
              "tags": [
                "red"
              ]
            },
            "request": {
              "set": {
                "$request.body#/limit": "1.5"
              }
            },
            "expect": "limit"
          },
          {
            "find": {
              "tags": [
                "red"
              ]
            },
            "request": {
              "set": {
                "$request.body#/limit": null
              }
            },
            "expect": "limit"
          },
          {
            "find": {
              "tags": [
                "red"
              ]
            },
            "request": {
              "set": {
                "$request.body#/limit": []
              }
            },
            "expect": "limit"
          }
        ]
      },
      {
        "title": "A search wants an offset that is a number, as a text",
        "tag": "pair",
        "steps": [
          {
            "images": [
              [
                "red"
              ]
            ]
          },
          {
            "find": {
              "tags": [
                "red"
              ],
              "offset": 0
            },
            "expect": "done",
            "expectImages": [
              1
            ]
          },
          {
            "find": {
              "tags": [
                "red"
              ]
            },
            "request": {
              "set": {
                "$request.body#/offset": "-1"
              }
            },
            "expect": "offset"
          },
          {
            "find": {
              "tags": [
                "red"
              ]
            },
            "request": {
              "set": {
                "$request.body#/offset": ""
              }
            },
            "expect": "offset"
          },
          {
            "find": {
              "tags": [
                "red"
              ]
            },
            "request": {
              "set": {
                "$request.body#/offset": "all"
              }
            },
            "expect": "offset"
          },
          {
            "find": {
              "tags": [
                "red"
              ]
            },
            "request": {
              "set": {
                "$request.body#/offset": null
              }
            },
            "expect": "offset"
          }
        ]
      },
      {
        "title": "A count takes no other limit and offset than a search, although it makes no use of them",
        "tag": "pair",
        "steps": [
          {
            "images": [
              [
                "red"
              ]
            ]
          },
          {
            "count": {
              "tags": [
                "red"
              ],
              "limit": 0
            },
            "expect": "limit"
          },
          {
            "count": {
              "tags": [
                "red"
              ]
            },
            "request": {
              "set": {
                "$request.body#/limit": "many"
              }
            },
            "expect": "limit"
          },
          {
            "count": {
              "tags": [
                "red"
              ]
            },
            "request": {
              "set": {
                "$request.body#/offset": "-1"
              }
            },
            "expect": "offset"
          },
          {
            "count": {
              "tags": [
                "red"
              ]
            },
            "request": {
              "set": {
                "$request.body#/offset": "all"
              }
            },
            "expect": "offset"
          }
        ]
      },
      {
        "title": "All tags are not replaced by a body that is no list of operations",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "set": [
              "golden"
            ],
            "request": {
              "body": "{}"
            },
            "expect": "body"
          },
          {
            "set": [
              "golden"
            ],
            "request": {
              "body": "\"golden\""
            },
            "expect": "scalar"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "All tags are not replaced by null, true, a number or an object, and the answer repeats it",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "set": [
              "golden"
            ],
            "request": {
              "set": {
                "$request.body#/0/value": null
              }
            },
            "expect": "invalid"
          },
          {
            "set": [
              "golden"
            ],
            "request": {
              "set": {
                "$request.body#/0/value": true
              }
            },
            "expect": "invalid"
          },
          {
            "set": [
              "golden"
            ],
            "request": {
              "set": {
                "$request.body#/0/value": 5
              }
            },
            "expect": "invalid"
          },
          {
            "set": [
              "golden"
            ],
            "request": {
              "set": {
                "$request.body#/0/value": {
                  "a": true,
                  "b": [
                    null,
                    "it's"
                  ]
                }
              }
            },
            "expect": "invalid"
          },
          {
            "set": [
              "golden"
            ],
            "request": {
              "set": {
                "$request.body#/0/value": [
                  null
                ]
              }
            },
            "expect": "item"
          },
          {
            "set": [
              "golden"
            ],
            "request": {
              "set": {
                "$request.body#/0/value": [
                  "golden",
                  {
                    "a": {
                      "b": false
                    }
                  }
                ]
              }
            },
            "expect": "item"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "All tags are not replaced by an operation that does not exist",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "set": [
              "golden"
            ],
            "request": {
              "set": {
                "$request.body#/0/op": "test"
              }
            },
            "expect": "op"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "No image is created from a text, a number or true",
        "steps": [
          {
            "createImage": [
              "golden"
            ],
            "request": {
              "body": "\"golden\""
            },
            "expect": "scalar"
          },
          {
            "createImage": [
              "golden"
            ],
            "request": {
              "body": "5"
            },
            "expect": "scalar"
          },
          {
            "createImage": [
              "golden"
            ],
            "request": {
              "body": "true"
            },
            "expect": "scalar"
          }
        ]
      },
      {
        "title": "No image is created from tags that are no list of texts",
        "steps": [
          {
            "createImage": [
              "golden"
            ],
            "request": {
              "body": "{\"tags\": \"golden\"}"
            },
            "expect": "invalid"
          },
          {
            "createImage": [
              "golden"
            ],
            "request": {
              "body": "{\"tags\": [5]}"
            },
            "expect": "item"
          },
          {
            "createImage": [
              "golden"
            ],
            "request": {
              "body": "{\"tags\": null}"
            },
            "expect": "invalid"
          },
          {
            "createImage": [
              "golden"
            ],
            "request": {
              "body": "{\"tags\": true}"
            },
            "expect": "invalid"
          },
          {
            "createImage": [
              "golden"
            ],
            "request": {
              "body": "{\"tags\": {\"a\": {\"b\": [true, null]}}}"
            },
            "expect": "invalid"
          },
          {
            "createImage": [
              "golden"
            ],
            "request": {
              "body": "{\"tags\": [false]}"
            },
            "expect": "item"
          }
        ]
      },
      {
        "title": "What is no text is not taken for a tag written as one",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "addText": "golden",
            "request": {
              "set": {
                "$request.body#/tag": 5
              }
            },
            "expect": "invalid"
          },
          {
            "addText": "golden",
            "request": {
              "set": {
                "$request.body#/tag": null
              }
            },
            "expect": "invalid"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "No image has a format that there is not",
        "tag": "label",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "createImage": [
              "golden"
            ],
            "request": {
              "set": {
                "$request.body#/disk_format": "floppy"
              }
            },
            "expect": "diskFormat"
          },
          {
            "createImage": [
              "golden"
            ],
            "request": {
              "set": {
                "$request.body#/container_format": "box"
              }
            },
            "expect": "containerFormat"
          },
          {
            "set": [
              "golden"
            ],
            "request": {
              "body": "[{\"op\":\"replace\",\"path\":\"/disk_format\",\"value\":\"floppy\"}]"
            },
            "expect": "diskFormat"
          },
          {
            "set": [
              "golden"
            ],
            "request": {
              "body": "[{\"op\":\"add\",\"path\":\"/container_format\",\"value\":\"box\"}]"
            },
            "expect": "containerFormat"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Properties of an owner are texts, and null is none",
        "tag": "label",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "createImage": [
              "golden"
            ],
            "request": {
              "body": "{\"own\": null}"
            },
            "expect": "ownProperty"
          },
          {
            "createImage": [
              "golden"
            ],
            "request": {
              "body": "{\"own\": 5}"
            },
            "expect": "ownProperty"
          },
          {
            "set": [
              "golden"
            ],
            "request": {
              "body": "[{\"op\":\"add\",\"path\":\"/own\",\"value\":null}]"
            },
            "expect": "ownProperty"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A new image may have null for its name and its formats",
        "tag": "label",
        "steps": [
          {
            "createImage": [
              "golden"
            ],
            "request": {
              "set": {
                "$request.body#/name": null,
                "$request.body#/disk_format": null,
                "$request.body#/container_format": null
              }
            },
            "expect": "done",
            "expectTags": [
              "golden"
            ]
          }
        ]
      },
      {
        "title": "A property may be changed to false, a number or null",
        "tag": "label",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "set": [
              "red"
            ],
            "request": {
              "body": "[{\"op\":\"replace\",\"path\":\"/protected\",\"value\":false}]"
            },
            "expect": "done"
          },
          {
            "set": [
              "red"
            ],
            "request": {
              "body": "[{\"op\":\"replace\",\"path\":\"/min_disk\",\"value\":1}]"
            },
            "expect": "done"
          },
          {
            "set": [
              "red"
            ],
            "request": {
              "body": "[{\"op\":\"replace\",\"path\":\"/name\",\"value\":null}]"
            },
            "expect": "done"
          },
          {
            "tags": "unchanged"
          }
        ]
      }
    ]
  },
  {
    "id": "invalid-query",
    "title": "A condition or page that cannot be read is refused",
    "why": "An answer to another question than the one that was asked is worse than none. A limit that is ignored gives too much, a filter that is ignored the wrong images.",
    "concepts": [
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "limit": "The limit is no number, or one that is not allowed.",
      "limitSyntax": "The limit is no number, where that is told apart from one that is not allowed.",
      "marker": "No image has the id of the marker.",
      "sortKey": "The results cannot be sorted by this property.",
      "sortDirection": "The direction is neither up nor down.",
      "sortSyntax": "Two ways to sort are mixed.",
      "filter": "A filter has a value that it cannot have.",
      "visibility": "No visibility has the name.",
      "memberStatus": "No member of an image has the status.",
      "flag": "What is true or false is something else.",
      "number": "What has to be a number is none.",
      "form": "A text does not have the form of its parameter.",
      "invalid": "Another part of the query cannot be read, or the API tells none of these apart."
    },
    "optional": [
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
      "form",
      "invalid"
    ],
    "scenarios": [
      {
        "title": "A list of tags wants numbers for its limit and page",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "listProject": {
              "limit": 5
            },
            "request": {
              "set": {
                "$request.query.limit": "many"
              }
            },
            "expect": "invalid"
          },
          {
            "listProject": {
              "limit": 5
            },
            "request": {
              "set": {
                "$request.query.limit": ""
              }
            },
            "expect": "invalid"
          },
          {
            "listProject": {
              "limit": 5
            },
            "request": {
              "set": {
                "$request.query.limit": "1.5"
              }
            },
            "expect": "invalid"
          },
          {
            "listProject": {
              "limit": 5
            },
            "request": {
              "set": {
                "$request.query.page": "first"
              }
            },
            "expect": "invalid"
          }
        ]
      },
      {
        "title": "A list of tags wants filters and orders that it knows",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "listProject": {
              "limit": 5
            },
            "request": {
              "set": {
                "$request.query.sort_key": "size"
              }
            },
            "expect": "invalid"
          },
          {
            "listProject": {
              "limit": 5
            },
            "request": {
              "set": {
                "$request.query.sort_dir": "up"
              }
            },
            "expect": "invalid"
          },
          {
            "listProject": {
              "limit": 5
            },
            "request": {
              "set": {
                "$request.query.visibility": "secret"
              }
            },
            "expect": "invalid"
          },
          {
            "listProject": {
              "limit": 5
            },
            "request": {
              "set": {
                "$request.query.status": "lost"
              }
            },
            "expect": "invalid"
          },
          {
            "listProject": {
              "limit": 5
            },
            "request": {
              "set": {
                "$request.query.protected": "maybe"
              }
            },
            "expect": "invalid"
          },
          {
            "listProject": {
              "limit": 5
            },
            "request": {
              "set": {
                "$request.query.min_disk": "0"
              }
            },
            "expect": "invalid"
          }
        ]
      },
      {
        "title": "A list of images wants a limit and a marker that it can use",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "listImages": null,
            "request": {
              "set": {
                "$request.query.limit": "-1"
              }
            },
            "expect": "limit"
          },
          {
            "listImages": null,
            "request": {
              "set": {
                "$request.query.limit": "many"
              }
            },
            "expect": "limitSyntax"
          },
          {
            "listImages": null,
            "request": {
              "set": {
                "$request.query.limit": ""
              }
            },
            "expect": "limitSyntax"
          },
          {
            "listImages": null,
            "request": {
              "set": {
                "$request.query.limit": "1.5"
              }
            },
            "expect": "limitSyntax"
          },
          {
            "listImages": null,
            "request": {
              "set": {
                "$request.query.marker": "00000000-0000-4000-8000-000000000000"
              }
            },
            "expect": "marker"
          }
        ]
      },
      {
        "title": "A list of images wants filters and orders that it knows",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "listImages": null,
            "request": {
              "set": {
                "$request.query.sort_key": "tags"
              }
            },
            "expect": "sortKey"
          },
          {
            "listImages": null,
            "request": {
              "set": {
                "$request.query.sort_dir": "up"
              }
            },
            "expect": "sortDirection"
          },
          {
            "listImages": null,
            "request": {
              "set": {
                "$request.query.sort": "name:asc",
                "$request.query.sort_key": "name"
              }
            },
            "expect": "sortSyntax"
          },
          {
            "listImages": null,
            "request": {
              "set": {
                "$request.query.visibility": "secret"
              }
            },
            "expect": "visibility"
          },
          {
            "listImages": null,
            "request": {
              "set": {
                "$request.query.name": "neq:web"
              }
            },
            "expect": "filter"
          },
          {
            "listImages": null,
            "request": {
              "set": {
                "$request.query.member_status": "lost"
              }
            },
            "expect": "memberStatus"
          }
        ]
      },
      {
        "title": "A list of images wants true or false, numbers and times where they belong",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "listImages": null,
            "request": {
              "set": {
                "$request.query.protected": "maybe"
              }
            },
            "expect": "flag"
          },
          {
            "listImages": null,
            "request": {
              "set": {
                "$request.query.os_hidden": "perhaps"
              }
            },
            "expect": "flag"
          },
          {
            "listImages": null,
            "request": {
              "set": {
                "$request.query.size_min": "many"
              }
            },
            "expect": "number"
          },
          {
            "listImages": null,
            "request": {
              "set": {
                "$request.query.size_max": ""
              }
            },
            "expect": "number"
          },
          {
            "listImages": null,
            "request": {
              "set": {
                "$request.query.created_at": "gt:yesterday"
              }
            },
            "expect": "form"
          },
          {
            "listImages": null,
            "request": {
              "set": {
                "$request.query.updated_at": "2026-13-01"
              }
            },
            "expect": "form"
          }
        ]
      },
      {
        "title": "Of several wrong filters of a list of images the one that is looked at first is answered",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "listImages": null,
            "request": {
              "set": {
                "$request.query.visibility": "secret",
                "$request.query.member_status": "lost"
              }
            },
            "expect": "visibility"
          },
          {
            "listImages": null,
            "request": {
              "set": {
                "$request.query.member_status": "lost",
                "$request.query.limit": "many"
              }
            },
            "expect": "memberStatus"
          },
          {
            "listImages": null,
            "request": {
              "set": {
                "$request.query.size_min": "many",
                "$request.query.marker": "00000000-0000-4000-8000-000000000000"
              }
            },
            "expect": "number"
          },
          {
            "listImages": null,
            "request": {
              "set": {
                "$request.query.name": "neq:web",
                "$request.query.marker": "00000000-0000-4000-8000-000000000000"
              }
            },
            "expect": "filter"
          }
        ]
      }
    ]
  },
  {
    "id": "key-length",
    "title": "A key has a largest length in characters",
    "why": "Keys are often made from names of branches, images or hosts. A client has to cut them before they are refused, and has to know what counts as one.",
    "concepts": [
      "add",
      "list"
    ],
    "facts": {
      "limit": "Largest number of characters of a key that is added, each Unicode code point counting as one."
    },
    "types": {
      "limit": "number"
    },
    "answers": {
      "tooLong": "The key is longer than that."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "A key as long as the limit is added and kept whole",
        "tag": "pair",
        "steps": [
          {
            "given": []
          },
          {
            "add": {
              "key": {
                "repeat": "k",
                "times": "limit"
              },
              "value": "large"
            },
            "expect": "done"
          },
          {
            "tags": [
              {
                "key": {
                  "repeat": "k",
                  "times": "limit"
                },
                "value": "large"
              }
            ]
          }
        ]
      },
      {
        "title": "A key one character above the limit is refused",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "add": {
              "key": {
                "repeat": "k",
                "times": "limit + 1"
              },
              "value": "large"
            },
            "expect": "tooLong"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Letters beyond ASCII count as one character each, however many bytes they take",
        "tag": "pair",
        "steps": [
          {
            "given": []
          },
          {
            "add": {
              "key": {
                "repeat": "é",
                "times": "limit"
              },
              "value": "large"
            },
            "expect": "done"
          },
          {
            "tags": [
              {
                "key": {
                  "repeat": "é",
                  "times": "limit"
                },
                "value": "large"
              }
            ]
          },
          {
            "add": {
              "key": {
                "repeat": "é",
                "times": "limit + 1"
              },
              "value": "large"
            },
            "expect": "tooLong"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "An emoji counts as one character, though it takes two UTF-16 units",
        "tag": "pair",
        "steps": [
          {
            "given": []
          },
          {
            "add": {
              "key": {
                "repeat": "🚀",
                "times": "limit"
              },
              "value": "large"
            },
            "expect": "done"
          },
          {
            "tags": [
              {
                "key": {
                  "repeat": "🚀",
                  "times": "limit"
                },
                "value": "large"
              }
            ]
          },
          {
            "add": {
              "key": {
                "repeat": "🚀",
                "times": "limit + 1"
              },
              "value": "large"
            },
            "expect": "tooLong"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The key of a tag written as one text keeps the same limit",
        "tag": "pair",
        "steps": [
          {
            "given": []
          },
          {
            "addText": {
              "key": {
                "repeat": "k",
                "times": "limit"
              },
              "value": "large"
            },
            "expect": "done"
          },
          {
            "tags": [
              {
                "key": {
                  "repeat": "k",
                  "times": "limit"
                },
                "value": "large"
              }
            ]
          },
          {
            "addText": {
              "key": {
                "repeat": "k",
                "times": "limit + 1"
              },
              "value": "large"
            },
            "expect": "tooLong"
          },
          {
            "addText": {
              "key": {
                "repeat": "🚀",
                "times": "limit + 1"
              },
              "value": "large"
            },
            "expect": "tooLong"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Keys of a batch keep the same limit",
        "tag": "pair",
        "steps": [
          {
            "given": []
          },
          {
            "addMany": [
              {
                "key": {
                  "repeat": "k",
                  "times": "limit"
                },
                "value": "large"
              },
              "red"
            ],
            "expect": "done"
          },
          {
            "tags": [
              {
                "key": {
                  "repeat": "k",
                  "times": "limit"
                },
                "value": "large"
              },
              "red"
            ]
          },
          {
            "addMany": [
              "blue",
              {
                "key": {
                  "repeat": "k",
                  "times": "limit + 1"
                },
                "value": "large"
              }
            ],
            "expect": "tooLong"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The length of a key is looked at before the image, the project and the number of tags",
        "tag": "pair",
        "steps": [
          {
            "given": {
              "count": "tag-limit.limit"
            }
          },
          {
            "add": {
              "key": {
                "repeat": "k",
                "times": "limit + 1"
              },
              "value": "large"
            },
            "expect": "tooLong"
          },
          {
            "add": {
              "key": {
                "repeat": "k",
                "times": "limit + 1"
              },
              "value": "large"
            },
            "image": "malformed",
            "expect": "tooLong"
          },
          {
            "add": {
              "key": {
                "repeat": "k",
                "times": "limit + 1"
              },
              "value": "large"
            },
            "image": "unknown",
            "expect": "tooLong"
          },
          {
            "add": {
              "key": {
                "repeat": "k",
                "times": "limit + 1"
              },
              "value": "large"
            },
            "as": "stranger",
            "expect": "tooLong"
          },
          {
            "add": {
              "key": {
                "repeat": "k",
                "times": "limit + 1"
              },
              "value": "large"
            },
            "as": "reader",
            "expect": "read-only-role.refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      }
    ]
  },
  {
    "id": "label-length",
    "title": "A label has a largest length",
    "why": "Labels are often made from names of branches, images or hosts. A client has to cut them before they are refused, and has to know whether to count characters or bytes.",
    "concepts": [
      "add",
      "list"
    ],
    "facts": {
      "limit": "Largest length of a label.",
      "unit": "What is counted in a label that the URL names, characters or bytes of its UTF-8 form.",
      "unitInBody": "What is counted in a label that stands in a body, characters or bytes; a character is a Unicode code point."
    },
    "types": {
      "limit": "number",
      "unit": [
        "characters",
        "bytes"
      ],
      "unitInBody": [
        "characters",
        "bytes"
      ]
    },
    "answers": {
      "tooLong": "The label is longer than that."
    },
    "optional": [
      "unitInBody"
    ],
    "scenarios": [
      {
        "title": "A label as long as the limit is added and kept whole",
        "tag": "label",
        "steps": [
          {
            "given": []
          },
          {
            "add": {
              "label": {
                "repeat": "x",
                "times": "limit"
              }
            },
            "expect": "done"
          },
          {
            "tags": [
              {
                "label": {
                  "repeat": "x",
                  "times": "limit"
                }
              }
            ]
          },
          {
            "remove": {
              "label": {
                "repeat": "x",
                "times": "limit"
              }
            },
            "expect": "done"
          },
          {
            "tags": []
          }
        ]
      },
      {
        "title": "A label one longer than the limit is refused and changes nothing",
        "tag": "label",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "add": {
              "label": {
                "repeat": "x",
                "times": "limit + 1"
              }
            },
            "expect": "tooLong"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A label far longer than the limit is refused in the same way",
        "tag": "label",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "add": {
              "label": {
                "repeat": "x",
                "times": "limit + 3000"
              }
            },
            "expect": "tooLong"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "In a URL a letter beyond ASCII takes as much room as its bytes",
        "tag": "label",
        "steps": [
          {
            "given": []
          },
          {
            "add": {
              "label": {
                "repeat": "é",
                "times": "limit - 128"
              }
            },
            "expect": "done"
          },
          {
            "tags": [
              {
                "label": {
                  "repeat": "Ã©",
                  "times": "limit - 128"
                }
              }
            ]
          },
          {
            "add": {
              "label": {
                "repeat": "大",
                "times": "limit - 170"
              }
            },
            "expect": "done"
          },
          {
            "tags": [
              {
                "label": {
                  "repeat": "Ã©",
                  "times": "limit - 128"
                }
              },
              {
                "label": {
                  "repeat": "å¤§",
                  "times": "limit - 170"
                }
              }
            ]
          },
          {
            "add": {
              "label": {
                "repeat": "é",
                "times": "limit - 127"
              }
            },
            "expect": "tooLong"
          },
          {
            "add": {
              "label": {
                "repeat": "大",
                "times": "limit - 169"
              }
            },
            "expect": "tooLong"
          },
          {
            "add": {
              "label": {
                "repeat": "🚀",
                "times": "limit - 190"
              }
            },
            "expect": "tooLong"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The answer repeats the label, with its quotation marks and signs that mean something in HTML",
        "tag": "label",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "add": {
              "label": {
                "repeat": "it's <b>&amp; \"new\" \\",
                "times": "limit - 200"
              }
            },
            "expect": "tooLong"
          },
          {
            "add": {
              "label": {
                "repeat": "\"<",
                "times": "limit"
              }
            },
            "expect": "tooLong"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "In a body a letter beyond ASCII counts as one",
        "tag": "label",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "set": [
              {
                "label": {
                  "repeat": "大",
                  "times": "limit"
                }
              }
            ],
            "expect": "done"
          },
          {
            "tags": [
              {
                "label": {
                  "repeat": "大",
                  "times": "limit"
                }
              }
            ]
          },
          {
            "set": [
              {
                "label": {
                  "repeat": "é",
                  "times": "limit"
                }
              }
            ],
            "expect": "done"
          },
          {
            "tags": [
              {
                "label": {
                  "repeat": "é",
                  "times": "limit"
                }
              }
            ]
          }
        ]
      },
      {
        "title": "A list with one label above the limit is refused whole",
        "tag": "label",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "set": [
              {
                "label": {
                  "repeat": "x",
                  "times": "limit + 1"
                }
              },
              "golden"
            ],
            "expect": "tooLong"
          },
          {
            "set": [
              {
                "label": {
                  "repeat": "大",
                  "times": "limit + 1"
                }
              }
            ],
            "expect": "tooLong"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "An image is not made with a label above the limit",
        "tag": "label",
        "steps": [
          {
            "createImage": [
              {
                "label": {
                  "repeat": "x",
                  "times": "limit"
                }
              }
            ],
            "expect": "done",
            "expectTags": [
              {
                "label": {
                  "repeat": "x",
                  "times": "limit"
                }
              }
            ]
          },
          {
            "createImage": [
              {
                "label": {
                  "repeat": "x",
                  "times": "limit + 1"
                }
              },
              "golden"
            ],
            "expect": "tooLong"
          }
        ]
      }
    ]
  },
  {
    "id": "label-stored-once",
    "title": "A label is on an image once, however often it is added",
    "why": "A client that counts tags, or shows them as a list, need not look for doubles, and one deletion takes the label off for good.",
    "concepts": [
      "add",
      "remove",
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {},
    "optional": [],
    "scenarios": [
      {
        "title": "A label that was added three times goes with one deletion",
        "tag": "label",
        "steps": [
          {
            "given": []
          },
          {
            "add": "golden",
            "expect": "done"
          },
          {
            "add": "golden",
            "expect": "done"
          },
          {
            "add": "golden",
            "expect": "done"
          },
          {
            "tags": [
              "golden"
            ]
          },
          {
            "remove": "golden",
            "expect": "done"
          },
          {
            "tags": []
          },
          {
            "remove": "golden",
            "expect": "remove-missing-tag.missing"
          }
        ]
      },
      {
        "title": "Labels that merely resemble each other are different labels",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": "gold",
            "expect": "done"
          },
          {
            "add": {
              "label": "golden "
            },
            "expect": "done"
          },
          {
            "add": {
              "label": " golden"
            },
            "expect": "done"
          },
          {
            "tags": [
              "golden",
              "gold",
              {
                "label": "golden "
              },
              {
                "label": " golden"
              }
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "listing-follows-changes",
    "title": "Every change shows on the next read, and every read shows the same",
    "why": "A client that writes and then reads has to find what it wrote. Prism and other mocks without a memory fail here first.",
    "concepts": [
      "add",
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {},
    "optional": [],
    "scenarios": [
      {
        "title": "The list is right after each of several additions",
        "steps": [
          {
            "given": []
          },
          {
            "tags": []
          },
          {
            "add": "red",
            "expect": "done"
          },
          {
            "tags": [
              "red"
            ]
          },
          {
            "add": "blue",
            "expect": "done"
          },
          {
            "tags": [
              "red",
              "blue"
            ]
          },
          {
            "add": "green",
            "expect": "done"
          },
          {
            "tags": [
              "red",
              "blue",
              "green"
            ]
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The list is right after each of several removals",
        "steps": [
          {
            "given": [
              "red",
              "blue",
              "green"
            ]
          },
          {
            "remove": "blue",
            "expect": "done"
          },
          {
            "tags": [
              "red",
              "green"
            ]
          },
          {
            "remove": "red",
            "expect": "done"
          },
          {
            "tags": [
              "green"
            ]
          },
          {
            "remove": "green",
            "expect": "done"
          },
          {
            "tags": []
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The list is right after each change of a value",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "size=large"
            ]
          },
          {
            "add": "size=small",
            "expect": "done"
          },
          {
            "tags": [
              "size=small"
            ]
          },
          {
            "add": "size=medium",
            "expect": "done"
          },
          {
            "tags": [
              "size=medium"
            ]
          },
          {
            "add": "size",
            "expect": "done"
          },
          {
            "tags": [
              "size"
            ]
          }
        ]
      },
      {
        "title": "The list is right after batches and single changes in turn",
        "steps": [
          {
            "given": []
          },
          {
            "addMany": [
              "red",
              "blue"
            ],
            "expect": "done"
          },
          {
            "tags": [
              "red",
              "blue"
            ]
          },
          {
            "add": "green",
            "expect": "done"
          },
          {
            "tags": [
              "red",
              "blue",
              "green"
            ]
          },
          {
            "removeMany": [
              "red",
              "green"
            ],
            "expect": "done"
          },
          {
            "tags": [
              "blue"
            ]
          },
          {
            "remove": "blue",
            "expect": "done"
          },
          {
            "tags": []
          }
        ]
      },
      {
        "title": "Letters of every script come back as they were sent",
        "tag": "pair",
        "steps": [
          {
            "given": []
          },
          {
            "add": {
              "key": "größe",
              "value": "大"
            },
            "expect": "done"
          },
          {
            "tags": [
              {
                "key": "größe",
                "value": "大"
              }
            ]
          },
          {
            "add": {
              "key": "🚀",
              "value": "\"quoted\" \\ <b>&amp;</b>"
            },
            "expect": "done"
          },
          {
            "tags": [
              {
                "key": "größe",
                "value": "大"
              },
              {
                "key": "🚀",
                "value": "\"quoted\" \\ <b>&amp;</b>"
              }
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "malformed-image-id",
    "title": "An id that no image can have is refused",
    "why": "A client that puts a name where the id belongs wants to hear of its mistake. Some services look every text up, others want the form of a UUID.",
    "concepts": [
      "add",
      "list"
    ],
    "facts": {
      "wellFormed": "Regular expression that an image id in a request has to match; without it every text is looked up."
    },
    "types": {
      "wellFormed": "regex"
    },
    "answers": {
      "malformed": "The id does not have the form of one."
    },
    "optional": [
      "wellFormed"
    ],
    "scenarios": [
      {
        "title": "No tag is added under an id of the wrong form",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "add": "golden",
            "image": "malformed",
            "expect": "malformed"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "No tag is removed under an id of the wrong form",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "remove": "golden",
            "image": "malformed",
            "expect": "malformed"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Nothing is listed under an id of the wrong form",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "list": null,
            "image": "malformed",
            "expect": "malformed"
          }
        ]
      },
      {
        "title": "A tag written as one text goes nowhere under an id of the wrong form",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "addText": "golden",
            "image": "malformed",
            "expect": "malformed"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A batch goes nowhere under an id of the wrong form",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "addMany": [
              "new"
            ],
            "image": "malformed",
            "expect": "malformed"
          },
          {
            "removeMany": [
              "golden"
            ],
            "image": "malformed",
            "expect": "malformed"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A new image cannot have an id of the wrong form",
        "steps": [
          {
            "createImage": [
              "golden"
            ],
            "request": {
              "set": {
                "$request.body#/id": "not-a-uuid"
              }
            },
            "expect": "malformed"
          },
          {
            "createImage": [
              "golden"
            ],
            "request": {
              "set": {
                "$request.body#/id": ""
              }
            },
            "expect": "malformed"
          }
        ]
      },
      {
        "title": "An id that is almost well-formed is malformed",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "remove": "golden",
            "request": {
              "path": {
                "image_id": "a67e17426-359e-49fb-aa12-0bd1756ec240"
              }
            },
            "expect": "malformed"
          },
          {
            "remove": "golden",
            "request": {
              "path": {
                "image_id": "67e17426-359e-49fb-aa12-0bd1756ec2400"
              }
            },
            "expect": "malformed"
          },
          {
            "remove": "golden",
            "request": {
              "path": {
                "image_id": "67E17426-359E-49FB-AA12-0BD1756EC240"
              }
            },
            "expect": "malformed"
          },
          {
            "remove": "golden",
            "request": {
              "path": {
                "image_id": "g7e17426-359e-49fb-aa12-0bd1756ec240"
              }
            },
            "expect": "malformed"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A tag written as one text goes nowhere under an id that is almost well-formed",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "addText": "new",
            "request": {
              "set": {
                "$request.body#/image_id": "a67e17426-359e-49fb-aa12-0bd1756ec240"
              }
            },
            "expect": "malformed"
          },
          {
            "addText": "new",
            "request": {
              "set": {
                "$request.body#/image_id": "67e17426-359e-49fb-aa12-0bd1756ec2400"
              }
            },
            "expect": "malformed"
          },
          {
            "addText": "new",
            "request": {
              "set": {
                "$request.body#/image_id": "67E17426-359E-49FB-AA12-0BD1756EC240"
              }
            },
            "expect": "malformed"
          },
          {
            "addText": "new",
            "request": {
              "set": {
                "$request.body#/image_id": "g7e17426-359e-49fb-aa12-0bd1756ec240"
              }
            },
            "expect": "malformed"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A new image cannot have an id that is almost well-formed",
        "tag": "label",
        "steps": [
          {
            "createImage": [
              "golden"
            ],
            "request": {
              "set": {
                "$request.body#/id": "a67e17426-359e-49fb-aa12-0bd1756ec240"
              }
            },
            "expect": "malformed"
          },
          {
            "createImage": [
              "golden"
            ],
            "request": {
              "set": {
                "$request.body#/id": "67e17426-359e-49fb-aa12-0bd1756ec2400"
              }
            },
            "expect": "malformed"
          },
          {
            "createImage": [
              "golden"
            ],
            "request": {
              "set": {
                "$request.body#/id": "g7e17426-359e-49fb-aa12-0bd1756ec240"
              }
            },
            "expect": "malformed"
          }
        ]
      },
      {
        "title": "Capitals in the id of a new image are no fault of their own",
        "tag": "label",
        "steps": [
          {
            "createImage": [
              {
                "label": {
                  "repeat": "x",
                  "times": "label-length.limit + 1"
                }
              }
            ],
            "request": {
              "set": {
                "$request.body#/id": "67E17426-359E-49FB-AA12-0BD1756EC240"
              }
            },
            "expect": "label-length.tooLong"
          }
        ]
      }
    ]
  },
  {
    "id": "malformed-json",
    "title": "A body that is not JSON is refused",
    "why": "Bodies that were glued together from texts break on the first quotation mark. The answer has to say so, and nothing must be made of the part that can be read.",
    "concepts": [
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "malformed": "The body cannot be read as JSON."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "A tag is not added by a body that breaks off, has single quotes or has more after its end",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "add": "golden",
            "request": {
              "body": "{"
            },
            "expect": "malformed"
          },
          {
            "add": "golden",
            "request": {
              "body": "golden"
            },
            "expect": "malformed"
          },
          {
            "add": "golden",
            "request": {
              "body": "{'tag': {'key': 'golden', 'value': ''}}"
            },
            "expect": "malformed"
          },
          {
            "add": "golden",
            "request": {
              "body": "{\"tag\": {\"key\": \"golden\", \"value\": \"\"}"
            },
            "expect": "malformed"
          },
          {
            "add": "golden",
            "request": {
              "body": "{\"tag\": {\"key\": \"golden\", \"value\": \"\"}} {}"
            },
            "expect": "malformed"
          },
          {
            "add": "golden",
            "request": {
              "body": "{\"tag\": {\"key\": \"golden\", \"value\": \"\",}}"
            },
            "expect": "malformed"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A body of white space is not JSON either",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "add": "golden",
            "request": {
              "body": " "
            },
            "expect": "malformed"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A tag written as one text is not added by such a body",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "addText": "golden",
            "request": {
              "body": "{\"tag\":"
            },
            "expect": "malformed"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A batch with such a body neither adds nor deletes",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "addMany": [
              "golden"
            ],
            "request": {
              "body": "{\"action\": \"create\", \"tags\": ["
            },
            "expect": "malformed"
          },
          {
            "removeMany": [
              "red"
            ],
            "request": {
              "body": "{\"action\": \"delete\""
            },
            "expect": "malformed"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A query with such a body finds nothing and counts nothing",
        "tag": "pair",
        "steps": [
          {
            "images": [
              [
                "red"
              ]
            ]
          },
          {
            "find": {
              "tags": [
                "red"
              ]
            },
            "request": {
              "body": "{\"action\": \"filter\""
            },
            "expect": "malformed"
          },
          {
            "count": {
              "tags": [
                "red"
              ]
            },
            "request": {
              "body": "count"
            },
            "expect": "malformed"
          }
        ]
      },
      {
        "title": "All tags are not replaced by such a body",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "set": [
              "golden"
            ],
            "request": {
              "body": "[{\"op\": \"replace\""
            },
            "expect": "malformed"
          },
          {
            "set": [
              "golden"
            ],
            "request": {
              "body": "golden"
            },
            "expect": "malformed"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "No image is created from such a body",
        "steps": [
          {
            "createImage": [
              "golden"
            ],
            "request": {
              "body": "{\"tags\": [\"golden\""
            },
            "expect": "malformed"
          }
        ]
      },
      {
        "title": "The token and the role are looked at before the body",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "add": "golden",
            "as": "nobody",
            "request": {
              "body": "{"
            },
            "expect": "missing-token.missing"
          },
          {
            "add": "golden",
            "as": "reader",
            "request": {
              "body": "{"
            },
            "expect": "read-only-role.refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The body is looked at before the image and the project",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "addMany": [
              "golden"
            ],
            "image": "unknown",
            "request": {
              "body": "{"
            },
            "expect": "malformed"
          },
          {
            "addMany": [
              "golden"
            ],
            "image": "malformed",
            "request": {
              "body": "{"
            },
            "expect": "malformed"
          },
          {
            "addMany": [
              "golden"
            ],
            "as": "stranger",
            "request": {
              "body": "{"
            },
            "expect": "malformed"
          },
          {
            "tags": "unchanged"
          }
        ]
      }
    ]
  },
  {
    "id": "malformed-token",
    "title": "A token that cannot be read is refused",
    "why": "Tokens get cut, wrapped or put into quotation marks on their way through scripts. The answer must not be that of a wrong request.",
    "concepts": [
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "malformed": "The token has a form that no token has."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "No tag is added with a token that cannot be read",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "add": "golden",
            "as": "malformed",
            "expect": "malformed"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "No tag is removed with a token that cannot be read",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "remove": "golden",
            "as": "malformed",
            "expect": "malformed"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Nothing is listed with a token that cannot be read",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "list": null,
            "as": "malformed",
            "expect": "malformed"
          }
        ]
      },
      {
        "title": "No tag written as one text is added with a token that cannot be read",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "addText": "golden",
            "as": "malformed",
            "expect": "malformed"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "No batch is done with a token that cannot be read",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "addMany": [
              "new"
            ],
            "as": "malformed",
            "expect": "malformed"
          },
          {
            "removeMany": [
              "golden"
            ],
            "as": "malformed",
            "expect": "malformed"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The tags are not set with a token that cannot be read",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "set": [
              "new"
            ],
            "as": "malformed",
            "expect": "malformed"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "No image is made, listed or deleted with a token that cannot be read",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "createImage": [
              "new"
            ],
            "as": "malformed",
            "expect": "malformed"
          },
          {
            "listImages": null,
            "as": "malformed",
            "expect": "malformed"
          },
          {
            "deleteImage": null,
            "as": "malformed",
            "expect": "malformed"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "No images are found with a token that cannot be read",
        "steps": [
          {
            "images": [
              [
                "golden"
              ]
            ]
          },
          {
            "find": {
              "tags": [
                "golden"
              ]
            },
            "as": "malformed",
            "expect": "malformed"
          }
        ]
      },
      {
        "title": "The tags of the project are not listed with a token that cannot be read",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "listProject": null,
            "as": "malformed",
            "expect": "malformed"
          }
        ]
      }
    ]
  },
  {
    "id": "media-type",
    "title": "A body of the wrong media type is refused, or read all the same",
    "why": "Command line tools send form data unless told otherwise. A client has to know whether the header matters, and not to take this answer for a fault in the body itself.",
    "concepts": [
      "add",
      "list"
    ],
    "facts": {
      "checked": "Whether the media type of a body matters."
    },
    "types": {
      "checked": "boolean"
    },
    "answers": {
      "unsupported": "The body has a media type that the operation does not take, and is refused for it.",
      "ignored": "The body has a media type that the operation does not take, and is read all the same."
    },
    "optional": [
      "unsupported",
      "ignored"
    ],
    "scenarios": [
      {
        "title": "A label is not added by a request with form data",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": "new",
            "request": {
              "body": "a=b",
              "headers": {
                "Content-Type": "application/x-www-form-urlencoded"
              }
            },
            "expect": "unsupported"
          },
          {
            "add": "new",
            "request": {
              "body": "{}",
              "headers": {
                "Content-Type": "text/plain"
              }
            },
            "expect": "unsupported"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Tags are not set by a patch of another kind",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "set": [
              "new"
            ],
            "request": {
              "headers": {
                "Content-Type": "application/json"
              }
            },
            "expect": "unsupported"
          },
          {
            "set": [
              "new"
            ],
            "request": {
              "headers": {
                "Content-Type": "application/json-patch+json"
              }
            },
            "expect": "unsupported"
          },
          {
            "set": [
              "new"
            ],
            "request": {
              "headers": {
                "Content-Type": "text/plain"
              }
            },
            "expect": "unsupported"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A parameter of the media type does not matter",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "set": [
              "new"
            ],
            "request": {
              "headers": {
                "Content-Type": "application/openstack-images-v2.1-json-patch; charset=utf-8"
              }
            },
            "expect": "done"
          },
          {
            "tags": [
              "new"
            ]
          }
        ]
      },
      {
        "title": "A tag is added whatever media type the body claims",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": "new",
            "request": {
              "headers": {
                "Content-Type": "text/plain"
              }
            },
            "expect": "ignored"
          },
          {
            "add": "newer",
            "request": {
              "headers": {
                "Content-Type": "application/x-www-form-urlencoded"
              }
            },
            "expect": "ignored"
          },
          {
            "tags": [
              "golden",
              "new",
              "newer"
            ]
          }
        ]
      },
      {
        "title": "A tag written as one text is added whatever media type the body claims",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "addText": "new",
            "request": {
              "headers": {
                "Content-Type": "text/plain"
              }
            },
            "expect": "ignored"
          },
          {
            "tags": [
              "golden",
              "new"
            ]
          }
        ]
      },
      {
        "title": "A batch is done whatever media type the body claims",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "addMany": [
              "new",
              "newer"
            ],
            "request": {
              "headers": {
                "Content-Type": "text/plain"
              }
            },
            "expect": "ignored"
          },
          {
            "removeMany": [
              "golden"
            ],
            "request": {
              "headers": {
                "Content-Type": "application/x-www-form-urlencoded"
              }
            },
            "expect": "ignored"
          },
          {
            "tags": [
              "new",
              "newer"
            ]
          }
        ]
      },
      {
        "title": "Images are found and counted whatever media type the body claims",
        "tag": "pair",
        "steps": [
          {
            "images": [
              [
                "crew"
              ],
              [
                "red"
              ]
            ]
          },
          {
            "find": {
              "tags": [
                "crew"
              ]
            },
            "request": {
              "headers": {
                "Content-Type": "text/plain"
              }
            },
            "expect": "ignored",
            "expectImages": [
              1
            ]
          },
          {
            "count": {
              "tags": [
                "crew"
              ]
            },
            "request": {
              "headers": {
                "Content-Type": "text/plain"
              }
            },
            "expect": "ignored",
            "expectCount": 1
          }
        ]
      },
      {
        "title": "An image is made whatever media type the body claims",
        "steps": [
          {
            "createImage": [
              "golden"
            ],
            "request": {
              "headers": {
                "Content-Type": "text/plain"
              }
            },
            "expect": "ignored",
            "expectTags": [
              "golden"
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "missing-image-id",
    "title": "A request whose body has to name the image and does not is refused",
    "why": "Where the URL does not tell the image, forgetting it must not tag any other.",
    "concepts": [
      "add",
      "addText",
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "missing": "The body names no image."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "A tag as an object is refused without its image",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "add": "size=large",
            "request": {
              "remove": [
                "$request.body#/image_id"
              ]
            },
            "expect": "missing"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A tag as a text is refused without its image",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "addText": "size=large",
            "request": {
              "remove": [
                "$request.body#/image_id"
              ]
            },
            "expect": "missing"
          },
          {
            "addText": "size=large",
            "request": {
              "body": "[]"
            },
            "expect": "missing"
          },
          {
            "addText": "size=large",
            "request": {
              "body": "null"
            },
            "expect": "missing"
          },
          {
            "tags": "unchanged"
          }
        ]
      }
    ]
  },
  {
    "id": "missing-key",
    "title": "A tag has to have a key",
    "why": "A member that is misspelled is a member that is missing. The refusal tells a typo at once, where a stored tag without a key would hide it.",
    "concepts": [
      "add",
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "missing": "The tag has no key."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "A tag without a key is refused",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "add": "size=large",
            "request": {
              "remove": [
                "$request.body#/tag/key",
                "$request.body#/image_tag/key"
              ]
            },
            "expect": "missing"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A batch with a tag without a key is refused",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "addMany": [
              "blue",
              "size=large"
            ],
            "request": {
              "remove": [
                "$request.body#/tags/1/key"
              ]
            },
            "expect": "missing"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A batch that deletes a tag without a key is refused",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red",
              "size=large"
            ]
          },
          {
            "removeMany": [
              "red",
              "size=large"
            ],
            "request": {
              "remove": [
                "$request.body#/tags/1/key"
              ]
            },
            "expect": "missing"
          },
          {
            "tags": "unchanged"
          }
        ]
      }
    ]
  },
  {
    "id": "missing-property",
    "title": "A property that an image lacks is neither replaced nor removed",
    "why": "A client that sets properties of its own has to know whether they are there yet. A patch that refuses one of them must leave the tags alone as well.",
    "concepts": [
      "set",
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "refused": "The request replaces or removes a property that the image does not have."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "A property that is not there is not replaced, and nothing before it in the patch",
        "tag": "label",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "set": [
              "golden"
            ],
            "request": {
              "body": "[{\"op\":\"replace\",\"path\":\"/os_version\",\"value\":\"22.04\"}]"
            },
            "expect": "refused"
          },
          {
            "set": [
              "golden"
            ],
            "request": {
              "body": "[{\"op\":\"replace\",\"path\":\"/tags\",\"value\":[\"golden\"]},{\"op\":\"remove\",\"path\":\"/os_version\"}]"
            },
            "expect": "refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A property that was added can be replaced and removed",
        "tag": "label",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "set": [
              "red"
            ],
            "request": {
              "body": "[{\"op\":\"add\",\"path\":\"/os_version\",\"value\":\"22.04\"}]"
            },
            "expect": "done"
          },
          {
            "set": [
              "red"
            ],
            "request": {
              "body": "[{\"op\":\"replace\",\"path\":\"/os_version\",\"value\":\"24.04\"}]"
            },
            "expect": "done"
          },
          {
            "set": [
              "red"
            ],
            "request": {
              "body": "[{\"op\":\"remove\",\"path\":\"/os_version\"}]"
            },
            "expect": "done"
          },
          {
            "set": [
              "red"
            ],
            "request": {
              "body": "[{\"op\":\"remove\",\"path\":\"/os_version\"}]"
            },
            "expect": "refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      }
    ]
  },
  {
    "id": "missing-token",
    "title": "A call without a token is refused",
    "why": "A forgotten header is the commonest mistake of a new client. It must get an answer that says so, and nothing may change before somebody is known to have asked.",
    "concepts": [
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "missing": "The request has no token."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "No tag is added without a token",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "add": "golden",
            "as": "nobody",
            "expect": "missing"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "No tag is removed without a token",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "remove": "golden",
            "as": "nobody",
            "expect": "missing"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Nothing is listed without a token",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "list": null,
            "as": "nobody",
            "expect": "missing"
          }
        ]
      },
      {
        "title": "No tag written as one text is added without a token",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "addText": "golden",
            "as": "nobody",
            "expect": "missing"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "No batch is done without a token",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "addMany": [
              "new"
            ],
            "as": "nobody",
            "expect": "missing"
          },
          {
            "removeMany": [
              "golden"
            ],
            "as": "nobody",
            "expect": "missing"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The tags are not set without a token",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "set": [
              "new"
            ],
            "as": "nobody",
            "expect": "missing"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "No image is made, listed or deleted without a token",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "createImage": [
              "new"
            ],
            "as": "nobody",
            "expect": "missing"
          },
          {
            "listImages": null,
            "as": "nobody",
            "expect": "missing"
          },
          {
            "deleteImage": null,
            "as": "nobody",
            "expect": "missing"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "No images are found without a token",
        "steps": [
          {
            "images": [
              [
                "golden"
              ]
            ]
          },
          {
            "find": {
              "tags": [
                "golden"
              ]
            },
            "as": "nobody",
            "expect": "missing"
          }
        ]
      },
      {
        "title": "The tags of the project are not listed without a token",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "listProject": null,
            "as": "nobody",
            "expect": "missing"
          }
        ]
      },
      {
        "title": "The versions are there for everybody",
        "steps": [
          {
            "listVersions": null,
            "as": "nobody",
            "expect": "done"
          }
        ]
      },
      {
        "title": "The schema of an image is not shown without a token",
        "steps": [
          {
            "getSchema": null,
            "as": "nobody",
            "expect": "missing"
          }
        ]
      }
    ]
  },
  {
    "id": "missing-value",
    "title": "A tag to add has to have a value, be it empty",
    "why": "A client that leaves out empty members, as some JSON libraries do, is refused for every tag without a value. It has to send the empty text.",
    "concepts": [
      "add",
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "missing": "The tag has a key and no value."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "A tag without a value is refused",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "add": "golden",
            "request": {
              "remove": [
                "$request.body#/tag/value",
                "$request.body#/image_tag/value"
              ]
            },
            "expect": "missing"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A value that is left out does not empty the one that is there",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "size=large"
            ]
          },
          {
            "add": "size=large",
            "request": {
              "remove": [
                "$request.body#/tag/value",
                "$request.body#/image_tag/value"
              ]
            },
            "expect": "missing"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A batch with a tag without a value is refused",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "addMany": [
              "blue",
              "golden"
            ],
            "request": {
              "remove": [
                "$request.body#/tags/1/value"
              ]
            },
            "expect": "missing"
          },
          {
            "tags": "unchanged"
          }
        ]
      }
    ]
  },
  {
    "id": "no-tag-form",
    "title": "A request that names an image and no tag is refused",
    "why": "Neither form is mandatory by itself, so only together they tell that the tag was forgotten.",
    "concepts": [
      "add",
      "addText",
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "neither": "The tag is there neither as a text nor as an object."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "Without the text nothing is added",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "addText": "size=large",
            "request": {
              "remove": [
                "$request.body#/tag"
              ]
            },
            "expect": "neither"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Without the object nothing is added",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "add": "size=large",
            "request": {
              "remove": [
                "$request.body#/image_tag"
              ]
            },
            "expect": "neither"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The forms are looked at before the image",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "addText": "size=large",
            "image": "unknown",
            "request": {
              "remove": [
                "$request.body#/tag"
              ]
            },
            "expect": "neither"
          },
          {
            "addText": "size=large",
            "image": "malformed",
            "request": {
              "remove": [
                "$request.body#/tag"
              ]
            },
            "expect": "neither"
          },
          {
            "tags": "unchanged"
          }
        ]
      }
    ]
  },
  {
    "id": "order-of-checks",
    "title": "Of several faults the first in a fixed order is answered",
    "why": "A request is often wrong in more than one way. Which of them a client hears of decides whether it renews its token, picks another image or shortens a tag, and a service must not tell strangers what it would tell the owner.",
    "concepts": [
      "list"
    ],
    "facts": {
      "order": "The rules, or answers of rules, in the order in which the service looks whether they refuse a request."
    },
    "types": {
      "order": "list"
    },
    "answers": {},
    "optional": [],
    "scenarios": [
      {
        "title": "The token is looked at before the image",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": "new",
            "as": "nobody",
            "image": "unknown",
            "expect": "missing-token.missing"
          },
          {
            "remove": "golden",
            "as": "unknown",
            "image": "unknown",
            "expect": "unknown-token.unknown"
          },
          {
            "list": null,
            "as": "expired",
            "image": "unknown",
            "expect": "expired-token.expired"
          },
          {
            "list": null,
            "as": "malformed",
            "image": "malformed",
            "expect": "malformed-token.malformed"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The token is looked at before the path and the method",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": "new",
            "as": "nobody",
            "request": {
              "append": "/none/such"
            },
            "expect": "missing-token.missing"
          },
          {
            "add": "new",
            "as": "nobody",
            "request": {
              "append": "/"
            },
            "expect": "missing-token.missing"
          },
          {
            "remove": "golden",
            "as": "unknown",
            "request": {
              "path": {
                "tag": ""
              }
            },
            "expect": "unknown-token.unknown"
          },
          {
            "add": "new",
            "as": "nobody",
            "request": {
              "method": "GET"
            },
            "expect": "missing-token.missing"
          },
          {
            "getImage": null,
            "as": "expired",
            "request": {
              "method": "PUT"
            },
            "expect": "expired-token.expired"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The token is looked at before the body and the tag",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": "new",
            "as": "nobody",
            "request": {
              "body": "{}",
              "headers": {
                "Content-Type": "application/json"
              }
            },
            "expect": "missing-token.missing"
          },
          {
            "add": {
              "label": {
                "repeat": "x",
                "times": "label-length.limit + 1"
              }
            },
            "as": "unknown",
            "expect": "unknown-token.unknown"
          },
          {
            "remove": "new",
            "as": "nobody",
            "expect": "missing-token.missing"
          },
          {
            "set": [
              "new"
            ],
            "as": "nobody",
            "request": {
              "body": "["
            },
            "expect": "missing-token.missing"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The path is looked at before the token",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": "new",
            "as": "nobody",
            "request": {
              "append": "/none/such"
            },
            "expect": "unknown-route.unknown"
          },
          {
            "add": "new",
            "as": "unknown",
            "request": {
              "method": "PATCH"
            },
            "expect": "unsupported-method.refused"
          },
          {
            "list": null,
            "as": "expired",
            "request": {
              "append": "/"
            },
            "expect": "trailing-slash.refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The token is looked at before the body and the pair",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": "new",
            "as": "nobody",
            "request": {
              "body": "{"
            },
            "expect": "missing-token.missing"
          },
          {
            "add": "new",
            "as": "unknown",
            "request": {
              "body": ""
            },
            "expect": "unknown-token.unknown"
          },
          {
            "add": {
              "key": {
                "repeat": "x",
                "times": "key-length.limit + 1"
              },
              "value": ""
            },
            "as": "expired",
            "expect": "expired-token.expired"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The right to change anything is looked at before the body and the image",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": "new",
            "as": "reader",
            "request": {
              "body": "{"
            },
            "expect": "read-only-role.refused"
          },
          {
            "add": "new",
            "as": "reader",
            "image": "unknown",
            "expect": "read-only-role.refused"
          },
          {
            "add": "new",
            "as": "reader",
            "image": "malformed",
            "expect": "read-only-role.refused"
          },
          {
            "add": {
              "key": {
                "repeat": "x",
                "times": "key-length.limit + 1"
              },
              "value": ""
            },
            "as": "reader",
            "expect": "read-only-role.refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The body is read before the image is looked for",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": "new",
            "image": "unknown",
            "request": {
              "body": "{"
            },
            "expect": "malformed-json.malformed"
          },
          {
            "add": "new",
            "image": "malformed",
            "request": {
              "body": ""
            },
            "expect": "empty-body.empty"
          },
          {
            "add": "new",
            "image": "unknown",
            "request": {
              "set": {
                "$request.body#/extra": true
              }
            },
            "expect": "invalid-body.invalid"
          },
          {
            "add": {
              "key": {
                "repeat": "x",
                "times": "key-length.limit + 1"
              },
              "value": ""
            },
            "image": "unknown",
            "expect": "key-length.tooLong"
          },
          {
            "add": {
              "key": " ",
              "value": ""
            },
            "image": "malformed",
            "expect": "blank-key.blank"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The key is looked at before the value",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": {
              "key": {
                "repeat": "x",
                "times": "key-length.limit + 1"
              },
              "value": {
                "repeat": "x",
                "times": "value-length.limit + 1"
              }
            },
            "expect": "key-length.tooLong"
          },
          {
            "add": {
              "key": " ",
              "value": {
                "repeat": "x",
                "times": "value-length.limit + 1"
              }
            },
            "expect": "blank-key.blank"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The tags of a batch are looked at before the image and the limit",
        "tag": "pair",
        "steps": [
          {
            "given": {
              "count": "tag-limit.limit"
            }
          },
          {
            "addMany": [
              "new",
              "new=large"
            ],
            "image": "unknown",
            "expect": "batch-keys-unique.duplicate"
          },
          {
            "addMany": [
              "new",
              "new=large"
            ],
            "expect": "batch-keys-unique.duplicate"
          },
          {
            "addMany": [
              "new",
              {
                "key": " ",
                "value": ""
              }
            ],
            "expect": "blank-key.blank"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The form of the tag is looked at before the number of tags",
        "tag": "pair",
        "steps": [
          {
            "given": {
              "count": "tag-limit.limit"
            }
          },
          {
            "add": {
              "key": {
                "repeat": "x",
                "times": "key-length.limit + 1"
              },
              "value": ""
            },
            "expect": "key-length.tooLong"
          },
          {
            "add": {
              "key": "new",
              "value": {
                "repeat": "x",
                "times": "value-length.limit + 1"
              }
            },
            "expect": "value-length.tooLong"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The project is looked at before the pair to remove",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "remove": "new",
            "as": "stranger",
            "expect": "foreign-image.visible"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Bytes that are not UTF-8 come before the token and the image",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "remove": "golden",
            "as": "nobody",
            "request": {
              "path": {
                "key": "%FF"
              }
            },
            "expect": "url-decoding.undecodable"
          },
          {
            "remove": "golden",
            "as": "expired",
            "request": {
              "path": {
                "key": "%FF"
              }
            },
            "expect": "url-decoding.undecodable"
          },
          {
            "remove": "golden",
            "image": "unknown",
            "request": {
              "path": {
                "key": "%FF"
              }
            },
            "expect": "url-decoding.undecodable"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The image id is looked at before the form of the tag",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "add": "golden",
            "request": {
              "set": {
                "$request.body#/tag": "golden"
              },
              "remove": [
                "$request.body#/image_id"
              ]
            },
            "expect": "missing-image-id.missing"
          },
          {
            "add": "golden",
            "request": {
              "remove": [
                "$request.body#/image_id",
                "$request.body#/image_tag"
              ]
            },
            "expect": "missing-image-id.missing"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The project in the path is looked at before the body and the image",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": "new",
            "as": "stranger",
            "project": "owner",
            "request": {
              "body": "{"
            },
            "expect": "project-mismatch.refused"
          },
          {
            "add": "new",
            "as": "stranger",
            "project": "owner",
            "request": {
              "body": ""
            },
            "expect": "project-mismatch.refused"
          },
          {
            "add": {
              "key": " ",
              "value": ""
            },
            "as": "stranger",
            "project": "owner",
            "expect": "project-mismatch.refused"
          },
          {
            "addMany": [
              "new"
            ],
            "as": "stranger",
            "project": "owner",
            "request": {
              "set": {
                "$request.body#/action": "grow"
              }
            },
            "expect": "project-mismatch.refused"
          },
          {
            "add": "new",
            "as": "stranger",
            "project": "owner",
            "image": "unknown",
            "expect": "project-mismatch.refused"
          },
          {
            "remove": "golden",
            "as": "stranger",
            "project": "owner",
            "image": "malformed",
            "expect": "project-mismatch.refused"
          },
          {
            "remove": "new",
            "as": "stranger",
            "project": "owner",
            "expect": "project-mismatch.refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The path is looked at before the project in it",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": "new",
            "as": "stranger",
            "project": "owner",
            "request": {
              "append": "/none/such"
            },
            "expect": "unknown-route.unknown"
          },
          {
            "remove": "golden",
            "as": "stranger",
            "project": "owner",
            "request": {
              "path": {
                "key": "%FF"
              }
            },
            "expect": "url-decoding.undecodable"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Bytes that are not UTF-8 come before the token, the body and the image",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": "new",
            "as": "nobody",
            "request": {
              "path": {
                "tag": "%FF"
              }
            },
            "expect": "url-decoding.undecodable"
          },
          {
            "remove": "golden",
            "as": "unknown",
            "request": {
              "path": {
                "tag": "%FF"
              }
            },
            "expect": "url-decoding.undecodable"
          },
          {
            "getImage": null,
            "as": "nobody",
            "request": {
              "path": {
                "image_id": "%FF"
              }
            },
            "expect": "url-decoding.undecodable"
          },
          {
            "remove": "golden",
            "request": {
              "path": {
                "tag": "%FF"
              },
              "body": "{}",
              "headers": {
                "Content-Type": "application/json"
              }
            },
            "expect": "url-decoding.undecodable"
          },
          {
            "add": "new",
            "image": "unknown",
            "request": {
              "path": {
                "tag": "%FF"
              }
            },
            "expect": "url-decoding.undecodable"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The path is looked at before the body, the image and the project",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": "new",
            "request": {
              "append": "/",
              "body": "{}",
              "headers": {
                "Content-Type": "application/json"
              }
            },
            "expect": "trailing-slash.refused"
          },
          {
            "add": "new",
            "image": "unknown",
            "request": {
              "append": "/none/such"
            },
            "expect": "unknown-route.unknown"
          },
          {
            "remove": "golden",
            "image": "unknown",
            "request": {
              "path": {
                "tag": ""
              }
            },
            "expect": "empty-tag-segment.refused"
          },
          {
            "remove": "golden",
            "as": "stranger",
            "request": {
              "path": {
                "tag": "a%2Fb"
              }
            },
            "expect": "encoded-slash.refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The method is looked at before the image and the project",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": "new",
            "image": "unknown",
            "request": {
              "method": "GET"
            },
            "expect": "unsupported-method.refused"
          },
          {
            "add": "new",
            "as": "stranger",
            "request": {
              "method": "POST"
            },
            "expect": "unsupported-method.refused"
          },
          {
            "add": {
              "label": {
                "repeat": "x",
                "times": "label-length.limit + 1"
              }
            },
            "request": {
              "method": "GET"
            },
            "expect": "unsupported-method.refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A body that should not be there comes before the tag, the image and the project",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": "new",
            "image": "unknown",
            "request": {
              "body": "{}",
              "headers": {
                "Content-Type": "application/json"
              }
            },
            "expect": "unexpected-body.refused"
          },
          {
            "add": {
              "label": {
                "repeat": "x",
                "times": "label-length.limit + 1"
              }
            },
            "request": {
              "body": "{}",
              "headers": {
                "Content-Type": "application/json"
              }
            },
            "expect": "unexpected-body.refused"
          },
          {
            "remove": "new",
            "request": {
              "body": "{}",
              "headers": {
                "Content-Type": "application/json"
              }
            },
            "expect": "unexpected-body.refused"
          },
          {
            "remove": "golden",
            "as": "stranger",
            "request": {
              "body": "{}",
              "headers": {
                "Content-Type": "application/json"
              }
            },
            "expect": "unexpected-body.refused"
          },
          {
            "remove": "golden",
            "as": "reader",
            "request": {
              "body": "{}",
              "headers": {
                "Content-Type": "application/json"
              }
            },
            "expect": "unexpected-body.refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The media type comes before the label, the image and the project",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": "new",
            "image": "unknown",
            "request": {
              "body": "a=b",
              "headers": {
                "Content-Type": "text/plain"
              }
            },
            "expect": "media-type.unsupported"
          },
          {
            "add": {
              "label": {
                "repeat": "x",
                "times": "label-length.limit + 1"
              }
            },
            "request": {
              "body": "a=b",
              "headers": {
                "Content-Type": "text/plain"
              }
            },
            "expect": "media-type.unsupported"
          },
          {
            "add": "new",
            "as": "stranger",
            "request": {
              "body": "a=b",
              "headers": {
                "Content-Type": "text/plain"
              }
            },
            "expect": "media-type.unsupported"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The media type of a patch comes before the body, the image and the project",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "set": [
              "new"
            ],
            "request": {
              "body": "[",
              "headers": {
                "Content-Type": "application/json"
              }
            },
            "expect": "media-type.unsupported"
          },
          {
            "set": [
              "new"
            ],
            "request": {
              "body": "",
              "headers": {
                "Content-Type": "application/json"
              }
            },
            "expect": "media-type.unsupported"
          },
          {
            "set": [
              "new"
            ],
            "image": "unknown",
            "request": {
              "headers": {
                "Content-Type": "application/json"
              }
            },
            "expect": "media-type.unsupported"
          },
          {
            "set": [
              "new"
            ],
            "as": "stranger",
            "request": {
              "headers": {
                "Content-Type": "application/json"
              }
            },
            "expect": "media-type.unsupported"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A patch is read before the image is looked for",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "set": [
              "new"
            ],
            "image": "unknown",
            "request": {
              "body": "["
            },
            "expect": "malformed-json.malformed"
          },
          {
            "set": [
              "new"
            ],
            "image": "unknown",
            "request": {
              "body": ""
            },
            "expect": "empty-body.empty"
          },
          {
            "set": [
              "new"
            ],
            "image": "unknown",
            "request": {
              "body": "[{\"op\":\"add\",\"path\":\"/tags\",\"value\":\"new\"}]"
            },
            "expect": "invalid-body.invalid"
          },
          {
            "set": [
              "new"
            ],
            "as": "stranger",
            "request": {
              "body": "[{\"op\":\"add\",\"path\":\"/tags/-\",\"value\":\"new\"}]"
            },
            "expect": "set-no-single-tag.refused"
          },
          {
            "set": [
              {
                "label": {
                  "repeat": "x",
                  "times": "label-length.limit + 1"
                }
              }
            ],
            "image": "unknown",
            "expect": "label-length.tooLong"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The length of a label is looked at before the image and the project",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": {
              "label": {
                "repeat": "x",
                "times": "label-length.limit + 1"
              }
            },
            "image": "unknown",
            "expect": "label-length.tooLong"
          },
          {
            "add": {
              "label": {
                "repeat": "x",
                "times": "label-length.limit + 1"
              }
            },
            "as": "stranger",
            "expect": "label-length.tooLong"
          },
          {
            "add": {
              "label": {
                "repeat": "x",
                "times": "label-length.limit + 1"
              }
            },
            "as": "reader",
            "expect": "label-length.tooLong"
          },
          {
            "add": {
              "label": {
                "repeat": "x",
                "times": "label-length.limit + 1"
              }
            },
            "image": "private",
            "as": "stranger",
            "expect": "label-length.tooLong"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The length of a label is looked at before the number of tags",
        "tag": "label",
        "steps": [
          {
            "given": {
              "count": "tag-limit.limit"
            }
          },
          {
            "add": {
              "label": {
                "repeat": "x",
                "times": "label-length.limit + 1"
              }
            },
            "expect": "label-length.tooLong"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The image is looked for before the tag to remove",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "remove": "new",
            "image": "unknown",
            "expect": "unknown-image.unknown"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The image is looked for before the caller's right to change it",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": "new",
            "as": "reader",
            "image": "unknown",
            "expect": "unknown-image.unknown"
          },
          {
            "remove": "golden",
            "as": "stranger",
            "image": "unknown",
            "expect": "unknown-image.unknown"
          },
          {
            "set": {
              "count": "tag-limit.limit + 1"
            },
            "image": "unknown",
            "expect": "unknown-image.unknown"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The project is looked at before the tag to remove",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "remove": "new",
            "as": "stranger",
            "expect": "foreign-image.visible"
          },
          {
            "remove": "new",
            "image": "private",
            "as": "stranger",
            "expect": "foreign-image.hidden"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The right to change the image is looked at before the tag to remove",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "remove": "new",
            "as": "reader",
            "expect": "read-only-role.refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The project is looked at before the number of tags",
        "steps": [
          {
            "given": {
              "count": "tag-limit.limit"
            }
          },
          {
            "add": "new",
            "as": "stranger",
            "expect": "foreign-image.visible"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The right to change the image is looked at before the number of tags",
        "steps": [
          {
            "given": {
              "count": "tag-limit.limit"
            }
          },
          {
            "add": "new",
            "as": "reader",
            "expect": "read-only-role.refused"
          },
          {
            "addMany": [
              "new",
              "newer"
            ],
            "as": "reader",
            "expect": "read-only-role.refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The project and the role are looked at before what a patch does to the list",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "set": {
              "count": "tag-limit.limit + 1"
            },
            "as": "stranger",
            "expect": "foreign-image.visible"
          },
          {
            "set": {
              "count": "tag-limit.limit + 1"
            },
            "as": "reader",
            "expect": "read-only-role.refused"
          },
          {
            "set": [],
            "as": "stranger",
            "request": {
              "body": "[{\"op\":\"remove\",\"path\":\"/tags\"}]"
            },
            "expect": "foreign-image.visible"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The project and the role are looked at before the protection",
        "steps": [
          {
            "given": {
              "tags": [
                "golden"
              ],
              "protected": true
            }
          },
          {
            "deleteImage": null,
            "as": "stranger",
            "expect": "foreign-image.visible"
          },
          {
            "deleteImage": null,
            "as": "reader",
            "expect": "read-only-role.refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The token is looked at before anything that a tag written as one text or as a pair may lack",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "addText": "new",
            "as": "nobody",
            "request": {
              "remove": [
                "$request.body#/image_id"
              ]
            },
            "expect": "missing-token.missing"
          },
          {
            "addText": "new",
            "as": "unknown",
            "request": {
              "set": {
                "$request.body#/image_tag": {
                  "key": "new",
                  "value": "large"
                }
              }
            },
            "expect": "unknown-token.unknown"
          },
          {
            "addText": "new",
            "as": "nobody",
            "request": {
              "remove": [
                "$request.body#/tag"
              ]
            },
            "expect": "missing-token.missing"
          },
          {
            "add": "new",
            "as": "nobody",
            "request": {
              "remove": [
                "$request.body#/image_tag/key"
              ]
            },
            "expect": "missing-token.missing"
          },
          {
            "add": "new",
            "as": "nobody",
            "request": {
              "remove": [
                "$request.body#/image_tag/value"
              ]
            },
            "expect": "missing-token.missing"
          },
          {
            "add": {
              "key": "new",
              "value": {
                "repeat": "x",
                "times": "value-length.limit + 1"
              }
            },
            "as": "nobody",
            "expect": "missing-token.missing"
          },
          {
            "list": null,
            "as": "nobody",
            "request": {
              "set": {
                "$request.query.limit": "many"
              }
            },
            "expect": "missing-token.missing"
          },
          {
            "addText": "new",
            "as": "malformed",
            "request": {
              "append": "/none/such"
            },
            "expect": "unknown-route.unknown"
          },
          {
            "addText": "new",
            "as": "reader",
            "request": {
              "append": "/none/such"
            },
            "expect": "unknown-route.unknown"
          },
          {
            "list": null,
            "as": "malformed",
            "request": {
              "append": "/"
            },
            "expect": "trailing-slash.refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The token is looked at before the tags of a batch",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "addMany": [
              "new",
              "new=large"
            ],
            "as": "nobody",
            "expect": "missing-token.missing"
          },
          {
            "addMany": [
              "new"
            ],
            "as": "nobody",
            "request": {
              "remove": [
                "$request.body#/tags/0/key"
              ]
            },
            "expect": "missing-token.missing"
          },
          {
            "addMany": [
              "new"
            ],
            "as": "nobody",
            "request": {
              "remove": [
                "$request.body#/tags/0/value"
              ]
            },
            "expect": "missing-token.missing"
          },
          {
            "addMany": [
              {
                "key": "new",
                "value": {
                  "repeat": "x",
                  "times": "value-length.limit + 1"
                }
              }
            ],
            "as": "unknown",
            "expect": "unknown-token.unknown"
          },
          {
            "removeMany": [
              {
                "key": {
                  "repeat": "x",
                  "times": "batch-delete-lengths.keyLimit + 1"
                },
                "value": ""
              }
            ],
            "as": "nobody",
            "expect": "missing-token.missing"
          },
          {
            "addMany": [
              "new"
            ],
            "as": "malformed",
            "request": {
              "append": "/none/such"
            },
            "expect": "unknown-route.unknown"
          },
          {
            "addMany": [
              "new"
            ],
            "as": "reader",
            "request": {
              "append": "/none/such"
            },
            "expect": "unknown-route.unknown"
          },
          {
            "addMany": [
              "new"
            ],
            "as": "stranger",
            "project": "owner",
            "request": {
              "method": "PATCH"
            },
            "expect": "unsupported-method.refused"
          },
          {
            "addMany": [
              "new"
            ],
            "as": "malformed",
            "request": {
              "method": "PATCH"
            },
            "expect": "unsupported-method.refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "What a pair lacks is told before the image is looked for",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "addMany": [
              "new"
            ],
            "image": "malformed",
            "request": {
              "remove": [
                "$request.body#/tags/0/key"
              ]
            },
            "expect": "missing-key.missing"
          },
          {
            "addMany": [
              "new"
            ],
            "image": "unknown",
            "request": {
              "remove": [
                "$request.body#/tags/0/value"
              ]
            },
            "expect": "missing-value.missing"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "What the pair of the older form lacks is told before the image is looked for",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "addText": "golden",
            "expect": "done"
          },
          {
            "add": "new",
            "image": "malformed",
            "request": {
              "remove": [
                "$request.body#/image_tag/key"
              ]
            },
            "expect": "missing-key.missing"
          },
          {
            "add": "new",
            "image": "unknown",
            "request": {
              "remove": [
                "$request.body#/image_tag/value"
              ]
            },
            "expect": "missing-value.missing"
          },
          {
            "tags": [
              "golden"
            ]
          }
        ]
      },
      {
        "title": "The token is looked at before anything of an image that is made, listed or changed",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "createImage": [
              "new"
            ],
            "as": "nobody",
            "request": {
              "set": {
                "$request.body#/id": "not-a-uuid"
              }
            },
            "expect": "missing-token.missing"
          },
          {
            "createImage": [
              "new"
            ],
            "as": "unknown",
            "request": {
              "set": {
                "$request.body#/status": "active"
              }
            },
            "expect": "unknown-token.unknown"
          },
          {
            "listImages": null,
            "as": "nobody",
            "request": {
              "set": {
                "$request.query.limit": "many"
              }
            },
            "expect": "missing-token.missing"
          },
          {
            "set": [
              "new"
            ],
            "as": "nobody",
            "request": {
              "body": "[{\"op\":\"add\",\"path\":\"/tags/-\",\"value\":\"new\"}]"
            },
            "expect": "missing-token.missing"
          },
          {
            "set": [
              "new"
            ],
            "as": "nobody",
            "request": {
              "body": "[{\"op\":\"remove\",\"path\":\"/tags\"}]"
            },
            "expect": "missing-token.missing"
          },
          {
            "set": [
              "new"
            ],
            "as": "unknown",
            "request": {
              "body": "[{\"op\":\"replace\",\"path\":\"/os_version\",\"value\":\"22.04\"}]"
            },
            "expect": "unknown-token.unknown"
          },
          {
            "set": [
              "new"
            ],
            "as": "nobody",
            "request": {
              "headers": {
                "Content-Type": "application/json"
              }
            },
            "expect": "missing-token.missing"
          },
          {
            "set": [
              "new"
            ],
            "as": "malformed",
            "request": {
              "append": "/none/such"
            },
            "expect": "malformed-token.malformed"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A malformed token is found out before the path and the method",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": "new",
            "as": "malformed",
            "request": {
              "append": "/none/such"
            },
            "expect": "malformed-token.malformed"
          },
          {
            "add": "new",
            "as": "expired",
            "request": {
              "append": "/none/such"
            },
            "expect": "expired-token.expired"
          },
          {
            "add": "new",
            "as": "malformed",
            "request": {
              "path": {
                "tag": "%FF"
              }
            },
            "expect": "url-decoding.undecodable"
          },
          {
            "add": "new",
            "as": "expired",
            "request": {
              "path": {
                "tag": "%FF"
              }
            },
            "expect": "url-decoding.undecodable"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The path and the method come before the body that should not be there",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": "new",
            "request": {
              "method": "GET",
              "body": "{}",
              "headers": {
                "Content-Type": "application/json"
              }
            },
            "expect": "unsupported-method.refused"
          },
          {
            "add": "new",
            "request": {
              "append": "/none/such",
              "body": "{}",
              "headers": {
                "Content-Type": "application/json"
              }
            },
            "expect": "unknown-route.unknown"
          },
          {
            "remove": "golden",
            "request": {
              "path": {
                "tag": "a%2Fb"
              },
              "body": "{}",
              "headers": {
                "Content-Type": "application/json"
              }
            },
            "expect": "encoded-slash.refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The path is looked at after the token also where its tag is empty or has a slash",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "remove": "golden",
            "as": "nobody",
            "request": {
              "path": {
                "tag": "a%2Fb"
              }
            },
            "expect": "missing-token.missing"
          },
          {
            "remove": "golden",
            "as": "expired",
            "request": {
              "path": {
                "tag": ""
              }
            },
            "expect": "expired-token.expired"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The token is looked at before a body that should not be there",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": "new",
            "as": "nobody",
            "request": {
              "body": "{}",
              "headers": {
                "Content-Type": "application/json"
              }
            },
            "expect": "missing-token.missing"
          },
          {
            "add": "new",
            "as": "unknown",
            "request": {
              "body": "a=b",
              "headers": {
                "Content-Type": "text/plain"
              }
            },
            "expect": "unknown-token.unknown"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The token and the project are looked at before the role",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "addMany": [
              "new"
            ],
            "as": "nobody",
            "project": "stranger",
            "expect": "missing-token.missing"
          },
          {
            "addMany": [
              "new"
            ],
            "as": "expired",
            "project": "stranger",
            "expect": "expired-token.expired"
          },
          {
            "addMany": [
              "new"
            ],
            "as": "reader",
            "project": "stranger",
            "expect": "project-mismatch.refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The action is looked at before the tags of a batch",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "addMany": [
              "new"
            ],
            "request": {
              "set": {
                "$request.body#/action": "grow"
              },
              "remove": [
                "$request.body#/tags/0/key"
              ]
            },
            "expect": "batch-action.unknown"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The length of a tag to remove is looked at before its being named twice",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "removeMany": [
              {
                "key": {
                  "repeat": "x",
                  "times": "batch-delete-lengths.keyLimit + 1"
                },
                "value": ""
              },
              {
                "key": {
                  "repeat": "x",
                  "times": "batch-delete-lengths.keyLimit + 1"
                },
                "value": ""
              }
            ],
            "expect": "batch-delete-lengths.keyTooLong"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The query of a list is looked at before the image",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "list": null,
            "image": "unknown",
            "request": {
              "set": {
                "$request.query.limit": "many"
              }
            },
            "expect": "invalid-query.invalid"
          }
        ]
      }
    ]
  },
  {
    "id": "over-limit-changes-nothing",
    "title": "A tag refused for the limit leaves no trace",
    "why": "A client that is refused must be able to go on with the tags it read before. Pushing out an old tag, or keeping the new one for later, would be a surprise.",
    "concepts": [
      "add",
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {},
    "optional": [],
    "scenarios": [
      {
        "title": "A full image refuses the same tag every time and keeps its own",
        "steps": [
          {
            "given": {
              "count": "tag-limit.limit"
            }
          },
          {
            "add": "new",
            "expect": "tag-limit.over"
          },
          {
            "add": "new",
            "expect": "tag-limit.over"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A refused tag does not come once there is room",
        "steps": [
          {
            "given": {
              "count": "tag-limit.limit"
            }
          },
          {
            "add": "new",
            "expect": "tag-limit.over"
          },
          {
            "remove": "t1",
            "expect": "done"
          },
          {
            "remove": "new",
            "expect": "remove-missing-tag.missing"
          },
          {
            "add": "t1",
            "expect": "done"
          },
          {
            "tags": {
              "count": "tag-limit.limit"
            }
          }
        ]
      }
    ]
  },
  {
    "id": "paging",
    "title": "A long answer comes in pages",
    "why": "A client that reads one page and stops acts on a part of its images. It has to know how large a page is when it does not say, and how large it can be.",
    "concepts": [
      "list"
    ],
    "facts": {
      "default": "How many results a page has when the request names no limit.",
      "maximum": "Largest limit that a request can name."
    },
    "types": {
      "default": "number",
      "maximum": "number"
    },
    "answers": {},
    "optional": [
      "default",
      "maximum"
    ],
    "scenarios": [
      {
        "title": "A query without a limit gives the default number of images and counts all of them",
        "tag": "pair",
        "steps": [
          {
            "images": [
              [
                "crew"
              ],
              [
                "crew"
              ],
              [
                "crew"
              ],
              [
                "crew"
              ],
              [
                "crew"
              ],
              [
                "crew"
              ],
              [
                "crew"
              ],
              [
                "crew"
              ],
              [
                "crew"
              ],
              [
                "crew"
              ],
              [
                "crew"
              ]
            ]
          },
          {
            "find": {
              "tags": [
                "crew"
              ]
            },
            "expect": "done",
            "expectImages": [
              1,
              2,
              3,
              4,
              5,
              6,
              7,
              8,
              9,
              10
            ],
            "expectCount": 11
          },
          {
            "find": {
              "tags": [
                "crew"
              ],
              "offset": 10
            },
            "expect": "done",
            "expectImages": [
              11
            ],
            "expectCount": 11
          }
        ]
      },
      {
        "title": "Limit and offset cut a page out",
        "tag": "pair",
        "steps": [
          {
            "images": [
              [
                "crew"
              ],
              [
                "crew"
              ],
              [
                "red"
              ],
              [
                "crew"
              ],
              [
                "crew"
              ]
            ]
          },
          {
            "find": {
              "tags": [
                "crew"
              ],
              "limit": 2
            },
            "expect": "done",
            "expectImages": [
              1,
              2
            ],
            "expectCount": 4
          },
          {
            "find": {
              "tags": [
                "crew"
              ],
              "limit": 2,
              "offset": 1
            },
            "expect": "done",
            "expectImages": [
              2,
              4
            ],
            "expectCount": 4
          },
          {
            "find": {
              "tags": [
                "crew"
              ],
              "limit": 2,
              "offset": 3
            },
            "expect": "done",
            "expectImages": [
              5
            ],
            "expectCount": 4
          }
        ]
      },
      {
        "title": "A page after the last one is empty",
        "tag": "pair",
        "steps": [
          {
            "images": [
              [
                "crew"
              ],
              [
                "crew"
              ]
            ]
          },
          {
            "find": {
              "tags": [
                "crew"
              ],
              "limit": 1000,
              "offset": 2
            },
            "expect": "done",
            "expectImages": [],
            "expectCount": 2
          },
          {
            "find": {
              "tags": [
                "crew"
              ],
              "offset": 1000000
            },
            "expect": "done",
            "expectImages": [],
            "expectCount": 2
          }
        ]
      },
      {
        "title": "The largest limit is taken, a larger one refused",
        "tag": "pair",
        "steps": [
          {
            "images": [
              [
                "crew"
              ],
              [
                "crew"
              ]
            ]
          },
          {
            "find": {
              "tags": [
                "crew"
              ],
              "limit": "maximum"
            },
            "expect": "done",
            "expectImages": [
              1,
              2
            ],
            "expectCount": 2
          },
          {
            "find": {
              "tags": [
                "crew"
              ],
              "limit": "maximum + 1"
            },
            "expect": "invalid-body.limit"
          }
        ]
      },
      {
        "title": "Images without tags come in pages as well",
        "tag": "pair",
        "steps": [
          {
            "images": [
              [],
              [],
              []
            ]
          },
          {
            "find": {
              "untagged": true,
              "limit": 1,
              "offset": 1
            },
            "expect": "done",
            "expectImages": [
              2
            ],
            "expectCount": 3
          }
        ]
      },
      {
        "title": "The tags of a project come in pages that are counted from one",
        "steps": [
          {
            "given": [
              "red",
              "blue",
              "green"
            ]
          },
          {
            "listProject": {
              "limit": 2
            },
            "request": {
              "set": {
                "$request.query.page": 1
              }
            },
            "expect": "done",
            "expectTags": [
              "red",
              "blue"
            ]
          },
          {
            "listProject": {
              "limit": 2
            },
            "request": {
              "set": {
                "$request.query.page": 2
              }
            },
            "expect": "done",
            "expectTags": [
              "green"
            ]
          },
          {
            "listProject": {
              "limit": 2
            },
            "request": {
              "set": {
                "$request.query.page": 3
              }
            },
            "expect": "done",
            "expectTags": []
          },
          {
            "listProject": {
              "limit": 2
            },
            "expect": "done",
            "expectTags": [
              "red",
              "blue"
            ]
          },
          {
            "listProject": {
              "limit": 3
            },
            "expect": "done",
            "expectTags": [
              "red",
              "blue",
              "green"
            ]
          }
        ]
      },
      {
        "title": "A sorted query without a limit gives the default number of images",
        "tag": "label",
        "steps": [
          {
            "images": [
              {
                "tags": [
                  "crew"
                ],
                "name": "a"
              },
              {
                "tags": [
                  "crew"
                ],
                "name": "b"
              },
              {
                "tags": [
                  "crew"
                ],
                "name": "c"
              },
              {
                "tags": [
                  "crew"
                ],
                "name": "d"
              },
              {
                "tags": [
                  "crew"
                ],
                "name": "e"
              },
              {
                "tags": [
                  "crew"
                ],
                "name": "f"
              },
              {
                "tags": [
                  "crew"
                ],
                "name": "g"
              },
              {
                "tags": [
                  "crew"
                ],
                "name": "h"
              },
              {
                "tags": [
                  "crew"
                ],
                "name": "i"
              },
              {
                "tags": [
                  "crew"
                ],
                "name": "j"
              },
              {
                "tags": [
                  "crew"
                ],
                "name": "k"
              },
              {
                "tags": [
                  "crew"
                ],
                "name": "l"
              },
              {
                "tags": [
                  "crew"
                ],
                "name": "m"
              },
              {
                "tags": [
                  "crew"
                ],
                "name": "n"
              },
              {
                "tags": [
                  "crew"
                ],
                "name": "o"
              },
              {
                "tags": [
                  "crew"
                ],
                "name": "p"
              },
              {
                "tags": [
                  "crew"
                ],
                "name": "q"
              },
              {
                "tags": [
                  "crew"
                ],
                "name": "r"
              },
              {
                "tags": [
                  "crew"
                ],
                "name": "s"
              },
              {
                "tags": [
                  "crew"
                ],
                "name": "t"
              },
              {
                "tags": [
                  "crew"
                ],
                "name": "u"
              },
              {
                "tags": [
                  "crew"
                ],
                "name": "v"
              },
              {
                "tags": [
                  "crew"
                ],
                "name": "w"
              },
              {
                "tags": [
                  "crew"
                ],
                "name": "x"
              },
              {
                "tags": [
                  "crew"
                ],
                "name": "y"
              },
              {
                "tags": [
                  "crew"
                ],
                "name": "z"
              }
            ]
          },
          {
            "find": {
              "tags": [
                "crew"
              ]
            },
            "request": {
              "set": {
                "$request.query.sort": "name:asc"
              }
            },
            "expect": "done",
            "expectImages": [
              1,
              2,
              3,
              4,
              5,
              6,
              7,
              8,
              9,
              10,
              11,
              12,
              13,
              14,
              15,
              16,
              17,
              18,
              19,
              20,
              21,
              22,
              23,
              24,
              25
            ]
          },
          {
            "find": {
              "tags": [
                "crew"
              ],
              "limit": 26
            },
            "request": {
              "set": {
                "$request.query.sort": "name:asc"
              }
            },
            "expect": "done",
            "expectImages": [
              1,
              2,
              3,
              4,
              5,
              6,
              7,
              8,
              9,
              10,
              11,
              12,
              13,
              14,
              15,
              16,
              17,
              18,
              19,
              20,
              21,
              22,
              23,
              24,
              25,
              26
            ]
          },
          {
            "find": {
              "tags": [
                "crew"
              ],
              "limit": 2
            },
            "request": {
              "set": {
                "$request.query.sort": "name:desc"
              }
            },
            "expect": "done",
            "expectImages": [
              26,
              25
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "project-listing",
    "title": "The tags of a project are those that its images have now, each once",
    "why": "Menus that offer the tags in use are filled from this list. A tag that left its last image must leave the menu, and none must show up twice.",
    "concepts": [
      "listProject",
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "listed": "The tags of all images of the project."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "The list holds the tags of all images",
        "steps": [
          {
            "images": [
              [
                "red",
                "blue"
              ],
              [
                "green"
              ],
              []
            ]
          },
          {
            "listProject": null,
            "expect": "listed",
            "expectTags": [
              "red",
              "blue",
              "green"
            ]
          }
        ]
      },
      {
        "title": "A tag that several images have is listed once",
        "steps": [
          {
            "images": [
              [
                "red",
                "blue"
              ],
              [
                "red"
              ],
              [
                "blue",
                "red"
              ]
            ]
          },
          {
            "listProject": null,
            "expect": "listed",
            "expectTags": [
              "red",
              "blue"
            ]
          }
        ]
      },
      {
        "title": "A key is listed with every value that it has on some image",
        "tag": "pair",
        "steps": [
          {
            "images": [
              [
                "size=large",
                "colour=red"
              ],
              [
                "size=small"
              ],
              [
                "size=large"
              ],
              [
                "size"
              ]
            ]
          },
          {
            "listProject": null,
            "expect": "listed",
            "expectTags": [
              "size=large",
              "size=small",
              "size",
              "colour=red"
            ]
          }
        ]
      },
      {
        "title": "A project without tags has an empty list",
        "steps": [
          {
            "given": []
          },
          {
            "listProject": null,
            "expect": "listed",
            "expectTags": []
          }
        ]
      },
      {
        "title": "A tag comes with the first image that has it and goes with the last one",
        "steps": [
          {
            "images": [
              [
                "red"
              ],
              []
            ]
          },
          {
            "add": "blue",
            "expect": "done"
          },
          {
            "listProject": null,
            "expect": "listed",
            "expectTags": [
              "red",
              "blue"
            ]
          },
          {
            "remove": "red",
            "expect": "done"
          },
          {
            "listProject": null,
            "expect": "listed",
            "expectTags": [
              "blue"
            ]
          },
          {
            "remove": "blue",
            "expect": "done"
          },
          {
            "listProject": null,
            "expect": "listed",
            "expectTags": []
          }
        ]
      },
      {
        "title": "A value that was overwritten is no longer listed",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "size=large"
            ]
          },
          {
            "add": "size=small",
            "expect": "done"
          },
          {
            "listProject": null,
            "expect": "listed",
            "expectTags": [
              "size=small"
            ]
          }
        ]
      },
      {
        "title": "Another project sees nothing of it",
        "steps": [
          {
            "given": [
              "red",
              "blue"
            ]
          },
          {
            "listProject": null,
            "as": "stranger",
            "expect": "listed",
            "expectTags": []
          }
        ]
      }
    ]
  },
  {
    "id": "project-mismatch",
    "title": "The project in a URL has to be that of the token",
    "why": "A client that works for several projects easily takes the token of one and the URL of another. It has to hear that it may not, and must not change the images of either.",
    "concepts": [
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "refused": "The token belongs to another project than the URL names."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "A token of another project adds and removes nothing",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": "new",
            "as": "stranger",
            "project": "owner",
            "expect": "refused"
          },
          {
            "remove": "golden",
            "as": "stranger",
            "project": "owner",
            "expect": "refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A token of another project changes nothing by a batch",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "addMany": [
              "new"
            ],
            "as": "stranger",
            "project": "owner",
            "expect": "refused"
          },
          {
            "removeMany": [
              "golden"
            ],
            "as": "stranger",
            "project": "owner",
            "expect": "refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A token of another project does not show the tags of an image",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "list": null,
            "as": "stranger",
            "project": "owner",
            "expect": "refused"
          }
        ]
      },
      {
        "title": "A token of another project does not show the tags of a project",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "listProject": null,
            "as": "stranger",
            "project": "owner",
            "expect": "refused"
          },
          {
            "listProject": null,
            "as": "stranger",
            "expect": "done",
            "expectTags": []
          }
        ]
      },
      {
        "title": "A token of another project neither finds nor counts images",
        "steps": [
          {
            "images": [
              [
                "golden"
              ]
            ]
          },
          {
            "find": {
              "tags": [
                "golden"
              ]
            },
            "as": "stranger",
            "project": "owner",
            "expect": "refused"
          },
          {
            "count": {
              "tags": [
                "golden"
              ]
            },
            "as": "stranger",
            "project": "owner",
            "expect": "refused"
          },
          {
            "find": {
              "tags": [
                "golden"
              ]
            },
            "as": "stranger",
            "expect": "done",
            "expectImages": []
          }
        ]
      }
    ]
  },
  {
    "id": "protected-image",
    "title": "A protected image cannot be deleted, but its tags can be changed",
    "why": "Protection saves an image from deletion by mistake. Who takes it for a lock relies on tags that anybody in the project can still change.",
    "concepts": [
      "deleteImage",
      "add",
      "remove",
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "refused": "The image is protected from deletion."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "A protected image stays",
        "steps": [
          {
            "given": {
              "tags": [
                "golden"
              ],
              "protected": true
            }
          },
          {
            "deleteImage": null,
            "expect": "refused"
          },
          {
            "deleteImage": null,
            "expect": "refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A protected image gains and loses tags",
        "steps": [
          {
            "given": {
              "tags": [
                "golden"
              ],
              "protected": true
            }
          },
          {
            "add": "new",
            "expect": "done"
          },
          {
            "remove": "golden",
            "expect": "done"
          },
          {
            "tags": [
              "new"
            ]
          },
          {
            "set": [
              "red",
              "blue"
            ],
            "expect": "done"
          },
          {
            "tags": [
              "red",
              "blue"
            ]
          }
        ]
      },
      {
        "title": "An image that is not protected goes",
        "steps": [
          {
            "given": {
              "tags": [
                "golden"
              ],
              "protected": false
            }
          },
          {
            "deleteImage": null,
            "expect": "done"
          },
          {
            "getImage": null,
            "expect": "unknown-image.unknown"
          }
        ]
      }
    ]
  },
  {
    "id": "read-only-property",
    "title": "What the service keeps of an image cannot be set",
    "why": "A client that writes back an image as it read it sends the status, dates and links along. It has to leave them out, and nothing else of its request counts.",
    "concepts": [
      "set",
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "refused": "The request sets a property that only the service sets.",
      "owner": "The new image would belong to another project than the caller's."
    },
    "optional": [
      "owner"
    ],
    "scenarios": [
      {
        "title": "The status is not patched, and nothing before it in the patch",
        "tag": "label",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "set": [
              "golden"
            ],
            "request": {
              "body": "[{\"op\":\"replace\",\"path\":\"/status\",\"value\":\"active\"}]"
            },
            "expect": "refused"
          },
          {
            "set": [
              "golden"
            ],
            "request": {
              "body": "[{\"op\":\"replace\",\"path\":\"/tags\",\"value\":[\"golden\"]},{\"op\":\"replace\",\"path\":\"/status\",\"value\":\"active\"}]"
            },
            "expect": "refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A new image has no status of the client's choice",
        "tag": "label",
        "steps": [
          {
            "createImage": [
              "golden"
            ],
            "request": {
              "set": {
                "$request.body#/status": "active"
              }
            },
            "expect": "refused"
          }
        ]
      },
      {
        "title": "A new image belongs to the caller's own project",
        "tag": "label",
        "steps": [
          {
            "createImage": [
              "golden"
            ],
            "request": {
              "set": {
                "$request.body#/owner": "somebody"
              }
            },
            "expect": "owner"
          }
        ]
      }
    ]
  },
  {
    "id": "read-only-role",
    "title": "Somebody who may only read changes nothing",
    "why": "Dashboards and audits run under a role that may only read. They have to see everything, and a change that slips in must be refused.",
    "concepts": [
      "add",
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "refused": "The caller may read the image but not change it."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "Who may only read adds no tag",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": "new",
            "as": "reader",
            "expect": "refused"
          },
          {
            "add": "golden",
            "as": "reader",
            "expect": "refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Who may only read removes no tag",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "remove": "golden",
            "as": "reader",
            "expect": "refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Who may only read adds no tag written as one text",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "addText": "new",
            "as": "reader",
            "expect": "refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Who may only read changes nothing by a batch",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "addMany": [
              "new"
            ],
            "as": "reader",
            "expect": "refused"
          },
          {
            "removeMany": [
              "golden"
            ],
            "as": "reader",
            "expect": "refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Who may only read sets no tags, and makes and deletes no image",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "set": [
              "new"
            ],
            "as": "reader",
            "expect": "refused"
          },
          {
            "createImage": [
              "new"
            ],
            "as": "reader",
            "expect": "refused"
          },
          {
            "deleteImage": null,
            "as": "reader",
            "expect": "refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Who may only read sees the tags",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "list": null,
            "as": "reader",
            "expect": "done",
            "expectTags": [
              "golden"
            ]
          },
          {
            "tags": [
              "golden"
            ],
            "as": "reader"
          }
        ]
      },
      {
        "title": "Who may only read finds images by their tags",
        "steps": [
          {
            "images": [
              [
                "golden"
              ],
              [
                "red"
              ]
            ]
          },
          {
            "find": {
              "tags": [
                "golden"
              ]
            },
            "as": "reader",
            "expect": "done",
            "expectImages": [
              1
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "readd-at-limit",
    "title": "An image at the limit takes the tags that it has",
    "why": "Whoever repeats a request, or changes a value, on a full image adds no tag. A server that only counts would refuse it.",
    "concepts": [
      "add",
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "again": "The image is full and has this tag or key, so the call succeeds."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "A tag of a full image is added again",
        "steps": [
          {
            "given": {
              "count": "tag-limit.limit"
            }
          },
          {
            "add": "t1",
            "expect": "again"
          },
          {
            "tags": "unchanged"
          },
          {
            "add": "new",
            "expect": "tag-limit.over"
          }
        ]
      },
      {
        "title": "A full image takes a new value for a key that it has",
        "tag": "pair",
        "steps": [
          {
            "given": {
              "count": "tag-limit.limit"
            }
          },
          {
            "add": {
              "key": "t1",
              "value": "changed"
            },
            "expect": "again"
          },
          {
            "add": "new",
            "expect": "tag-limit.over"
          }
        ]
      },
      {
        "title": "The new value of a full image's key is kept",
        "tag": "pair",
        "steps": [
          {
            "given": {
              "count": "tag-limit.limit - 1"
            }
          },
          {
            "add": "size=large",
            "expect": "done"
          },
          {
            "add": "size=small",
            "expect": "again"
          },
          {
            "removeMany": {
              "count": "tag-limit.limit - 1"
            },
            "expect": "done"
          },
          {
            "tags": [
              "size=small"
            ]
          }
        ]
      },
      {
        "title": "A full image takes a batch of tags that it has",
        "steps": [
          {
            "given": {
              "count": "tag-limit.limit"
            }
          },
          {
            "addMany": {
              "count": "tag-limit.limit"
            },
            "expect": "again"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A full image takes a tag that it has, written as one text",
        "steps": [
          {
            "given": {
              "count": "tag-limit.limit"
            }
          },
          {
            "addText": "t1",
            "expect": "again"
          },
          {
            "tags": "unchanged"
          }
        ]
      }
    ]
  },
  {
    "id": "remove",
    "title": "A tag is removed and the others stay",
    "why": "The next read must not show the tag any more, and a deletion that takes too much cannot be undone.",
    "concepts": [
      "remove",
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "done": "The image no longer has the tag."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "One of several tags goes",
        "steps": [
          {
            "given": [
              "red",
              "golden",
              "blue"
            ]
          },
          {
            "remove": "golden",
            "expect": "done"
          },
          {
            "tags": [
              "red",
              "blue"
            ]
          }
        ]
      },
      {
        "title": "The last tag goes and leaves an empty list",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "remove": "golden",
            "expect": "done"
          },
          {
            "tags": []
          }
        ]
      },
      {
        "title": "A pair goes by its key, whatever its value",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "size=large",
              "colour=red"
            ]
          },
          {
            "remove": "size",
            "expect": "done"
          },
          {
            "tags": [
              "colour=red"
            ]
          }
        ]
      },
      {
        "title": "A tag that begins with the name of another is left",
        "steps": [
          {
            "given": [
              "gold",
              "golden"
            ]
          },
          {
            "remove": "gold",
            "expect": "done"
          },
          {
            "tags": [
              "golden"
            ]
          }
        ]
      },
      {
        "title": "The same tag of another image stays",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": "golden",
            "image": "another",
            "expect": "done"
          },
          {
            "remove": "golden",
            "image": "another",
            "expect": "done"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Tags with names that URLs of the API use are removed like others",
        "steps": [
          {
            "given": [
              "action",
              "tags",
              "red"
            ]
          },
          {
            "remove": "action",
            "expect": "done"
          },
          {
            "remove": "tags",
            "expect": "done"
          },
          {
            "tags": [
              "red"
            ]
          }
        ]
      },
      {
        "title": "Names that programming languages reserve are removed like others",
        "steps": [
          {
            "given": [
              "__proto__",
              "constructor",
              "red"
            ]
          },
          {
            "remove": "__proto__",
            "expect": "done"
          },
          {
            "remove": "constructor",
            "expect": "done"
          },
          {
            "tags": [
              "red"
            ]
          }
        ]
      },
      {
        "title": "A key that ends with a line feed is another key",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red",
              {
                "key": "red\n",
                "value": "large"
              }
            ]
          },
          {
            "remove": {
              "key": "red\n",
              "value": ""
            },
            "expect": "done"
          },
          {
            "tags": [
              "red"
            ]
          }
        ]
      },
      {
        "title": "Several tags go at once",
        "steps": [
          {
            "given": [
              "red",
              "golden",
              "blue"
            ]
          },
          {
            "removeMany": [
              "red",
              "blue"
            ],
            "expect": "done"
          },
          {
            "tags": [
              "golden"
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "remove-missing-tag",
    "title": "Removing a tag that the image lacks is an error",
    "why": "A client that repeats a deletion gets another answer than the first time, and has to take it for success.",
    "concepts": [
      "remove",
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "missing": "The image lacks the tag."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "A tag that was never there cannot be removed",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "remove": "golden",
            "expect": "missing"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A tag is removed once, the second time is an error",
        "steps": [
          {
            "given": [
              "red",
              "golden"
            ]
          },
          {
            "remove": "golden",
            "expect": "done"
          },
          {
            "remove": "golden",
            "expect": "missing"
          },
          {
            "remove": "golden",
            "expect": "missing"
          },
          {
            "tags": [
              "red"
            ]
          }
        ]
      },
      {
        "title": "An image without tags has none to remove",
        "steps": [
          {
            "given": []
          },
          {
            "remove": "golden",
            "expect": "missing"
          },
          {
            "tags": []
          }
        ]
      },
      {
        "title": "A tag of another image does not count",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "remove": "red",
            "image": "another",
            "expect": "missing"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "What every object of a programming language has is no tag",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "remove": "__proto__",
            "expect": "missing"
          },
          {
            "remove": "toString",
            "expect": "missing"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A label too long to exist is merely missing",
        "tag": "label",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "remove": {
              "label": {
                "repeat": "x",
                "times": 300
              }
            },
            "expect": "missing"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A key that is too long or blank to exist is merely missing",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "remove": {
              "key": {
                "repeat": "x",
                "times": 300
              },
              "value": ""
            },
            "expect": "missing"
          },
          {
            "remove": {
              "key": " ",
              "value": ""
            },
            "expect": "missing"
          },
          {
            "tags": "unchanged"
          }
        ]
      }
    ]
  },
  {
    "id": "remove-then-add",
    "title": "A removed tag can be added again",
    "why": "Some services keep deleted names for a while. Here a tag may go and come back at once, and a full image has its room back.",
    "concepts": [
      "add",
      "remove",
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {},
    "optional": [],
    "scenarios": [
      {
        "title": "A tag goes and comes back",
        "steps": [
          {
            "given": [
              "red",
              "golden"
            ]
          },
          {
            "remove": "golden",
            "expect": "done"
          },
          {
            "tags": [
              "red"
            ]
          },
          {
            "add": "golden",
            "expect": "done"
          },
          {
            "tags": [
              "red",
              "golden"
            ]
          },
          {
            "remove": "golden",
            "expect": "done"
          },
          {
            "tags": [
              "red"
            ]
          }
        ]
      },
      {
        "title": "A key comes back with another value and nothing is left of the old one",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "size=large"
            ]
          },
          {
            "remove": "size",
            "expect": "done"
          },
          {
            "add": "size=small",
            "expect": "done"
          },
          {
            "tags": [
              "size=small"
            ]
          }
        ]
      },
      {
        "title": "A full image takes back the tag that went",
        "steps": [
          {
            "given": {
              "count": "tag-limit.limit"
            }
          },
          {
            "remove": "t1",
            "expect": "done"
          },
          {
            "add": "t1",
            "expect": "done"
          },
          {
            "tags": {
              "count": "tag-limit.limit"
            }
          }
        ]
      },
      {
        "title": "Tags go in a batch and come back in a batch",
        "steps": [
          {
            "given": [
              "red",
              "golden"
            ]
          },
          {
            "removeMany": [
              "red",
              "golden"
            ],
            "expect": "done"
          },
          {
            "tags": []
          },
          {
            "addMany": [
              "golden",
              "red"
            ],
            "expect": "done"
          },
          {
            "tags": [
              "golden",
              "red"
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "request-line",
    "title": "A request line has a largest length",
    "why": "A client that puts names of any length into URLs gets an answer here that comes before all others, without the body and headers of an ordinary error.",
    "concepts": [
      "add",
      "list"
    ],
    "facts": {
      "limit": "Largest number of bytes of the request line, its line break included."
    },
    "types": {
      "limit": "number"
    },
    "answers": {
      "tooLong": "The request line is longer than that."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "A label as long as a whole request line may be does not fit into one",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": {
              "label": {
                "repeat": "x",
                "times": "limit"
              }
            },
            "expect": "tooLong"
          },
          {
            "remove": {
              "label": {
                "repeat": "x",
                "times": "limit"
              }
            },
            "expect": "tooLong"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A label that leaves room for the rest of the line gets the answer of the service",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": {
              "label": {
                "repeat": "x",
                "times": "limit - 500"
              }
            },
            "expect": "label-length.tooLong"
          },
          {
            "remove": {
              "label": {
                "repeat": "x",
                "times": "limit - 500"
              }
            },
            "expect": "remove-missing-tag.missing"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A line of the largest length gets the answer of the service, one of a byte more does not",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": "new",
            "request": {
              "line": "limit"
            },
            "expect": "label-length.tooLong"
          },
          {
            "add": "new",
            "request": {
              "line": "limit + 1"
            },
            "expect": "tooLong"
          },
          {
            "remove": "new",
            "request": {
              "line": "limit"
            },
            "expect": "remove-missing-tag.missing"
          },
          {
            "remove": "new",
            "request": {
              "line": "limit + 1"
            },
            "expect": "tooLong"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A line that is too long is refused before a token is asked for",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": {
              "label": {
                "repeat": "x",
                "times": "limit"
              }
            },
            "as": "nobody",
            "expect": "tooLong"
          }
        ]
      },
      {
        "title": "No request whatever has a longer line",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "list": null,
            "request": {
              "append": {
                "repeat": "x",
                "times": "limit"
              }
            },
            "expect": "tooLong"
          },
          {
            "set": [
              "new"
            ],
            "request": {
              "append": {
                "repeat": "x",
                "times": "limit"
              }
            },
            "expect": "tooLong"
          },
          {
            "createImage": [
              "new"
            ],
            "request": {
              "append": {
                "repeat": "x",
                "times": "limit"
              }
            },
            "expect": "tooLong"
          },
          {
            "deleteImage": null,
            "request": {
              "append": {
                "repeat": "x",
                "times": "limit"
              }
            },
            "expect": "tooLong"
          },
          {
            "listImages": null,
            "request": {
              "append": {
                "repeat": "x",
                "times": "limit"
              }
            },
            "expect": "tooLong"
          },
          {
            "getSchema": null,
            "request": {
              "append": {
                "repeat": "x",
                "times": "limit"
              }
            },
            "expect": "tooLong"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Not even the versions are told to a longer line",
        "steps": [
          {
            "listVersions": null,
            "request": {
              "append": {
                "repeat": "x",
                "times": "limit"
              }
            },
            "expect": "tooLong"
          }
        ]
      }
    ]
  },
  {
    "id": "same-key-overwrites",
    "title": "A value added under a key that the image has replaces the old value",
    "why": "A key occurs once per image, so there is no call to change a value: adding is how it is done. Whoever expects two values loses the first one.",
    "concepts": [
      "add",
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "overwritten": "The key now has the new value and no other."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "The new value takes the place of the old one",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "size=large",
              "colour=red"
            ]
          },
          {
            "add": "size=small",
            "expect": "overwritten"
          },
          {
            "tags": [
              "size=small",
              "colour=red"
            ]
          }
        ]
      },
      {
        "title": "A value gives way to the empty value and the other way round",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "size=large"
            ]
          },
          {
            "add": "size",
            "expect": "overwritten"
          },
          {
            "tags": [
              "size"
            ]
          },
          {
            "add": "size=small",
            "expect": "overwritten"
          },
          {
            "tags": [
              "size=small"
            ]
          }
        ]
      },
      {
        "title": "A tag written as one text overwrites as well",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "size=large",
              "colour=red"
            ]
          },
          {
            "addText": "size=small",
            "expect": "overwritten"
          },
          {
            "tags": [
              "size=small",
              "colour=red"
            ]
          }
        ]
      },
      {
        "title": "A batch overwrites the keys that are there and adds the others",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "size=large",
              "colour=red"
            ]
          },
          {
            "addMany": [
              "size=small",
              "shape=round"
            ],
            "expect": "overwritten"
          },
          {
            "tags": [
              "size=small",
              "shape=round",
              "colour=red"
            ]
          }
        ]
      },
      {
        "title": "The same key on another image keeps its value",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "size=large"
            ]
          },
          {
            "add": "size=small",
            "image": "another",
            "expect": "done"
          },
          {
            "tags": "unchanged"
          }
        ]
      }
    ]
  },
  {
    "id": "same-pair-changes-nothing",
    "title": "Adding a key with the value it has leaves all tags as they are",
    "why": "Scripts that state the wanted tags on every run rely on this: where the state is the wanted one already, nothing moves.",
    "concepts": [
      "add",
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {},
    "optional": [],
    "scenarios": [
      {
        "title": "Key and value that the image has are taken and nothing changes",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "size=large",
              "colour=red"
            ]
          },
          {
            "add": "size=large",
            "expect": "done"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A key with the empty value is taken again and nothing changes",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "golden",
              "colour=red"
            ]
          },
          {
            "add": "golden",
            "expect": "done"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A batch of pairs that the image has changes nothing",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "size=large",
              "colour=red",
              "golden"
            ]
          },
          {
            "addMany": [
              "colour=red",
              "size=large"
            ],
            "expect": "done"
          },
          {
            "tags": "unchanged"
          }
        ]
      }
    ]
  },
  {
    "id": "set-cannot-remove",
    "title": "The list of tags can be emptied but not removed",
    "why": "A JSON patch that removes the list is the obvious way to take all tags off, and it does not work. An empty list does.",
    "concepts": [
      "set",
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "refused": "The call would remove the list of tags itself."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "Removing the list is refused and changes nothing",
        "tag": "label",
        "steps": [
          {
            "given": [
              "red",
              "golden"
            ]
          },
          {
            "set": [],
            "request": {
              "set": {
                "$request.body#/0/op": "remove"
              },
              "remove": [
                "$request.body#/0/value"
              ]
            },
            "expect": "refused"
          },
          {
            "tags": "unchanged"
          },
          {
            "set": [],
            "expect": "done"
          },
          {
            "tags": []
          }
        ]
      },
      {
        "title": "A list that is not empty is not set either",
        "tag": "label",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "set": [
              "golden"
            ],
            "request": {
              "body": "[{\"op\":\"replace\",\"path\":\"/tags\",\"value\":[\"golden\"]},{\"op\":\"remove\",\"path\":\"/tags\"}]"
            },
            "expect": "refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      }
    ]
  },
  {
    "id": "set-collapses-duplicates",
    "title": "A tag that a list holds twice is on the image once",
    "why": "A list that was put together from several places often holds the same tag twice. That is no error, but the list that comes back is shorter.",
    "concepts": [
      "set",
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {},
    "optional": [],
    "scenarios": [
      {
        "title": "A label set twice is there once",
        "tag": "label",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "set": [
              "golden",
              "blue",
              "golden"
            ],
            "expect": "done",
            "expectTags": [
              "golden",
              "blue"
            ]
          },
          {
            "tags": [
              "golden",
              "blue"
            ]
          },
          {
            "remove": "golden",
            "expect": "done"
          },
          {
            "tags": [
              "blue"
            ]
          }
        ]
      },
      {
        "title": "Labels in other letter case are no duplicates",
        "tag": "label",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "set": [
              "golden",
              "Golden",
              "golden"
            ],
            "expect": "done",
            "expectTags": [
              "golden",
              "Golden"
            ]
          },
          {
            "tags": [
              "golden",
              "Golden"
            ]
          }
        ]
      },
      {
        "title": "A new image has a label once that its list holds twice",
        "tag": "label",
        "steps": [
          {
            "createImage": [
              "golden",
              "golden",
              "blue"
            ],
            "expect": "done",
            "expectTags": [
              "golden",
              "blue"
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "set-limit",
    "title": "A list of tags must not be longer than an image's tags may be",
    "why": "Setting the list must not be a way around the limit. A list that is too long is refused whole, and the image keeps what it had.",
    "concepts": [
      "set",
      "list"
    ],
    "facts": {
      "limit": "Largest number of tags in a list, each occurrence counted."
    },
    "types": {
      "limit": "number"
    },
    "answers": {
      "over": "The list is longer than that."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "A list as long as the limit is set",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "set": {
              "count": "limit"
            },
            "expect": "done",
            "expectTags": {
              "count": "limit"
            }
          },
          {
            "tags": {
              "count": "limit"
            }
          },
          {
            "add": "new",
            "expect": "tag-limit.over"
          }
        ]
      },
      {
        "title": "A list one longer than the limit is refused and changes nothing",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "set": {
              "count": "limit + 1"
            },
            "expect": "over"
          },
          {
            "set": {
              "count": "limit + 100"
            },
            "expect": "over"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A full image takes another full list",
        "steps": [
          {
            "given": {
              "count": "limit"
            }
          },
          {
            "set": {
              "count": "limit"
            },
            "expect": "done"
          },
          {
            "set": {
              "count": "limit + 1"
            },
            "expect": "over"
          },
          {
            "tags": {
              "count": "limit"
            }
          }
        ]
      },
      {
        "title": "A new image cannot have more tags than the limit",
        "steps": [
          {
            "createImage": {
              "count": "limit"
            },
            "expect": "done",
            "expectTags": {
              "count": "limit"
            }
          },
          {
            "createImage": {
              "count": "limit + 1"
            },
            "expect": "over"
          }
        ]
      }
    ]
  },
  {
    "id": "set-no-single-tag",
    "title": "A list of tags is set whole, a single tag of it cannot be patched",
    "why": "JSON Patch has a way to append to a list, which would spare a client the reading and the race. Here it is refused.",
    "concepts": [
      "set",
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "refused": "The call points at one tag of the list."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "A tag is not appended to the list",
        "tag": "label",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "set": [],
            "request": {
              "body": "[{\"op\":\"add\",\"path\":\"/tags/-\",\"value\":\"golden\"}]"
            },
            "expect": "refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A tag is neither replaced nor removed by its place in the list",
        "tag": "label",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "set": [],
            "request": {
              "body": "[{\"op\":\"replace\",\"path\":\"/tags/0\",\"value\":\"golden\"}]"
            },
            "expect": "refused"
          },
          {
            "set": [],
            "request": {
              "body": "[{\"op\":\"remove\",\"path\":\"/tags/0\"}]"
            },
            "expect": "refused"
          },
          {
            "set": [],
            "request": {
              "body": "[{\"op\":\"remove\",\"path\":\"/tags/red\"}]"
            },
            "expect": "refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A change before the one that is refused is not made",
        "tag": "label",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "set": [],
            "request": {
              "body": "[{\"op\":\"replace\",\"path\":\"/tags\",\"value\":[\"blue\"]},{\"op\":\"add\",\"path\":\"/tags/-\",\"value\":\"golden\"}]"
            },
            "expect": "refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      }
    ]
  },
  {
    "id": "set-replaces",
    "title": "Setting the tags replaces all that were there",
    "why": "Command line clients read the tags, change the list and write it back whole. Two of them at once overwrite each other, and neither is told.",
    "concepts": [
      "set",
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "done": "The image has the tags of the call and no others.",
      "nothing": "The call changes nothing, so whoever sees the image may make it."
    },
    "optional": [
      "nothing"
    ],
    "scenarios": [
      {
        "title": "Tags that the new list lacks are gone",
        "steps": [
          {
            "given": [
              "red",
              "blue"
            ]
          },
          {
            "set": [
              "blue",
              "golden"
            ],
            "expect": "done",
            "expectTags": [
              "blue",
              "golden"
            ]
          },
          {
            "tags": [
              "blue",
              "golden"
            ]
          }
        ]
      },
      {
        "title": "An empty list takes all tags off",
        "steps": [
          {
            "given": [
              "red",
              "blue"
            ]
          },
          {
            "set": [],
            "expect": "done",
            "expectTags": []
          },
          {
            "tags": []
          }
        ]
      },
      {
        "title": "The same list again leaves everything as it is",
        "steps": [
          {
            "given": [
              "red",
              "blue"
            ]
          },
          {
            "set": [
              "red",
              "blue"
            ],
            "expect": "done",
            "expectTags": [
              "red",
              "blue"
            ]
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Adding the list of tags replaces it like setting it does",
        "tag": "label",
        "steps": [
          {
            "given": [
              "red",
              "blue"
            ]
          },
          {
            "set": [
              "golden"
            ],
            "request": {
              "set": {
                "$request.body#/0/op": "add"
              }
            },
            "expect": "done",
            "expectTags": [
              "golden"
            ]
          },
          {
            "tags": [
              "golden"
            ]
          }
        ]
      },
      {
        "title": "A patch without operations changes nothing and is answered to all who see the image",
        "tag": "label",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "set": [],
            "request": {
              "body": "[]"
            },
            "expect": "nothing",
            "expectTags": [
              "red"
            ]
          },
          {
            "set": [],
            "as": "reader",
            "request": {
              "body": "[]"
            },
            "expect": "nothing",
            "expectTags": [
              "red"
            ]
          },
          {
            "set": [],
            "as": "stranger",
            "request": {
              "body": "[]"
            },
            "expect": "nothing",
            "expectTags": [
              "red"
            ]
          },
          {
            "set": [],
            "as": "stranger",
            "image": "private",
            "request": {
              "body": "[]"
            },
            "expect": "foreign-image.hidden"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The tags of another image stay",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "set": [
              "golden"
            ],
            "image": "another",
            "expect": "done"
          },
          {
            "tags": "unchanged"
          },
          {
            "tags": [
              "golden"
            ],
            "image": "another"
          }
        ]
      },
      {
        "title": "What was set can be added to and removed one by one",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "set": [
              "blue",
              "golden"
            ],
            "expect": "done"
          },
          {
            "add": "new",
            "expect": "done"
          },
          {
            "remove": "blue",
            "expect": "done"
          },
          {
            "tags": [
              "golden",
              "new"
            ]
          }
        ]
      },
      {
        "title": "Labels that no URL can name can be set",
        "tag": "label",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "set": [
              {
                "label": ""
              },
              "a/b",
              {
                "label": "大"
              },
              "__proto__"
            ],
            "expect": "done"
          },
          {
            "tags": [
              {
                "label": ""
              },
              "a/b",
              {
                "label": "大"
              },
              "__proto__"
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "tag-limit",
    "title": "An image holds a limited number of tags",
    "why": "A tool that tags every build runs into the limit sooner or later. It has to know the number, and to tell this answer from other refusals.",
    "concepts": [
      "add",
      "list"
    ],
    "facts": {
      "limit": "Largest number of tags of an image."
    },
    "types": {
      "limit": "number"
    },
    "answers": {
      "over": "The image has as many tags as it may, and the tag is a further one."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "The last tag below the limit is added, the one above it refused",
        "steps": [
          {
            "given": {
              "count": "limit - 1"
            }
          },
          {
            "add": "last",
            "expect": "done"
          },
          {
            "add": "new",
            "expect": "over"
          }
        ]
      },
      {
        "title": "An image at the limit takes no further tag and keeps those it has",
        "steps": [
          {
            "given": {
              "count": "limit"
            }
          },
          {
            "add": "new",
            "expect": "over"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A tag that goes makes room for another",
        "steps": [
          {
            "given": {
              "count": "limit"
            }
          },
          {
            "remove": "t1",
            "expect": "done"
          },
          {
            "add": "new",
            "expect": "done"
          },
          {
            "add": "newer",
            "expect": "over"
          }
        ]
      },
      {
        "title": "Each image has a limit of its own",
        "steps": [
          {
            "given": {
              "count": "limit"
            }
          },
          {
            "add": "new",
            "image": "another",
            "expect": "done"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A tag written as one text counts like any other",
        "steps": [
          {
            "given": {
              "count": "limit"
            }
          },
          {
            "addText": "new",
            "expect": "over"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A batch that fills an image up to the limit is taken",
        "steps": [
          {
            "given": []
          },
          {
            "addMany": {
              "count": "limit"
            },
            "expect": "done"
          },
          {
            "tags": {
              "count": "limit"
            }
          }
        ]
      },
      {
        "title": "A batch that alone is longer than the limit is refused",
        "steps": [
          {
            "given": []
          },
          {
            "addMany": {
              "count": "limit + 1"
            },
            "expect": "over"
          },
          {
            "tags": "unchanged"
          }
        ]
      }
    ]
  },
  {
    "id": "tag-names",
    "title": "Every tag name is taken, refused or changed as recorded",
    "why": "Names come from branches, hosts, people and mistakes. A client has to know which of them arrive as they were sent, which come back changed, and which can be added but never removed again.",
    "concepts": [
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {},
    "optional": [],
    "scenarios": [
      {
        "title": "The name empty, added",
        "steps": [
          {
            "tagName": "empty",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name empty, added as a value",
        "steps": [
          {
            "tagName": "empty",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name empty, added as one text",
        "steps": [
          {
            "tagName": "empty",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name empty, added in a batch",
        "steps": [
          {
            "tagName": "empty",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name empty, added as a value in a batch",
        "steps": [
          {
            "tagName": "empty",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name empty, set in a list",
        "steps": [
          {
            "tagName": "empty",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name empty, removed without being there",
        "steps": [
          {
            "tagName": "empty",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name empty, removed in a batch without being there",
        "steps": [
          {
            "tagName": "empty",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name space, added",
        "steps": [
          {
            "tagName": "space",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name space, added as a value",
        "steps": [
          {
            "tagName": "space",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name space, added as one text",
        "steps": [
          {
            "tagName": "space",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name space, added in a batch",
        "steps": [
          {
            "tagName": "space",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name space, added as a value in a batch",
        "steps": [
          {
            "tagName": "space",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name space, set in a list",
        "steps": [
          {
            "tagName": "space",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name space, removed without being there",
        "steps": [
          {
            "tagName": "space",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name space, removed in a batch without being there",
        "steps": [
          {
            "tagName": "space",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name inner-space, added",
        "steps": [
          {
            "tagName": "inner-space",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name inner-space, added as a value",
        "steps": [
          {
            "tagName": "inner-space",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name inner-space, added as one text",
        "steps": [
          {
            "tagName": "inner-space",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name inner-space, added in a batch",
        "steps": [
          {
            "tagName": "inner-space",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name inner-space, added as a value in a batch",
        "steps": [
          {
            "tagName": "inner-space",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name inner-space, set in a list",
        "steps": [
          {
            "tagName": "inner-space",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name inner-space, removed without being there",
        "steps": [
          {
            "tagName": "inner-space",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name inner-space, removed in a batch without being there",
        "steps": [
          {
            "tagName": "inner-space",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name leading-space, added",
        "steps": [
          {
            "tagName": "leading-space",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name leading-space, added as a value",
        "steps": [
          {
            "tagName": "leading-space",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name leading-space, added as one text",
        "steps": [
          {
            "tagName": "leading-space",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name leading-space, added in a batch",
        "steps": [
          {
            "tagName": "leading-space",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name leading-space, added as a value in a batch",
        "steps": [
          {
            "tagName": "leading-space",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name leading-space, set in a list",
        "steps": [
          {
            "tagName": "leading-space",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name leading-space, removed without being there",
        "steps": [
          {
            "tagName": "leading-space",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name leading-space, removed in a batch without being there",
        "steps": [
          {
            "tagName": "leading-space",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name trailing-space, added",
        "steps": [
          {
            "tagName": "trailing-space",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name trailing-space, added as a value",
        "steps": [
          {
            "tagName": "trailing-space",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name trailing-space, added as one text",
        "steps": [
          {
            "tagName": "trailing-space",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name trailing-space, added in a batch",
        "steps": [
          {
            "tagName": "trailing-space",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name trailing-space, added as a value in a batch",
        "steps": [
          {
            "tagName": "trailing-space",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name trailing-space, set in a list",
        "steps": [
          {
            "tagName": "trailing-space",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name trailing-space, removed without being there",
        "steps": [
          {
            "tagName": "trailing-space",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name trailing-space, removed in a batch without being there",
        "steps": [
          {
            "tagName": "trailing-space",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name tab, added",
        "steps": [
          {
            "tagName": "tab",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name tab, added as a value",
        "steps": [
          {
            "tagName": "tab",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name tab, added as one text",
        "steps": [
          {
            "tagName": "tab",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name tab, added in a batch",
        "steps": [
          {
            "tagName": "tab",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name tab, added as a value in a batch",
        "steps": [
          {
            "tagName": "tab",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name tab, set in a list",
        "steps": [
          {
            "tagName": "tab",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name tab, removed without being there",
        "steps": [
          {
            "tagName": "tab",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name tab, removed in a batch without being there",
        "steps": [
          {
            "tagName": "tab",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name newline, added",
        "steps": [
          {
            "tagName": "newline",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name newline, added as a value",
        "steps": [
          {
            "tagName": "newline",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name newline, added as one text",
        "steps": [
          {
            "tagName": "newline",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name newline, added in a batch",
        "steps": [
          {
            "tagName": "newline",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name newline, added as a value in a batch",
        "steps": [
          {
            "tagName": "newline",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name newline, set in a list",
        "steps": [
          {
            "tagName": "newline",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name newline, removed without being there",
        "steps": [
          {
            "tagName": "newline",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name newline, removed in a batch without being there",
        "steps": [
          {
            "tagName": "newline",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name trailing-newline, added",
        "steps": [
          {
            "tagName": "trailing-newline",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name trailing-newline, added as a value",
        "steps": [
          {
            "tagName": "trailing-newline",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name trailing-newline, added as one text",
        "steps": [
          {
            "tagName": "trailing-newline",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name trailing-newline, added in a batch",
        "steps": [
          {
            "tagName": "trailing-newline",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name trailing-newline, added as a value in a batch",
        "steps": [
          {
            "tagName": "trailing-newline",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name trailing-newline, set in a list",
        "steps": [
          {
            "tagName": "trailing-newline",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name trailing-newline, removed without being there",
        "steps": [
          {
            "tagName": "trailing-newline",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name trailing-newline, removed in a batch without being there",
        "steps": [
          {
            "tagName": "trailing-newline",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name carriage-return, added",
        "steps": [
          {
            "tagName": "carriage-return",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name carriage-return, added as a value",
        "steps": [
          {
            "tagName": "carriage-return",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name carriage-return, added as one text",
        "steps": [
          {
            "tagName": "carriage-return",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name carriage-return, added in a batch",
        "steps": [
          {
            "tagName": "carriage-return",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name carriage-return, added as a value in a batch",
        "steps": [
          {
            "tagName": "carriage-return",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name carriage-return, set in a list",
        "steps": [
          {
            "tagName": "carriage-return",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name carriage-return, removed without being there",
        "steps": [
          {
            "tagName": "carriage-return",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name carriage-return, removed in a batch without being there",
        "steps": [
          {
            "tagName": "carriage-return",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name nul, added",
        "steps": [
          {
            "tagName": "nul",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name nul, added as a value",
        "steps": [
          {
            "tagName": "nul",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name nul, added as one text",
        "steps": [
          {
            "tagName": "nul",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name nul, added in a batch",
        "steps": [
          {
            "tagName": "nul",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name nul, added as a value in a batch",
        "steps": [
          {
            "tagName": "nul",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name nul, set in a list",
        "steps": [
          {
            "tagName": "nul",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name nul, removed without being there",
        "steps": [
          {
            "tagName": "nul",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name nul, removed in a batch without being there",
        "steps": [
          {
            "tagName": "nul",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name escape, added",
        "steps": [
          {
            "tagName": "escape",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name escape, added as a value",
        "steps": [
          {
            "tagName": "escape",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name escape, added as one text",
        "steps": [
          {
            "tagName": "escape",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name escape, added in a batch",
        "steps": [
          {
            "tagName": "escape",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name escape, added as a value in a batch",
        "steps": [
          {
            "tagName": "escape",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name escape, set in a list",
        "steps": [
          {
            "tagName": "escape",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name escape, removed without being there",
        "steps": [
          {
            "tagName": "escape",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name escape, removed in a batch without being there",
        "steps": [
          {
            "tagName": "escape",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name dot, added",
        "steps": [
          {
            "tagName": "dot",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name dot, added as a value",
        "steps": [
          {
            "tagName": "dot",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name dot, added as one text",
        "steps": [
          {
            "tagName": "dot",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name dot, added in a batch",
        "steps": [
          {
            "tagName": "dot",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name dot, added as a value in a batch",
        "steps": [
          {
            "tagName": "dot",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name dot, set in a list",
        "steps": [
          {
            "tagName": "dot",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name dot, removed without being there",
        "steps": [
          {
            "tagName": "dot",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name dot, removed in a batch without being there",
        "steps": [
          {
            "tagName": "dot",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name dot-dot, added",
        "steps": [
          {
            "tagName": "dot-dot",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name dot-dot, added as a value",
        "steps": [
          {
            "tagName": "dot-dot",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name dot-dot, added as one text",
        "steps": [
          {
            "tagName": "dot-dot",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name dot-dot, added in a batch",
        "steps": [
          {
            "tagName": "dot-dot",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name dot-dot, added as a value in a batch",
        "steps": [
          {
            "tagName": "dot-dot",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name dot-dot, set in a list",
        "steps": [
          {
            "tagName": "dot-dot",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name dot-dot, removed without being there",
        "steps": [
          {
            "tagName": "dot-dot",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name dot-dot, removed in a batch without being there",
        "steps": [
          {
            "tagName": "dot-dot",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name encoded-dot, added",
        "steps": [
          {
            "tagName": "encoded-dot",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name encoded-dot, removed without being there",
        "steps": [
          {
            "tagName": "encoded-dot",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name encoded-dot-dot, added",
        "steps": [
          {
            "tagName": "encoded-dot-dot",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name encoded-dot-dot, removed without being there",
        "steps": [
          {
            "tagName": "encoded-dot-dot",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name inner-dot, added",
        "steps": [
          {
            "tagName": "inner-dot",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name inner-dot, added as a value",
        "steps": [
          {
            "tagName": "inner-dot",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name inner-dot, added as one text",
        "steps": [
          {
            "tagName": "inner-dot",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name inner-dot, added in a batch",
        "steps": [
          {
            "tagName": "inner-dot",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name inner-dot, added as a value in a batch",
        "steps": [
          {
            "tagName": "inner-dot",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name inner-dot, set in a list",
        "steps": [
          {
            "tagName": "inner-dot",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name inner-dot, removed without being there",
        "steps": [
          {
            "tagName": "inner-dot",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name inner-dot, removed in a batch without being there",
        "steps": [
          {
            "tagName": "inner-dot",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name leading-dot, added",
        "steps": [
          {
            "tagName": "leading-dot",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name leading-dot, added as a value",
        "steps": [
          {
            "tagName": "leading-dot",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name leading-dot, added as one text",
        "steps": [
          {
            "tagName": "leading-dot",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name leading-dot, added in a batch",
        "steps": [
          {
            "tagName": "leading-dot",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name leading-dot, added as a value in a batch",
        "steps": [
          {
            "tagName": "leading-dot",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name leading-dot, set in a list",
        "steps": [
          {
            "tagName": "leading-dot",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name leading-dot, removed without being there",
        "steps": [
          {
            "tagName": "leading-dot",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name leading-dot, removed in a batch without being there",
        "steps": [
          {
            "tagName": "leading-dot",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name trailing-dot, added",
        "steps": [
          {
            "tagName": "trailing-dot",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name trailing-dot, added as a value",
        "steps": [
          {
            "tagName": "trailing-dot",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name trailing-dot, added as one text",
        "steps": [
          {
            "tagName": "trailing-dot",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name trailing-dot, added in a batch",
        "steps": [
          {
            "tagName": "trailing-dot",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name trailing-dot, added as a value in a batch",
        "steps": [
          {
            "tagName": "trailing-dot",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name trailing-dot, set in a list",
        "steps": [
          {
            "tagName": "trailing-dot",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name trailing-dot, removed without being there",
        "steps": [
          {
            "tagName": "trailing-dot",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name trailing-dot, removed in a batch without being there",
        "steps": [
          {
            "tagName": "trailing-dot",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name slash, added",
        "steps": [
          {
            "tagName": "slash",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name slash, added as a value",
        "steps": [
          {
            "tagName": "slash",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name slash, added as one text",
        "steps": [
          {
            "tagName": "slash",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name slash, added in a batch",
        "steps": [
          {
            "tagName": "slash",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name slash, added as a value in a batch",
        "steps": [
          {
            "tagName": "slash",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name slash, set in a list",
        "steps": [
          {
            "tagName": "slash",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name slash, removed without being there",
        "steps": [
          {
            "tagName": "slash",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name slash, removed in a batch without being there",
        "steps": [
          {
            "tagName": "slash",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name only-slash, added",
        "steps": [
          {
            "tagName": "only-slash",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name only-slash, added as a value",
        "steps": [
          {
            "tagName": "only-slash",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name only-slash, added as one text",
        "steps": [
          {
            "tagName": "only-slash",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name only-slash, added in a batch",
        "steps": [
          {
            "tagName": "only-slash",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name only-slash, added as a value in a batch",
        "steps": [
          {
            "tagName": "only-slash",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name only-slash, set in a list",
        "steps": [
          {
            "tagName": "only-slash",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name only-slash, removed without being there",
        "steps": [
          {
            "tagName": "only-slash",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name only-slash, removed in a batch without being there",
        "steps": [
          {
            "tagName": "only-slash",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name raw-slash, added",
        "steps": [
          {
            "tagName": "raw-slash",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name raw-slash, removed without being there",
        "steps": [
          {
            "tagName": "raw-slash",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name twice-encoded-slash, added",
        "steps": [
          {
            "tagName": "twice-encoded-slash",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name twice-encoded-slash, added as a value",
        "steps": [
          {
            "tagName": "twice-encoded-slash",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name twice-encoded-slash, added as one text",
        "steps": [
          {
            "tagName": "twice-encoded-slash",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name twice-encoded-slash, added in a batch",
        "steps": [
          {
            "tagName": "twice-encoded-slash",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name twice-encoded-slash, added as a value in a batch",
        "steps": [
          {
            "tagName": "twice-encoded-slash",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name twice-encoded-slash, set in a list",
        "steps": [
          {
            "tagName": "twice-encoded-slash",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name twice-encoded-slash, removed without being there",
        "steps": [
          {
            "tagName": "twice-encoded-slash",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name twice-encoded-slash, removed in a batch without being there",
        "steps": [
          {
            "tagName": "twice-encoded-slash",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name backslash, added",
        "steps": [
          {
            "tagName": "backslash",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name backslash, added as a value",
        "steps": [
          {
            "tagName": "backslash",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name backslash, added as one text",
        "steps": [
          {
            "tagName": "backslash",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name backslash, added in a batch",
        "steps": [
          {
            "tagName": "backslash",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name backslash, added as a value in a batch",
        "steps": [
          {
            "tagName": "backslash",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name backslash, set in a list",
        "steps": [
          {
            "tagName": "backslash",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name backslash, removed without being there",
        "steps": [
          {
            "tagName": "backslash",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name backslash, removed in a batch without being there",
        "steps": [
          {
            "tagName": "backslash",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name percent, added",
        "steps": [
          {
            "tagName": "percent",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name percent, added as a value",
        "steps": [
          {
            "tagName": "percent",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name percent, added as one text",
        "steps": [
          {
            "tagName": "percent",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name percent, added in a batch",
        "steps": [
          {
            "tagName": "percent",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name percent, added as a value in a batch",
        "steps": [
          {
            "tagName": "percent",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name percent, set in a list",
        "steps": [
          {
            "tagName": "percent",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name percent, removed without being there",
        "steps": [
          {
            "tagName": "percent",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name percent, removed in a batch without being there",
        "steps": [
          {
            "tagName": "percent",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name raw-percent, added",
        "steps": [
          {
            "tagName": "raw-percent",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name raw-percent, removed without being there",
        "steps": [
          {
            "tagName": "raw-percent",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name question, added",
        "steps": [
          {
            "tagName": "question",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name question, added as a value",
        "steps": [
          {
            "tagName": "question",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name question, added as one text",
        "steps": [
          {
            "tagName": "question",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name question, added in a batch",
        "steps": [
          {
            "tagName": "question",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name question, added as a value in a batch",
        "steps": [
          {
            "tagName": "question",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name question, set in a list",
        "steps": [
          {
            "tagName": "question",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name question, removed without being there",
        "steps": [
          {
            "tagName": "question",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name question, removed in a batch without being there",
        "steps": [
          {
            "tagName": "question",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name raw-question, added",
        "steps": [
          {
            "tagName": "raw-question",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name raw-question, removed without being there",
        "steps": [
          {
            "tagName": "raw-question",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name hash, added",
        "steps": [
          {
            "tagName": "hash",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name hash, added as a value",
        "steps": [
          {
            "tagName": "hash",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name hash, added as one text",
        "steps": [
          {
            "tagName": "hash",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name hash, added in a batch",
        "steps": [
          {
            "tagName": "hash",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name hash, added as a value in a batch",
        "steps": [
          {
            "tagName": "hash",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name hash, set in a list",
        "steps": [
          {
            "tagName": "hash",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name hash, removed without being there",
        "steps": [
          {
            "tagName": "hash",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name hash, removed in a batch without being there",
        "steps": [
          {
            "tagName": "hash",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name raw-hash, added",
        "steps": [
          {
            "tagName": "raw-hash",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name raw-hash, removed without being there",
        "steps": [
          {
            "tagName": "raw-hash",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name equals, added",
        "steps": [
          {
            "tagName": "equals",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name equals, added as a value",
        "steps": [
          {
            "tagName": "equals",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name equals, added as one text",
        "steps": [
          {
            "tagName": "equals",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name equals, added in a batch",
        "steps": [
          {
            "tagName": "equals",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name equals, added as a value in a batch",
        "steps": [
          {
            "tagName": "equals",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name equals, set in a list",
        "steps": [
          {
            "tagName": "equals",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name equals, removed without being there",
        "steps": [
          {
            "tagName": "equals",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name equals, removed in a batch without being there",
        "steps": [
          {
            "tagName": "equals",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name plus, added",
        "steps": [
          {
            "tagName": "plus",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name plus, added as a value",
        "steps": [
          {
            "tagName": "plus",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name plus, added as one text",
        "steps": [
          {
            "tagName": "plus",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name plus, added in a batch",
        "steps": [
          {
            "tagName": "plus",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name plus, added as a value in a batch",
        "steps": [
          {
            "tagName": "plus",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name plus, set in a list",
        "steps": [
          {
            "tagName": "plus",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name plus, removed without being there",
        "steps": [
          {
            "tagName": "plus",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name plus, removed in a batch without being there",
        "steps": [
          {
            "tagName": "plus",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name ampersand, added",
        "steps": [
          {
            "tagName": "ampersand",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name ampersand, added as a value",
        "steps": [
          {
            "tagName": "ampersand",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name ampersand, added as one text",
        "steps": [
          {
            "tagName": "ampersand",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name ampersand, added in a batch",
        "steps": [
          {
            "tagName": "ampersand",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name ampersand, added as a value in a batch",
        "steps": [
          {
            "tagName": "ampersand",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name ampersand, set in a list",
        "steps": [
          {
            "tagName": "ampersand",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name ampersand, removed without being there",
        "steps": [
          {
            "tagName": "ampersand",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name ampersand, removed in a batch without being there",
        "steps": [
          {
            "tagName": "ampersand",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name semicolon, added",
        "steps": [
          {
            "tagName": "semicolon",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name semicolon, added as a value",
        "steps": [
          {
            "tagName": "semicolon",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name semicolon, added as one text",
        "steps": [
          {
            "tagName": "semicolon",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name semicolon, added in a batch",
        "steps": [
          {
            "tagName": "semicolon",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name semicolon, added as a value in a batch",
        "steps": [
          {
            "tagName": "semicolon",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name semicolon, set in a list",
        "steps": [
          {
            "tagName": "semicolon",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name semicolon, removed without being there",
        "steps": [
          {
            "tagName": "semicolon",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name semicolon, removed in a batch without being there",
        "steps": [
          {
            "tagName": "semicolon",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name colon, added",
        "steps": [
          {
            "tagName": "colon",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name colon, added as a value",
        "steps": [
          {
            "tagName": "colon",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name colon, added as one text",
        "steps": [
          {
            "tagName": "colon",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name colon, added in a batch",
        "steps": [
          {
            "tagName": "colon",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name colon, added as a value in a batch",
        "steps": [
          {
            "tagName": "colon",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name colon, set in a list",
        "steps": [
          {
            "tagName": "colon",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name colon, removed without being there",
        "steps": [
          {
            "tagName": "colon",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name colon, removed in a batch without being there",
        "steps": [
          {
            "tagName": "colon",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name comma, added",
        "steps": [
          {
            "tagName": "comma",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name comma, added as a value",
        "steps": [
          {
            "tagName": "comma",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name comma, added as one text",
        "steps": [
          {
            "tagName": "comma",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name comma, added in a batch",
        "steps": [
          {
            "tagName": "comma",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name comma, added as a value in a batch",
        "steps": [
          {
            "tagName": "comma",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name comma, set in a list",
        "steps": [
          {
            "tagName": "comma",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name comma, removed without being there",
        "steps": [
          {
            "tagName": "comma",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name comma, removed in a batch without being there",
        "steps": [
          {
            "tagName": "comma",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name asterisk, added",
        "steps": [
          {
            "tagName": "asterisk",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name asterisk, added as a value",
        "steps": [
          {
            "tagName": "asterisk",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name asterisk, added as one text",
        "steps": [
          {
            "tagName": "asterisk",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name asterisk, added in a batch",
        "steps": [
          {
            "tagName": "asterisk",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name asterisk, added as a value in a batch",
        "steps": [
          {
            "tagName": "asterisk",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name asterisk, set in a list",
        "steps": [
          {
            "tagName": "asterisk",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name asterisk, removed without being there",
        "steps": [
          {
            "tagName": "asterisk",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name asterisk, removed in a batch without being there",
        "steps": [
          {
            "tagName": "asterisk",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name double-quote, added",
        "steps": [
          {
            "tagName": "double-quote",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name double-quote, added as a value",
        "steps": [
          {
            "tagName": "double-quote",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name double-quote, added as one text",
        "steps": [
          {
            "tagName": "double-quote",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name double-quote, added in a batch",
        "steps": [
          {
            "tagName": "double-quote",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name double-quote, added as a value in a batch",
        "steps": [
          {
            "tagName": "double-quote",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name double-quote, set in a list",
        "steps": [
          {
            "tagName": "double-quote",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name double-quote, removed without being there",
        "steps": [
          {
            "tagName": "double-quote",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name double-quote, removed in a batch without being there",
        "steps": [
          {
            "tagName": "double-quote",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name apostrophe, added",
        "steps": [
          {
            "tagName": "apostrophe",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name apostrophe, added as a value",
        "steps": [
          {
            "tagName": "apostrophe",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name apostrophe, added as one text",
        "steps": [
          {
            "tagName": "apostrophe",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name apostrophe, added in a batch",
        "steps": [
          {
            "tagName": "apostrophe",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name apostrophe, added as a value in a batch",
        "steps": [
          {
            "tagName": "apostrophe",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name apostrophe, set in a list",
        "steps": [
          {
            "tagName": "apostrophe",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name apostrophe, removed without being there",
        "steps": [
          {
            "tagName": "apostrophe",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name apostrophe, removed in a batch without being there",
        "steps": [
          {
            "tagName": "apostrophe",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name less-than, added",
        "steps": [
          {
            "tagName": "less-than",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name less-than, added as a value",
        "steps": [
          {
            "tagName": "less-than",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name less-than, added as one text",
        "steps": [
          {
            "tagName": "less-than",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name less-than, added in a batch",
        "steps": [
          {
            "tagName": "less-than",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name less-than, added as a value in a batch",
        "steps": [
          {
            "tagName": "less-than",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name less-than, set in a list",
        "steps": [
          {
            "tagName": "less-than",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name less-than, removed without being there",
        "steps": [
          {
            "tagName": "less-than",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name less-than, removed in a batch without being there",
        "steps": [
          {
            "tagName": "less-than",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name braces, added",
        "steps": [
          {
            "tagName": "braces",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name braces, added as a value",
        "steps": [
          {
            "tagName": "braces",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name braces, added as one text",
        "steps": [
          {
            "tagName": "braces",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name braces, added in a batch",
        "steps": [
          {
            "tagName": "braces",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name braces, added as a value in a batch",
        "steps": [
          {
            "tagName": "braces",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name braces, set in a list",
        "steps": [
          {
            "tagName": "braces",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name braces, removed without being there",
        "steps": [
          {
            "tagName": "braces",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name braces, removed in a batch without being there",
        "steps": [
          {
            "tagName": "braces",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name nfc, added",
        "steps": [
          {
            "tagName": "nfc",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name nfc, added as a value",
        "steps": [
          {
            "tagName": "nfc",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name nfc, added as one text",
        "steps": [
          {
            "tagName": "nfc",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name nfc, added in a batch",
        "steps": [
          {
            "tagName": "nfc",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name nfc, added as a value in a batch",
        "steps": [
          {
            "tagName": "nfc",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name nfc, set in a list",
        "steps": [
          {
            "tagName": "nfc",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name nfc, removed without being there",
        "steps": [
          {
            "tagName": "nfc",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name nfc, removed in a batch without being there",
        "steps": [
          {
            "tagName": "nfc",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name nfd, added",
        "steps": [
          {
            "tagName": "nfd",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name nfd, added as a value",
        "steps": [
          {
            "tagName": "nfd",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name nfd, added as one text",
        "steps": [
          {
            "tagName": "nfd",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name nfd, added in a batch",
        "steps": [
          {
            "tagName": "nfd",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name nfd, added as a value in a batch",
        "steps": [
          {
            "tagName": "nfd",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name nfd, set in a list",
        "steps": [
          {
            "tagName": "nfd",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name nfd, removed without being there",
        "steps": [
          {
            "tagName": "nfd",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name nfd, removed in a batch without being there",
        "steps": [
          {
            "tagName": "nfd",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name cjk, added",
        "steps": [
          {
            "tagName": "cjk",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name cjk, added as a value",
        "steps": [
          {
            "tagName": "cjk",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name cjk, added as one text",
        "steps": [
          {
            "tagName": "cjk",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name cjk, added in a batch",
        "steps": [
          {
            "tagName": "cjk",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name cjk, added as a value in a batch",
        "steps": [
          {
            "tagName": "cjk",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name cjk, set in a list",
        "steps": [
          {
            "tagName": "cjk",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name cjk, removed without being there",
        "steps": [
          {
            "tagName": "cjk",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name cjk, removed in a batch without being there",
        "steps": [
          {
            "tagName": "cjk",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name emoji, added",
        "steps": [
          {
            "tagName": "emoji",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name emoji, added as a value",
        "steps": [
          {
            "tagName": "emoji",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name emoji, added as one text",
        "steps": [
          {
            "tagName": "emoji",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name emoji, added in a batch",
        "steps": [
          {
            "tagName": "emoji",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name emoji, added as a value in a batch",
        "steps": [
          {
            "tagName": "emoji",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name emoji, set in a list",
        "steps": [
          {
            "tagName": "emoji",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name emoji, removed without being there",
        "steps": [
          {
            "tagName": "emoji",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name emoji, removed in a batch without being there",
        "steps": [
          {
            "tagName": "emoji",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name joined-emoji, added",
        "steps": [
          {
            "tagName": "joined-emoji",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name joined-emoji, added as a value",
        "steps": [
          {
            "tagName": "joined-emoji",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name joined-emoji, added as one text",
        "steps": [
          {
            "tagName": "joined-emoji",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name joined-emoji, added in a batch",
        "steps": [
          {
            "tagName": "joined-emoji",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name joined-emoji, added as a value in a batch",
        "steps": [
          {
            "tagName": "joined-emoji",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name joined-emoji, set in a list",
        "steps": [
          {
            "tagName": "joined-emoji",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name joined-emoji, removed without being there",
        "steps": [
          {
            "tagName": "joined-emoji",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name joined-emoji, removed in a batch without being there",
        "steps": [
          {
            "tagName": "joined-emoji",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name right-to-left, added",
        "steps": [
          {
            "tagName": "right-to-left",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name right-to-left, added as a value",
        "steps": [
          {
            "tagName": "right-to-left",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name right-to-left, added as one text",
        "steps": [
          {
            "tagName": "right-to-left",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name right-to-left, added in a batch",
        "steps": [
          {
            "tagName": "right-to-left",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name right-to-left, added as a value in a batch",
        "steps": [
          {
            "tagName": "right-to-left",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name right-to-left, set in a list",
        "steps": [
          {
            "tagName": "right-to-left",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name right-to-left, removed without being there",
        "steps": [
          {
            "tagName": "right-to-left",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name right-to-left, removed in a batch without being there",
        "steps": [
          {
            "tagName": "right-to-left",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name direction-override, added",
        "steps": [
          {
            "tagName": "direction-override",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name direction-override, added as a value",
        "steps": [
          {
            "tagName": "direction-override",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name direction-override, added as one text",
        "steps": [
          {
            "tagName": "direction-override",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name direction-override, added in a batch",
        "steps": [
          {
            "tagName": "direction-override",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name direction-override, added as a value in a batch",
        "steps": [
          {
            "tagName": "direction-override",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name direction-override, set in a list",
        "steps": [
          {
            "tagName": "direction-override",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name direction-override, removed without being there",
        "steps": [
          {
            "tagName": "direction-override",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name direction-override, removed in a batch without being there",
        "steps": [
          {
            "tagName": "direction-override",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name no-break-space, added",
        "steps": [
          {
            "tagName": "no-break-space",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name no-break-space, added as a value",
        "steps": [
          {
            "tagName": "no-break-space",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name no-break-space, added as one text",
        "steps": [
          {
            "tagName": "no-break-space",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name no-break-space, added in a batch",
        "steps": [
          {
            "tagName": "no-break-space",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name no-break-space, added as a value in a batch",
        "steps": [
          {
            "tagName": "no-break-space",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name no-break-space, set in a list",
        "steps": [
          {
            "tagName": "no-break-space",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name no-break-space, removed without being there",
        "steps": [
          {
            "tagName": "no-break-space",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name no-break-space, removed in a batch without being there",
        "steps": [
          {
            "tagName": "no-break-space",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name zero-width-space, added",
        "steps": [
          {
            "tagName": "zero-width-space",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name zero-width-space, added as a value",
        "steps": [
          {
            "tagName": "zero-width-space",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name zero-width-space, added as one text",
        "steps": [
          {
            "tagName": "zero-width-space",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name zero-width-space, added in a batch",
        "steps": [
          {
            "tagName": "zero-width-space",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name zero-width-space, added as a value in a batch",
        "steps": [
          {
            "tagName": "zero-width-space",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name zero-width-space, set in a list",
        "steps": [
          {
            "tagName": "zero-width-space",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name zero-width-space, removed without being there",
        "steps": [
          {
            "tagName": "zero-width-space",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name zero-width-space, removed in a batch without being there",
        "steps": [
          {
            "tagName": "zero-width-space",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name byte-order-mark, added",
        "steps": [
          {
            "tagName": "byte-order-mark",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name byte-order-mark, added as a value",
        "steps": [
          {
            "tagName": "byte-order-mark",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name byte-order-mark, added as one text",
        "steps": [
          {
            "tagName": "byte-order-mark",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name byte-order-mark, added in a batch",
        "steps": [
          {
            "tagName": "byte-order-mark",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name byte-order-mark, added as a value in a batch",
        "steps": [
          {
            "tagName": "byte-order-mark",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name byte-order-mark, set in a list",
        "steps": [
          {
            "tagName": "byte-order-mark",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name byte-order-mark, removed without being there",
        "steps": [
          {
            "tagName": "byte-order-mark",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name byte-order-mark, removed in a batch without being there",
        "steps": [
          {
            "tagName": "byte-order-mark",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name invalid-utf-8, added",
        "steps": [
          {
            "tagName": "invalid-utf-8",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name invalid-utf-8, added as a value",
        "steps": [
          {
            "tagName": "invalid-utf-8",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name invalid-utf-8, added as one text",
        "steps": [
          {
            "tagName": "invalid-utf-8",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name invalid-utf-8, added in a batch",
        "steps": [
          {
            "tagName": "invalid-utf-8",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name invalid-utf-8, added as a value in a batch",
        "steps": [
          {
            "tagName": "invalid-utf-8",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name invalid-utf-8, set in a list",
        "steps": [
          {
            "tagName": "invalid-utf-8",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name invalid-utf-8, removed without being there",
        "steps": [
          {
            "tagName": "invalid-utf-8",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name invalid-utf-8, removed in a batch without being there",
        "steps": [
          {
            "tagName": "invalid-utf-8",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name proto, added",
        "steps": [
          {
            "tagName": "proto",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name proto, added as a value",
        "steps": [
          {
            "tagName": "proto",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name proto, added as one text",
        "steps": [
          {
            "tagName": "proto",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name proto, added in a batch",
        "steps": [
          {
            "tagName": "proto",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name proto, added as a value in a batch",
        "steps": [
          {
            "tagName": "proto",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name proto, set in a list",
        "steps": [
          {
            "tagName": "proto",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name proto, removed without being there",
        "steps": [
          {
            "tagName": "proto",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name proto, removed in a batch without being there",
        "steps": [
          {
            "tagName": "proto",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name constructor, added",
        "steps": [
          {
            "tagName": "constructor",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name constructor, added as a value",
        "steps": [
          {
            "tagName": "constructor",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name constructor, added as one text",
        "steps": [
          {
            "tagName": "constructor",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name constructor, added in a batch",
        "steps": [
          {
            "tagName": "constructor",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name constructor, added as a value in a batch",
        "steps": [
          {
            "tagName": "constructor",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name constructor, set in a list",
        "steps": [
          {
            "tagName": "constructor",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name constructor, removed without being there",
        "steps": [
          {
            "tagName": "constructor",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name constructor, removed in a batch without being there",
        "steps": [
          {
            "tagName": "constructor",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name action, added",
        "steps": [
          {
            "tagName": "action",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name action, added as a value",
        "steps": [
          {
            "tagName": "action",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name action, added as one text",
        "steps": [
          {
            "tagName": "action",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name action, added in a batch",
        "steps": [
          {
            "tagName": "action",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name action, added as a value in a batch",
        "steps": [
          {
            "tagName": "action",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name action, set in a list",
        "steps": [
          {
            "tagName": "action",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name action, removed without being there",
        "steps": [
          {
            "tagName": "action",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name action, removed in a batch without being there",
        "steps": [
          {
            "tagName": "action",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name tags, added",
        "steps": [
          {
            "tagName": "tags",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name tags, added as a value",
        "steps": [
          {
            "tagName": "tags",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name tags, added as one text",
        "steps": [
          {
            "tagName": "tags",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name tags, added in a batch",
        "steps": [
          {
            "tagName": "tags",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name tags, added as a value in a batch",
        "steps": [
          {
            "tagName": "tags",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name tags, set in a list",
        "steps": [
          {
            "tagName": "tags",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name tags, removed without being there",
        "steps": [
          {
            "tagName": "tags",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name tags, removed in a batch without being there",
        "steps": [
          {
            "tagName": "tags",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name null-word, added",
        "steps": [
          {
            "tagName": "null-word",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name null-word, added as a value",
        "steps": [
          {
            "tagName": "null-word",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name null-word, added as one text",
        "steps": [
          {
            "tagName": "null-word",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name null-word, added in a batch",
        "steps": [
          {
            "tagName": "null-word",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name null-word, added as a value in a batch",
        "steps": [
          {
            "tagName": "null-word",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name null-word, set in a list",
        "steps": [
          {
            "tagName": "null-word",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name null-word, removed without being there",
        "steps": [
          {
            "tagName": "null-word",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name null-word, removed in a batch without being there",
        "steps": [
          {
            "tagName": "null-word",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name number, added",
        "steps": [
          {
            "tagName": "number",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name number, added as a value",
        "steps": [
          {
            "tagName": "number",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name number, added as one text",
        "steps": [
          {
            "tagName": "number",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name number, added in a batch",
        "steps": [
          {
            "tagName": "number",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name number, added as a value in a batch",
        "steps": [
          {
            "tagName": "number",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name number, set in a list",
        "steps": [
          {
            "tagName": "number",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name number, removed without being there",
        "steps": [
          {
            "tagName": "number",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name number, removed in a batch without being there",
        "steps": [
          {
            "tagName": "number",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name at-limit, added",
        "steps": [
          {
            "tagName": "at-limit",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name at-limit, added as a value",
        "steps": [
          {
            "tagName": "at-limit",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name at-limit, added as one text",
        "steps": [
          {
            "tagName": "at-limit",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name at-limit, added in a batch",
        "steps": [
          {
            "tagName": "at-limit",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name at-limit, added as a value in a batch",
        "steps": [
          {
            "tagName": "at-limit",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name at-limit, set in a list",
        "steps": [
          {
            "tagName": "at-limit",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name at-limit, removed without being there",
        "steps": [
          {
            "tagName": "at-limit",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name at-limit, removed in a batch without being there",
        "steps": [
          {
            "tagName": "at-limit",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name over-limit, added",
        "steps": [
          {
            "tagName": "over-limit",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name over-limit, added as a value",
        "steps": [
          {
            "tagName": "over-limit",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name over-limit, added as one text",
        "steps": [
          {
            "tagName": "over-limit",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name over-limit, added in a batch",
        "steps": [
          {
            "tagName": "over-limit",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name over-limit, added as a value in a batch",
        "steps": [
          {
            "tagName": "over-limit",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name over-limit, set in a list",
        "steps": [
          {
            "tagName": "over-limit",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name over-limit, removed without being there",
        "steps": [
          {
            "tagName": "over-limit",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name over-limit, removed in a batch without being there",
        "steps": [
          {
            "tagName": "over-limit",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name cjk-at-limit, added",
        "steps": [
          {
            "tagName": "cjk-at-limit",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name cjk-at-limit, added as a value",
        "steps": [
          {
            "tagName": "cjk-at-limit",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name cjk-at-limit, added as one text",
        "steps": [
          {
            "tagName": "cjk-at-limit",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name cjk-at-limit, added in a batch",
        "steps": [
          {
            "tagName": "cjk-at-limit",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name cjk-at-limit, added as a value in a batch",
        "steps": [
          {
            "tagName": "cjk-at-limit",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name cjk-at-limit, set in a list",
        "steps": [
          {
            "tagName": "cjk-at-limit",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name cjk-at-limit, removed without being there",
        "steps": [
          {
            "tagName": "cjk-at-limit",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name cjk-at-limit, removed in a batch without being there",
        "steps": [
          {
            "tagName": "cjk-at-limit",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name cjk-over-limit, added",
        "steps": [
          {
            "tagName": "cjk-over-limit",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name cjk-over-limit, added as a value",
        "steps": [
          {
            "tagName": "cjk-over-limit",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name cjk-over-limit, added as one text",
        "steps": [
          {
            "tagName": "cjk-over-limit",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name cjk-over-limit, added in a batch",
        "steps": [
          {
            "tagName": "cjk-over-limit",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name cjk-over-limit, added as a value in a batch",
        "steps": [
          {
            "tagName": "cjk-over-limit",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name cjk-over-limit, set in a list",
        "steps": [
          {
            "tagName": "cjk-over-limit",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name cjk-over-limit, removed without being there",
        "steps": [
          {
            "tagName": "cjk-over-limit",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name cjk-over-limit, removed in a batch without being there",
        "steps": [
          {
            "tagName": "cjk-over-limit",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name characters-255, added",
        "steps": [
          {
            "tagName": "characters-255",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name characters-255, added as a value",
        "steps": [
          {
            "tagName": "characters-255",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name characters-255, added as one text",
        "steps": [
          {
            "tagName": "characters-255",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name characters-255, added in a batch",
        "steps": [
          {
            "tagName": "characters-255",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name characters-255, added as a value in a batch",
        "steps": [
          {
            "tagName": "characters-255",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name characters-255, set in a list",
        "steps": [
          {
            "tagName": "characters-255",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name characters-255, removed without being there",
        "steps": [
          {
            "tagName": "characters-255",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name characters-255, removed in a batch without being there",
        "steps": [
          {
            "tagName": "characters-255",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name characters-256, added",
        "steps": [
          {
            "tagName": "characters-256",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name characters-256, added as a value",
        "steps": [
          {
            "tagName": "characters-256",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name characters-256, added as one text",
        "steps": [
          {
            "tagName": "characters-256",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name characters-256, added in a batch",
        "steps": [
          {
            "tagName": "characters-256",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name characters-256, added as a value in a batch",
        "steps": [
          {
            "tagName": "characters-256",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name characters-256, set in a list",
        "steps": [
          {
            "tagName": "characters-256",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name characters-256, removed without being there",
        "steps": [
          {
            "tagName": "characters-256",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name characters-256, removed in a batch without being there",
        "steps": [
          {
            "tagName": "characters-256",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name bytes-255, added",
        "steps": [
          {
            "tagName": "bytes-255",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name bytes-255, added as a value",
        "steps": [
          {
            "tagName": "bytes-255",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name bytes-255, added as one text",
        "steps": [
          {
            "tagName": "bytes-255",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name bytes-255, added in a batch",
        "steps": [
          {
            "tagName": "bytes-255",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name bytes-255, added as a value in a batch",
        "steps": [
          {
            "tagName": "bytes-255",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name bytes-255, set in a list",
        "steps": [
          {
            "tagName": "bytes-255",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name bytes-255, removed without being there",
        "steps": [
          {
            "tagName": "bytes-255",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name bytes-255, removed in a batch without being there",
        "steps": [
          {
            "tagName": "bytes-255",
            "way": "removeMany"
          }
        ]
      },
      {
        "title": "The name bytes-256, added",
        "steps": [
          {
            "tagName": "bytes-256",
            "way": "add"
          }
        ]
      },
      {
        "title": "The name bytes-256, added as a value",
        "steps": [
          {
            "tagName": "bytes-256",
            "way": "addValue"
          }
        ]
      },
      {
        "title": "The name bytes-256, added as one text",
        "steps": [
          {
            "tagName": "bytes-256",
            "way": "addText"
          }
        ]
      },
      {
        "title": "The name bytes-256, added in a batch",
        "steps": [
          {
            "tagName": "bytes-256",
            "way": "addMany"
          }
        ]
      },
      {
        "title": "The name bytes-256, added as a value in a batch",
        "steps": [
          {
            "tagName": "bytes-256",
            "way": "addManyValue"
          }
        ]
      },
      {
        "title": "The name bytes-256, set in a list",
        "steps": [
          {
            "tagName": "bytes-256",
            "way": "set"
          }
        ]
      },
      {
        "title": "The name bytes-256, removed without being there",
        "steps": [
          {
            "tagName": "bytes-256",
            "way": "remove"
          }
        ]
      },
      {
        "title": "The name bytes-256, removed in a batch without being there",
        "steps": [
          {
            "tagName": "bytes-256",
            "way": "removeMany"
          }
        ]
      }
    ]
  },
  {
    "id": "tags-are-case-sensitive",
    "title": "Letter case makes a different tag",
    "why": "People write Production and production and mean the same. The API does not, so a filter misses some and a deletion leaves the other.",
    "concepts": [
      "add",
      "list"
    ],
    "facts": {
      "caseSensitive": "Whether tags that differ only in letter case are different tags."
    },
    "types": {
      "caseSensitive": "boolean"
    },
    "answers": {},
    "optional": [],
    "scenarios": [
      {
        "title": "Two spellings are two tags",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": "Golden",
            "expect": "done"
          },
          {
            "tags": [
              "golden",
              "Golden"
            ]
          },
          {
            "add": "GOLDEN",
            "expect": "done"
          },
          {
            "tags": [
              "golden",
              "Golden",
              "GOLDEN"
            ]
          }
        ]
      },
      {
        "title": "Only the spelling that is named is removed",
        "steps": [
          {
            "given": [
              "golden",
              "Golden"
            ]
          },
          {
            "remove": "GOLDEN",
            "expect": "remove-missing-tag.missing"
          },
          {
            "tags": "unchanged"
          },
          {
            "remove": "Golden",
            "expect": "done"
          },
          {
            "tags": [
              "golden"
            ]
          }
        ]
      },
      {
        "title": "Only the spelling that is named is removed by a batch",
        "steps": [
          {
            "given": [
              "golden",
              "Golden"
            ]
          },
          {
            "removeMany": [
              "GOLDEN",
              "Golden"
            ],
            "expect": "done"
          },
          {
            "tags": [
              "golden"
            ]
          }
        ]
      },
      {
        "title": "Values differ in case as well",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "size=large"
            ]
          },
          {
            "add": "size=Large",
            "expect": "done"
          },
          {
            "tags": [
              "size=Large"
            ]
          }
        ]
      },
      {
        "title": "Only the spelling that is named is found",
        "steps": [
          {
            "images": [
              [
                "golden"
              ],
              [
                "Golden"
              ]
            ]
          },
          {
            "find": {
              "tags": [
                "golden"
              ]
            },
            "expect": "done",
            "expectImages": [
              1
            ]
          },
          {
            "find": {
              "tags": [
                "GOLDEN"
              ]
            },
            "expect": "done",
            "expectImages": []
          }
        ]
      }
    ]
  },
  {
    "id": "text-tag-splits",
    "title": "A tag written as one text is split at its first separator",
    "why": "Version numbers and addresses hold the separator. It makes a difference whether they become part of the key or of the value.",
    "concepts": [
      "addText",
      "list"
    ],
    "facts": {
      "separator": "What stands between key and value."
    },
    "types": {
      "separator": "text"
    },
    "answers": {},
    "optional": [],
    "scenarios": [
      {
        "title": "What stands before the first separator is the key, all the rest the value",
        "tag": "pair",
        "steps": [
          {
            "given": []
          },
          {
            "addText": {
              "key": "version",
              "value": "1.2.3"
            },
            "expect": "done"
          },
          {
            "tags": [
              {
                "key": "version",
                "value": "1.2.3"
              }
            ]
          },
          {
            "addText": {
              "key": "version",
              "value": "1.3"
            },
            "expect": "same-key-overwrites.overwritten"
          },
          {
            "tags": [
              {
                "key": "version",
                "value": "1.3"
              }
            ]
          },
          {
            "add": {
              "key": "version",
              "value": "2"
            },
            "expect": "same-key-overwrites.overwritten"
          },
          {
            "tags": [
              {
                "key": "version",
                "value": "2"
              }
            ]
          }
        ]
      },
      {
        "title": "A text without the separator is a key with the empty value",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "golden=yes"
            ]
          },
          {
            "addText": "golden",
            "expect": "same-key-overwrites.overwritten"
          },
          {
            "tags": [
              "golden"
            ]
          }
        ]
      },
      {
        "title": "A text that ends with the separator has the empty value too",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "golden=yes"
            ]
          },
          {
            "addText": "golden",
            "request": {
              "set": {
                "$request.body#/tag": "golden."
              }
            },
            "expect": "same-key-overwrites.overwritten"
          },
          {
            "tags": [
              "golden"
            ]
          }
        ]
      },
      {
        "title": "The equals sign does not separate",
        "tag": "pair",
        "steps": [
          {
            "given": []
          },
          {
            "addText": "golden",
            "request": {
              "set": {
                "$request.body#/tag": "a=b.c"
              }
            },
            "expect": "done"
          },
          {
            "tags": [
              {
                "key": "a=b",
                "value": "c"
              }
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "trailing-slash",
    "title": "A slash at the end makes another URL, which does not exist",
    "why": "Clients that join paths often leave a slash at the end. Some servers forgive it; these clients then fail when they meet one that does not.",
    "concepts": [
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "refused": "The URL is that of an operation with a slash after it."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "A tag is not added with a slash after the URL",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": "new",
            "request": {
              "append": "/"
            },
            "expect": "refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A tag is not removed with a slash after the URL",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "remove": "golden",
            "request": {
              "append": "/"
            },
            "expect": "refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Tags are not listed with a slash after the URL",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "list": null,
            "request": {
              "append": "/"
            },
            "expect": "refused"
          }
        ]
      },
      {
        "title": "An image is not deleted with a slash after the URL",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "deleteImage": null,
            "request": {
              "append": "/"
            },
            "expect": "refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      }
    ]
  },
  {
    "id": "unexpected-body",
    "title": "A body on a call that has none is refused, or ignored",
    "why": "Many HTTP libraries send an empty object with every PUT or DELETE. What works against one of these services fails against another.",
    "concepts": [
      "add",
      "list"
    ],
    "facts": {
      "refused": "Whether a call that has no body is refused when it comes with one."
    },
    "types": {
      "refused": "boolean"
    },
    "answers": {
      "refused": "The request has a body that it should not have, and is refused for it.",
      "ignored": "The request has a body that it should not have, and is answered as if it had none."
    },
    "optional": [
      "refused",
      "ignored"
    ],
    "scenarios": [
      {
        "title": "A label is not added by a request with a body",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": "new",
            "request": {
              "body": "[\"body\"]",
              "headers": {
                "Content-Type": "application/json"
              }
            },
            "expect": "refused"
          },
          {
            "add": "new",
            "request": {
              "body": "{}",
              "headers": {
                "Content-Type": "application/json"
              }
            },
            "expect": "refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A label is not removed by a request with a body",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "remove": "golden",
            "request": {
              "body": "[\"body\"]",
              "headers": {
                "Content-Type": "application/json"
              }
            },
            "expect": "refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The tags of an image are not read by a request with a body",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "list": null,
            "request": {
              "body": "{}",
              "headers": {
                "Content-Type": "application/json"
              }
            },
            "expect": "refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "An image is not read by a request with a body",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "getImage": null,
            "request": {
              "body": "{}",
              "headers": {
                "Content-Type": "application/json"
              }
            },
            "expect": "refused"
          }
        ]
      },
      {
        "title": "The schema is not read by a request with a body",
        "steps": [
          {
            "getSchema": null,
            "request": {
              "body": "{}",
              "headers": {
                "Content-Type": "application/json"
              }
            },
            "expect": "refused"
          }
        ]
      },
      {
        "title": "An image is not deleted by a request with a body",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "deleteImage": null,
            "request": {
              "body": "{}",
              "headers": {
                "Content-Type": "application/json"
              }
            },
            "expect": "refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A label is added whatever stands in the body",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": "new",
            "request": {
              "body": "{\"tag\":\"other\"}",
              "headers": {
                "Content-Type": "application/json"
              }
            },
            "expect": "ignored"
          },
          {
            "tags": [
              "golden",
              "new"
            ]
          },
          {
            "add": "newer",
            "request": {
              "body": "{",
              "headers": {
                "Content-Type": "application/json"
              }
            },
            "expect": "ignored"
          },
          {
            "tags": [
              "golden",
              "new",
              "newer"
            ]
          }
        ]
      },
      {
        "title": "A label is removed whatever stands in the body",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden",
              "red"
            ]
          },
          {
            "remove": "golden",
            "request": {
              "body": "{\"tag\":\"red\"}",
              "headers": {
                "Content-Type": "application/json"
              }
            },
            "expect": "ignored"
          },
          {
            "tags": [
              "red"
            ]
          }
        ]
      },
      {
        "title": "A pair is removed whatever stands in the body",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "golden",
              "red"
            ]
          },
          {
            "remove": "golden",
            "request": {
              "body": "{\"key\":\"red\"}",
              "headers": {
                "Content-Type": "application/json"
              }
            },
            "expect": "ignored"
          },
          {
            "tags": [
              "red"
            ]
          }
        ]
      },
      {
        "title": "The tags of an image are read whatever stands in the body",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "list": null,
            "request": {
              "body": "{",
              "headers": {
                "Content-Type": "application/json"
              }
            },
            "expect": "ignored",
            "expectTags": [
              "golden"
            ]
          }
        ]
      },
      {
        "title": "The tags of a project are read whatever stands in the body",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "listProject": null,
            "request": {
              "body": "{",
              "headers": {
                "Content-Type": "application/json"
              }
            },
            "expect": "ignored",
            "expectTags": [
              "golden"
            ]
          }
        ]
      },
      {
        "title": "Images are listed whatever stands in the body",
        "steps": [
          {
            "images": [
              [
                "crew"
              ],
              [
                "red"
              ]
            ]
          },
          {
            "find": {
              "tags": [
                "crew"
              ]
            },
            "request": {
              "body": "{",
              "headers": {
                "Content-Type": "application/json"
              }
            },
            "expect": "ignored",
            "expectImages": [
              1
            ]
          },
          {
            "listImages": null,
            "request": {
              "body": "{",
              "headers": {
                "Content-Type": "application/json"
              }
            },
            "expect": "ignored"
          }
        ]
      },
      {
        "title": "A media type without a body is no body",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": "new",
            "request": {
              "headers": {
                "Content-Type": "application/json"
              }
            },
            "expect": "done"
          },
          {
            "remove": "golden",
            "request": {
              "headers": {
                "Content-Type": "application/octet-stream"
              }
            },
            "expect": "done"
          },
          {
            "tags": [
              "new"
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "unknown-image",
    "title": "An image that does not exist is answered as such",
    "why": "Images come and go. A client has to tell that its image is gone from a tag that is gone, and a tag must never make an image.",
    "concepts": [
      "add",
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "unknown": "There is no image with the id."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "No tag is added to an image that does not exist",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "add": "golden",
            "image": "unknown",
            "expect": "unknown"
          },
          {
            "add": "golden",
            "image": "unknown",
            "expect": "unknown"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "No tag is removed from an image that does not exist",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "remove": "golden",
            "image": "unknown",
            "expect": "unknown"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "An image that does not exist has no list of tags",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "list": null,
            "image": "unknown",
            "expect": "unknown"
          }
        ]
      },
      {
        "title": "A tag written as one text makes no image either",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "addText": "golden",
            "image": "unknown",
            "expect": "unknown"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A batch finds no image",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "addMany": [
              "new",
              "newer"
            ],
            "image": "unknown",
            "expect": "unknown"
          },
          {
            "removeMany": [
              "golden"
            ],
            "image": "unknown",
            "expect": "unknown"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Setting the tags makes no image",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "set": [
              "new"
            ],
            "image": "unknown",
            "expect": "unknown"
          },
          {
            "getImage": null,
            "image": "unknown",
            "expect": "unknown"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A deleted image is one that does not exist",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "deleteImage": null,
            "expect": "done"
          },
          {
            "getImage": null,
            "expect": "unknown"
          },
          {
            "add": "golden",
            "expect": "unknown"
          },
          {
            "remove": "golden",
            "expect": "unknown"
          },
          {
            "set": [
              "golden"
            ],
            "expect": "unknown"
          },
          {
            "deleteImage": null,
            "expect": "unknown"
          }
        ]
      },
      {
        "title": "An id of any form is looked up",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": "new",
            "image": "malformed",
            "expect": "unknown"
          },
          {
            "remove": "golden",
            "image": "malformed",
            "expect": "unknown"
          },
          {
            "list": null,
            "image": "malformed",
            "expect": "unknown"
          },
          {
            "set": [
              "new"
            ],
            "image": "malformed",
            "expect": "unknown"
          },
          {
            "tags": "unchanged"
          }
        ]
      }
    ]
  },
  {
    "id": "unknown-route",
    "title": "A URL that belongs to no operation is not found",
    "why": "A mistyped path must not be taken for another operation, and its answer tells the client that the path, not the image, is wrong.",
    "concepts": [
      "add",
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "unknown": "The URL belongs to no operation."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "Nothing lies below the URL by which tags are added",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": "new",
            "request": {
              "append": "/none/such"
            },
            "expect": "unknown"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Nothing lies below the URL by which a tag is removed",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "remove": "golden",
            "request": {
              "append": "/none/such"
            },
            "expect": "unknown"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Nothing lies below the URL by which tags are listed",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "list": null,
            "request": {
              "append": "/none/such"
            },
            "expect": "unknown"
          }
        ]
      },
      {
        "title": "Nothing lies below the URL of a batch",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "addMany": [
              "new"
            ],
            "request": {
              "append": "/none/such"
            },
            "expect": "unknown"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Deleting what lies below an image deletes nothing",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "deleteImage": null,
            "request": {
              "append": "/none/such"
            },
            "expect": "unknown"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Nothing lies below the URLs of searches and of the tags of a project",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "listProject": null,
            "request": {
              "append": "/none/such"
            },
            "expect": "unknown"
          },
          {
            "find": {
              "tags": [
                "golden"
              ]
            },
            "request": {
              "append": "/none/such"
            },
            "expect": "unknown"
          }
        ]
      }
    ]
  },
  {
    "id": "unknown-token",
    "title": "A token that nobody was given is refused",
    "why": "A token of another region or of yesterday looks like any other. The client has to fetch a new one, which it learns from this answer.",
    "concepts": [
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "unknown": "The identity service does not know the token."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "No tag is added with an unknown token",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "add": "golden",
            "as": "unknown",
            "expect": "unknown"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "No tag is removed with an unknown token",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "remove": "golden",
            "as": "unknown",
            "expect": "unknown"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Nothing is listed with an unknown token",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "list": null,
            "as": "unknown",
            "expect": "unknown"
          }
        ]
      },
      {
        "title": "No tag written as one text is added with an unknown token",
        "steps": [
          {
            "given": [
              "red"
            ]
          },
          {
            "addText": "golden",
            "as": "unknown",
            "expect": "unknown"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "No batch is done with an unknown token",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "addMany": [
              "new"
            ],
            "as": "unknown",
            "expect": "unknown"
          },
          {
            "removeMany": [
              "golden"
            ],
            "as": "unknown",
            "expect": "unknown"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The tags are not set with an unknown token",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "set": [
              "new"
            ],
            "as": "unknown",
            "expect": "unknown"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "No image is made, listed or deleted with an unknown token",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "createImage": [
              "new"
            ],
            "as": "unknown",
            "expect": "unknown"
          },
          {
            "listImages": null,
            "as": "unknown",
            "expect": "unknown"
          },
          {
            "deleteImage": null,
            "as": "unknown",
            "expect": "unknown"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "No images are found with an unknown token",
        "steps": [
          {
            "images": [
              [
                "golden"
              ]
            ]
          },
          {
            "find": {
              "tags": [
                "golden"
              ]
            },
            "as": "unknown",
            "expect": "unknown"
          }
        ]
      },
      {
        "title": "The tags of the project are not listed with an unknown token",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "listProject": null,
            "as": "unknown",
            "expect": "unknown"
          }
        ]
      },
      {
        "title": "The schema of an image is not shown with an unknown token",
        "steps": [
          {
            "getSchema": null,
            "as": "unknown",
            "expect": "unknown"
          }
        ]
      }
    ]
  },
  {
    "id": "unsupported-method",
    "title": "A method that a URL does not have is refused",
    "why": "Services differ in whether PUT, POST or PATCH changes tags. The wrong one must change nothing, and the answer should name the right ones.",
    "concepts": [
      "add",
      "list"
    ],
    "facts": {},
    "types": {},
    "answers": {
      "refused": "The URL exists but not with this method."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "A tag is not added by a method that is not meant for it",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": "new",
            "request": {
              "method": "PATCH"
            },
            "expect": "refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A label is neither read nor added by GET and POST",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": "new",
            "request": {
              "method": "GET"
            },
            "expect": "refused"
          },
          {
            "add": "golden",
            "request": {
              "method": "GET"
            },
            "expect": "refused"
          },
          {
            "add": "new",
            "request": {
              "method": "POST"
            },
            "expect": "refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A tag is not removed by a method that is not meant for it",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "remove": "golden",
            "request": {
              "method": "PATCH"
            },
            "expect": "refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A batch is not done by a method that is not meant for it",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "addMany": [
              "new"
            ],
            "request": {
              "method": "PUT"
            },
            "expect": "refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "An image is not put",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "getImage": null,
            "request": {
              "method": "PUT"
            },
            "expect": "refused"
          },
          {
            "getImage": null,
            "request": {
              "method": "POST"
            },
            "expect": "refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The list of images is not put and not deleted",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "listImages": null,
            "request": {
              "method": "PUT"
            },
            "expect": "refused"
          },
          {
            "listImages": null,
            "request": {
              "method": "DELETE"
            },
            "expect": "refused"
          },
          {
            "listImages": null,
            "request": {
              "method": "PATCH"
            },
            "expect": "refused"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The schema is read only",
        "steps": [
          {
            "getSchema": null,
            "request": {
              "method": "PUT"
            },
            "expect": "refused"
          },
          {
            "getSchema": null,
            "request": {
              "method": "DELETE"
            },
            "expect": "refused"
          }
        ]
      },
      {
        "title": "The versions are the answer to every method",
        "steps": [
          {
            "listVersions": null,
            "request": {
              "method": "POST"
            },
            "expect": "done"
          },
          {
            "listVersions": null,
            "request": {
              "method": "DELETE"
            },
            "expect": "done"
          }
        ]
      }
    ]
  },
  {
    "id": "url-decoding",
    "title": "Tags in a URL are decoded in one certain way",
    "why": "Letters beyond ASCII, plus signs and line breaks come back as the client sent them only if both sides decode alike. Where they do not, a tag can be added but no longer removed.",
    "concepts": [
      "remove",
      "list"
    ],
    "facts": {
      "decoding": "What the decoded bytes of the path are read as, latin-1 or utf-8.",
      "dropsTrailingNewline": "Whether one line feed at the end of the path is dropped."
    },
    "types": {
      "decoding": [
        "latin-1",
        "utf-8"
      ],
      "dropsTrailingNewline": "boolean"
    },
    "answers": {
      "undecodable": "The bytes that the URL encodes are not UTF-8."
    },
    "optional": [
      "undecodable"
    ],
    "scenarios": [
      {
        "title": "A label beyond ASCII comes back with a letter for each byte",
        "tag": "label",
        "steps": [
          {
            "given": []
          },
          {
            "add": {
              "label": "é"
            },
            "expect": "done"
          },
          {
            "tags": [
              {
                "label": "Ã©"
              }
            ]
          },
          {
            "remove": {
              "label": "é"
            },
            "expect": "done"
          },
          {
            "tags": []
          }
        ]
      },
      {
        "title": "A label beyond ASCII that was set in a body cannot be removed by its URL",
        "tag": "label",
        "steps": [
          {
            "given": []
          },
          {
            "set": [
              {
                "label": "é"
              }
            ],
            "expect": "done"
          },
          {
            "tags": [
              {
                "label": "é"
              }
            ]
          },
          {
            "remove": {
              "label": "é"
            },
            "expect": "remove-missing-tag.missing"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "A key beyond ASCII is removed by its URL",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "red",
              {
                "key": "größe",
                "value": "large"
              }
            ]
          },
          {
            "remove": {
              "key": "größe",
              "value": ""
            },
            "expect": "done"
          },
          {
            "tags": [
              "red"
            ]
          }
        ]
      },
      {
        "title": "Plus signs, encoded percent signs and broken encodings are read as they stand",
        "tag": "label",
        "steps": [
          {
            "given": []
          },
          {
            "add": "golden",
            "request": {
              "path": {
                "tag": "a+b"
              }
            },
            "expect": "done"
          },
          {
            "add": "golden",
            "request": {
              "path": {
                "tag": "a%20b"
              }
            },
            "expect": "done"
          },
          {
            "add": "golden",
            "request": {
              "path": {
                "tag": "a%25b"
              }
            },
            "expect": "done"
          },
          {
            "add": "golden",
            "request": {
              "path": {
                "tag": "a%3Fb%23c"
              }
            },
            "expect": "done"
          },
          {
            "add": "golden",
            "request": {
              "path": {
                "tag": "a%zz"
              }
            },
            "expect": "done"
          },
          {
            "tags": [
              "a+b",
              {
                "label": "a b"
              },
              {
                "label": "a%b"
              },
              {
                "label": "a?b#c"
              },
              {
                "label": "a%zz"
              }
            ]
          }
        ]
      },
      {
        "title": "A line feed at the end is dropped, one inside is kept",
        "tag": "label",
        "steps": [
          {
            "given": []
          },
          {
            "add": "golden",
            "request": {
              "path": {
                "tag": "new%0A"
              }
            },
            "expect": "done"
          },
          {
            "tags": [
              "new"
            ]
          },
          {
            "add": "golden",
            "request": {
              "path": {
                "tag": "a%0Ab"
              }
            },
            "expect": "done"
          },
          {
            "tags": [
              "new",
              {
                "label": "a\nb"
              }
            ]
          },
          {
            "remove": "golden",
            "request": {
              "path": {
                "tag": "new%0A"
              }
            },
            "expect": "done"
          },
          {
            "tags": [
              {
                "label": "a\nb"
              }
            ]
          }
        ]
      },
      {
        "title": "Bytes that are not UTF-8 make no label",
        "tag": "label",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "add": "golden",
            "request": {
              "path": {
                "tag": "%FF"
              }
            },
            "expect": "undecodable"
          },
          {
            "add": "golden",
            "request": {
              "path": {
                "tag": "caf%E9"
              }
            },
            "expect": "undecodable"
          },
          {
            "add": "golden",
            "request": {
              "path": {
                "tag": "%C3%28"
              }
            },
            "expect": "undecodable"
          },
          {
            "remove": "golden",
            "request": {
              "path": {
                "tag": "%FF"
              }
            },
            "expect": "undecodable"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Bytes that are not UTF-8 make no key",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "remove": "golden",
            "request": {
              "path": {
                "key": "%FF"
              }
            },
            "expect": "undecodable"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Bytes that are not UTF-8 name no image",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "list": null,
            "request": {
              "path": {
                "image_id": "%FF"
              }
            },
            "expect": "undecodable"
          },
          {
            "add": "new",
            "request": {
              "path": {
                "image_id": "%FF"
              }
            },
            "expect": "undecodable"
          },
          {
            "remove": "golden",
            "request": {
              "path": {
                "image_id": "%FF"
              }
            },
            "expect": "undecodable"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Bytes that are not UTF-8 name no image to read",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "getImage": null,
            "request": {
              "path": {
                "image_id": "%FF"
              }
            },
            "expect": "undecodable"
          }
        ]
      },
      {
        "title": "Bytes that are not UTF-8 name no image to change or delete",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "set": [
              "new"
            ],
            "request": {
              "path": {
                "image_id": "%FF"
              }
            },
            "expect": "undecodable"
          },
          {
            "deleteImage": null,
            "request": {
              "path": {
                "image_id": "%FF"
              }
            },
            "expect": "undecodable"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Bytes that are not UTF-8 name no image whose tags change in a batch",
        "steps": [
          {
            "given": [
              "golden"
            ]
          },
          {
            "addMany": [
              "new"
            ],
            "request": {
              "path": {
                "image_id": "%FF"
              }
            },
            "expect": "undecodable"
          },
          {
            "tags": "unchanged"
          }
        ]
      }
    ]
  },
  {
    "id": "value-length",
    "title": "A value has a largest length in characters",
    "why": "Values carry hashes, dates and addresses, and some of those are longer than the limit. A server that cuts instead of refusing would lose the end.",
    "concepts": [
      "add",
      "list"
    ],
    "facts": {
      "limit": "Largest number of characters of a value that is added, each Unicode code point counting as one."
    },
    "types": {
      "limit": "number"
    },
    "answers": {
      "tooLong": "The value is longer than that."
    },
    "optional": [],
    "scenarios": [
      {
        "title": "A value as long as the limit is added and kept whole",
        "tag": "pair",
        "steps": [
          {
            "given": []
          },
          {
            "add": {
              "key": "size",
              "value": {
                "repeat": "v",
                "times": "limit"
              }
            },
            "expect": "done"
          },
          {
            "tags": [
              {
                "key": "size",
                "value": {
                  "repeat": "v",
                  "times": "limit"
                }
              }
            ]
          }
        ]
      },
      {
        "title": "A value one character above the limit is refused and the old one stays",
        "tag": "pair",
        "steps": [
          {
            "given": [
              "size=large"
            ]
          },
          {
            "add": {
              "key": "size",
              "value": {
                "repeat": "v",
                "times": "limit + 1"
              }
            },
            "expect": "tooLong"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Letters beyond ASCII count as one character each, however many bytes they take",
        "tag": "pair",
        "steps": [
          {
            "given": []
          },
          {
            "add": {
              "key": "size",
              "value": {
                "repeat": "é",
                "times": "limit"
              }
            },
            "expect": "done"
          },
          {
            "tags": [
              {
                "key": "size",
                "value": {
                  "repeat": "é",
                  "times": "limit"
                }
              }
            ]
          },
          {
            "add": {
              "key": "size",
              "value": {
                "repeat": "é",
                "times": "limit + 1"
              }
            },
            "expect": "tooLong"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "An emoji counts as one character, though it takes two UTF-16 units",
        "tag": "pair",
        "steps": [
          {
            "given": []
          },
          {
            "add": {
              "key": "size",
              "value": {
                "repeat": "🚀",
                "times": "limit"
              }
            },
            "expect": "done"
          },
          {
            "tags": [
              {
                "key": "size",
                "value": {
                  "repeat": "🚀",
                  "times": "limit"
                }
              }
            ]
          },
          {
            "add": {
              "key": "size",
              "value": {
                "repeat": "🚀",
                "times": "limit + 1"
              }
            },
            "expect": "tooLong"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The value of a tag written as one text keeps the same limit",
        "tag": "pair",
        "steps": [
          {
            "given": []
          },
          {
            "addText": {
              "key": "size",
              "value": {
                "repeat": "v",
                "times": "limit"
              }
            },
            "expect": "done"
          },
          {
            "tags": [
              {
                "key": "size",
                "value": {
                  "repeat": "v",
                  "times": "limit"
                }
              }
            ]
          },
          {
            "addText": {
              "key": "size",
              "value": {
                "repeat": "v",
                "times": "limit + 1"
              }
            },
            "expect": "tooLong"
          },
          {
            "addText": {
              "key": "size",
              "value": {
                "repeat": "🚀",
                "times": "limit + 1"
              }
            },
            "expect": "tooLong"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "Values of a batch keep the same limit",
        "tag": "pair",
        "steps": [
          {
            "given": []
          },
          {
            "addMany": [
              {
                "key": "size",
                "value": {
                  "repeat": "v",
                  "times": "limit"
                }
              },
              "red"
            ],
            "expect": "done"
          },
          {
            "tags": [
              {
                "key": "size",
                "value": {
                  "repeat": "v",
                  "times": "limit"
                }
              },
              "red"
            ]
          },
          {
            "addMany": [
              "blue",
              {
                "key": "size",
                "value": {
                  "repeat": "v",
                  "times": "limit + 1"
                }
              }
            ],
            "expect": "tooLong"
          },
          {
            "tags": "unchanged"
          }
        ]
      },
      {
        "title": "The length of a value is looked at before the image, the project and the number of tags",
        "tag": "pair",
        "steps": [
          {
            "given": {
              "count": "tag-limit.limit"
            }
          },
          {
            "add": {
              "key": "size",
              "value": {
                "repeat": "v",
                "times": "limit + 1"
              }
            },
            "expect": "tooLong"
          },
          {
            "add": {
              "key": "size",
              "value": {
                "repeat": "v",
                "times": "limit + 1"
              }
            },
            "image": "malformed",
            "expect": "tooLong"
          },
          {
            "add": {
              "key": "size",
              "value": {
                "repeat": "v",
                "times": "limit + 1"
              }
            },
            "image": "unknown",
            "expect": "tooLong"
          },
          {
            "add": {
              "key": "size",
              "value": {
                "repeat": "v",
                "times": "limit + 1"
              }
            },
            "as": "stranger",
            "expect": "tooLong"
          },
          {
            "tags": "unchanged"
          }
        ]
      }
    ]
  }
];
