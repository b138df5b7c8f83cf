// Made from spec/concepts.yaml by `pnpm generate`. Do not edit: change the source and run that.
// inputs  sha256:989ef1f6d865bd58f06455064a690c5079059248669150eee9851f3bdcbc668d
// content sha256:4eaff95f881989700cfcf64bf45dfd72c06498d11fccdf905e0058c331e594c6

import type { Caller, Concept, ConceptName } from '../behaviour.ts';

export const concepts: Readonly<Record<ConceptName, Concept>> = {
  "add": {
    "title": "Add a tag to an image",
    "description": "One tag comes to one image. Where the image has it already, or has another value under its key, the rules say what happens.",
    "roles": [
      "project",
      "image",
      "tag",
      "key",
      "value"
    ]
  },
  "addText": {
    "title": "Add a tag written as one text",
    "description": "One tag comes to one image, with key and value in a single text between which the API finds the border itself.",
    "roles": [
      "project",
      "image",
      "tag"
    ]
  },
  "remove": {
    "title": "Remove a tag from an image",
    "description": "One tag goes from one image. Pairs are named by their key alone.",
    "roles": [
      "project",
      "image",
      "tag",
      "key"
    ]
  },
  "list": {
    "title": "List the tags of an image",
    "description": "The answer holds every tag that one image has now, be it on its own or as a part of the image.",
    "roles": [
      "project",
      "image",
      "tags"
    ]
  },
  "addMany": {
    "title": "Add several tags to an image",
    "description": "Several tags come to one image in one call.",
    "roles": [
      "project",
      "image",
      "tags"
    ]
  },
  "removeMany": {
    "title": "Remove several tags from an image",
    "description": "Several tags go from one image in one call.",
    "roles": [
      "project",
      "image",
      "tags"
    ]
  },
  "set": {
    "title": "Replace all tags of an image",
    "description": "The image has the tags of the call and no others, whatever it had before.",
    "roles": [
      "project",
      "image",
      "tags"
    ]
  },
  "listProject": {
    "title": "List the tags in use in a project",
    "description": "The answer holds the tags of all images of a project, each once.",
    "roles": [
      "project",
      "image",
      "tags",
      "limit",
      "offset",
      "page"
    ]
  },
  "find": {
    "title": "Find images by their tags",
    "description": "The answer holds the images whose tags, or whose name, are as asked, a page at a time.",
    "roles": [
      "project",
      "tags",
      "tagsAny",
      "notTags",
      "notTagsAny",
      "untagged",
      "name",
      "limit",
      "offset",
      "marker",
      "images",
      "count"
    ]
  },
  "count": {
    "title": "Count images by their tags",
    "description": "The answer says how many images there are whose tags, or whose name, are as asked.",
    "roles": [
      "project",
      "tags",
      "tagsAny",
      "notTags",
      "notTagsAny",
      "untagged",
      "name",
      "limit",
      "offset",
      "count"
    ]
  },
  "createImage": {
    "title": "Create an image",
    "description": "A new image comes to be, with the name and the tags of the call and without data.",
    "roles": [
      "project",
      "image",
      "name",
      "tags",
      "visibility",
      "protected"
    ]
  },
  "getImage": {
    "title": "Show an image",
    "description": "The answer is one image with all its properties.",
    "roles": [
      "project",
      "image",
      "name",
      "tags"
    ]
  },
  "deleteImage": {
    "title": "Delete an image",
    "description": "One image goes, and its tags with it.",
    "roles": [
      "project",
      "image"
    ]
  },
  "listImages": {
    "title": "List images",
    "description": "The answer holds the images that the caller sees, a page at a time.",
    "roles": [
      "project",
      "images",
      "tags",
      "name",
      "limit",
      "offset",
      "marker",
      "sortKey",
      "sortDirection",
      "sort",
      "visibility",
      "memberStatus"
    ]
  },
  "getSchema": {
    "title": "Show a schema",
    "description": "The answer is the JSON Schema by which the API describes its images.",
    "roles": []
  },
  "listVersions": {
    "title": "List the versions of the API",
    "description": "The answer names the versions that the service speaks, for clients that choose one.",
    "roles": [
      "versions"
    ]
  }
};

export const callers: readonly Caller[] = [
  {
    "name": "owner",
    "title": "a user of the project that owns the images",
    "token": "owner"
  },
  {
    "name": "stranger",
    "title": "a user of another project, which owns nothing",
    "token": "stranger",
    "project": "5f0e2c7d9a814b36a1c4d8e7b2f3906a"
  },
  {
    "name": "reader",
    "title": "a user of the owning project who may only read",
    "token": "reader"
  },
  {
    "name": "unknown",
    "title": "somebody whose token the identity service does not know",
    "token": "unknown"
  },
  {
    "name": "expired",
    "title": "somebody whose token has run out",
    "token": "expired"
  },
  {
    "name": "malformed",
    "title": "somebody whose token cannot be read, because it holds a space",
    "token": "malformed token"
  },
  {
    "name": "nobody",
    "title": "somebody who sends no token"
  }
];
