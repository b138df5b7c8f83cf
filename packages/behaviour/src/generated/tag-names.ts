// Made from spec/tag-names.yaml by `pnpm generate`. Do not edit: change the source and run that.
// inputs  sha256:a725be44556678ef4d3fa763157187bd7993eecaf00cff3cba2b2209a910494d
// content sha256:735f9d46716a8f43752fe5390a0fd64ab64a675114f40a5442e1a6ccfa1e2d4f

import type { TagName } from '../tag-name.ts';

export const tagNames: readonly TagName[] = [
  {
    "id": "empty",
    "text": "",
    "why": "A variable that was never set makes it, and a URL of it could be taken for that of all tags."
  },
  {
    "id": "space",
    "text": " ",
    "why": "It is not empty, but nobody can see it."
  },
  {
    "id": "inner-space",
    "text": "a b",
    "why": "Encoders write it as %20 or as a plus sign."
  },
  {
    "id": "leading-space",
    "text": " a",
    "why": "Services strip it, refuse it or keep it."
  },
  {
    "id": "trailing-space",
    "text": "a ",
    "why": "Services strip it, refuse it or keep it, not always as they do at the other end."
  },
  {
    "id": "tab",
    "text": "a\tb",
    "why": "It ends a field in lists that commands print."
  },
  {
    "id": "newline",
    "text": "a\nb",
    "why": "It splits headers and log lines of those who do not encode it."
  },
  {
    "id": "trailing-newline",
    "text": "a\n",
    "why": "Whatever a shell reads from a file may end so, and regular expressions overlook it."
  },
  {
    "id": "carriage-return",
    "text": "a\rb",
    "why": "Texts from Windows have it before each line break."
  },
  {
    "id": "nul",
    "text": "a\u0000b",
    "why": "It ends a text for programs written in C."
  },
  {
    "id": "escape",
    "text": "a\u001bb",
    "why": "A terminal takes what follows for a command."
  },
  {
    "id": "dot",
    "text": ".",
    "why": "As a segment of a URL it means the folder itself, and clients fold it away."
  },
  {
    "id": "dot-dot",
    "text": "..",
    "why": "As a segment of a URL it means the folder above, and clients fold it away with what comes before."
  },
  {
    "id": "encoded-dot",
    "segment": "%2E",
    "why": "The URL standard has clients fold it like a dot, HTTP servers do not."
  },
  {
    "id": "encoded-dot-dot",
    "segment": "%2e%2E",
    "why": "A path that leads upwards only after it was decoded gets past checks that look before."
  },
  {
    "id": "inner-dot",
    "text": "a.b",
    "why": "Some services write key and value as one text around it."
  },
  {
    "id": "leading-dot",
    "text": ".a",
    "why": "Before the separator there is nothing that could be a key."
  },
  {
    "id": "trailing-dot",
    "text": "a.",
    "why": "After the separator there is nothing."
  },
  {
    "id": "slash",
    "text": "a/b",
    "why": "A branch is called so; in a URL it is percent-encoded, which not everybody undoes at the right time."
  },
  {
    "id": "only-slash",
    "text": "/",
    "why": "It is a separator with nothing on either side."
  },
  {
    "id": "raw-slash",
    "segment": "a/b",
    "why": "Clients that do not encode a name send it so, and it makes two segments."
  },
  {
    "id": "twice-encoded-slash",
    "text": "a%2Fb",
    "why": "Who decodes twice sees a slash in it."
  },
  {
    "id": "backslash",
    "text": "a\\b",
    "why": "Browsers send it as a slash, and quoting begins with it."
  },
  {
    "id": "percent",
    "text": "a%b",
    "why": "It begins an encoding."
  },
  {
    "id": "raw-percent",
    "segment": "a%zz",
    "why": "An encoding that is none is an error for some and a text for others."
  },
  {
    "id": "question",
    "text": "a?b",
    "why": "It begins the query of a URL."
  },
  {
    "id": "raw-question",
    "segment": "a?b",
    "why": "Unencoded, it cuts the name short."
  },
  {
    "id": "hash",
    "text": "a#b",
    "why": "It begins the fragment of a URL."
  },
  {
    "id": "raw-hash",
    "segment": "a#b",
    "why": "Unencoded, it cuts the name short, though no client should send it."
  },
  {
    "id": "equals",
    "text": "a=b",
    "why": "It separates key and value in queries, in command lines and in one edition of a list of tags."
  },
  {
    "id": "plus",
    "text": "a+b",
    "why": "Forms mean a space by it."
  },
  {
    "id": "ampersand",
    "text": "a&b",
    "why": "It separates the parameters of a query and begins an entity of HTML."
  },
  {
    "id": "semicolon",
    "text": "a;b",
    "why": "It begins parameters of a segment where the old standard of URLs is followed."
  },
  {
    "id": "colon",
    "text": "a:b",
    "why": "Filters take what stands before it for an operator."
  },
  {
    "id": "comma",
    "text": "a,b",
    "why": "Lists in a query or on a command line are split at it."
  },
  {
    "id": "asterisk",
    "text": "a*b",
    "why": "Searches take it for anything."
  },
  {
    "id": "double-quote",
    "text": "a\"b",
    "why": "It ends a text in JSON, in HTML and in SQL."
  },
  {
    "id": "apostrophe",
    "text": "a'b",
    "why": "It ends a text in SQL, in shells and in what Python prints."
  },
  {
    "id": "less-than",
    "text": "<b>a",
    "why": "It begins an element in HTML, and answers may repeat it."
  },
  {
    "id": "braces",
    "text": "{tag}",
    "why": "Templates and paths of API descriptions have parameters in them."
  },
  {
    "id": "nfc",
    "text": "café",
    "why": "The composed form of a letter, which most keyboards make."
  },
  {
    "id": "nfd",
    "text": "café",
    "why": "The decomposed form of the same letter looks the same; file names of macOS have had it."
  },
  {
    "id": "cjk",
    "text": "金色",
    "why": "Three bytes a character, and editions of one document differ on whether they are allowed."
  },
  {
    "id": "emoji",
    "text": "🚀",
    "why": "Four bytes, beyond what older databases hold, and two code units where UTF-16 is counted."
  },
  {
    "id": "joined-emoji",
    "text": "👩‍🚀",
    "why": "One picture made of three code points, one of them invisible."
  },
  {
    "id": "right-to-left",
    "text": "ירוק",
    "why": "It is shown from the other end, which makes lists hard to read and changes nothing in the bytes."
  },
  {
    "id": "direction-override",
    "text": "a‮bc",
    "why": "What is shown differs from what is stored."
  },
  {
    "id": "no-break-space",
    "text": " ",
    "why": "Some count it as white space and some as a letter."
  },
  {
    "id": "zero-width-space",
    "text": "​",
    "why": "Nothing is seen of it, and it is no white space to most programs."
  },
  {
    "id": "byte-order-mark",
    "text": "﻿a",
    "why": "Decoders drop it at the beginning of a text."
  },
  {
    "id": "invalid-utf-8",
    "bytes": "c328",
    "why": "The first byte promises a second one that does not come, so the bytes are no text."
  },
  {
    "id": "proto",
    "text": "__proto__",
    "why": "Programs in JavaScript that keep names in plain objects lose it, or worse."
  },
  {
    "id": "constructor",
    "text": "constructor",
    "why": "Every plain object of JavaScript seems to have it already."
  },
  {
    "id": "action",
    "text": "action",
    "why": "Batches of one API are sent to a URL that ends so, where its tags are as well."
  },
  {
    "id": "tags",
    "text": "tags",
    "why": "The segment before it in the URL is called the same."
  },
  {
    "id": "null-word",
    "text": "null",
    "why": "It is a text, and loses to programs that guess types."
  },
  {
    "id": "number",
    "text": "0",
    "why": "It is a text, and counts as false where types are guessed."
  },
  {
    "id": "at-limit",
    "text": {
      "repeat": "x",
      "times": "limit"
    },
    "why": "The longest that has to be taken."
  },
  {
    "id": "over-limit",
    "text": {
      "repeat": "x",
      "times": "limit + 1"
    },
    "why": "The shortest that has to be refused."
  },
  {
    "id": "cjk-at-limit",
    "text": {
      "repeat": "大",
      "times": "limit"
    },
    "why": "As many characters as are allowed, and three times as many bytes."
  },
  {
    "id": "cjk-over-limit",
    "text": {
      "repeat": "大",
      "times": "limit + 1"
    },
    "why": "One character more than is allowed."
  },
  {
    "id": "characters-255",
    "text": {
      "repeat": "x",
      "times": 255
    },
    "why": "Fits a length that is counted in one byte, as many columns of databases are."
  },
  {
    "id": "characters-256",
    "text": {
      "repeat": "x",
      "times": 256
    },
    "why": "One more than fits."
  },
  {
    "id": "bytes-255",
    "text": {
      "repeat": "大",
      "times": 85
    },
    "why": "So many bytes in far fewer characters."
  },
  {
    "id": "bytes-256",
    "text": {
      "repeat": "é",
      "times": 128
    },
    "why": "One byte more than fits, in half as many characters."
  }
];
