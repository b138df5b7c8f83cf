// Made from spec/glance-v2/openapi.yaml by `pnpm generate`. Do not edit: change the source and run that.
// inputs  sha256:cf114c15b2cec78727856805ab31896dfad04139b2391cb372c3bd45e2adcd64
// content sha256:ebc2c20d6d04f5209a264e8cc8a6e2dc4126f5c8af30747de17e188c619e8c95

export interface paths {
    "/v2/images/{image_id}/tags/{tag}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Image to work on. */
                image_id: components["parameters"]["ImageId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Add an image tag
         * @description Puts a tag on an image. Adding a tag that the image already has succeeds, and the image still has it once, even when it has as many tags as it may have. The request has no body; one with a body is refused.
         */
        put: operations["addImageTag"];
        post?: never;
        /**
         * Delete an image tag
         * @description Takes a tag off an image. A tag that the image does not have is an error, so a second deletion is answered with 404. The request has no body; one with a body is refused.
         */
        delete: operations["deleteImageTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/images/{image_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Image to work on. */
                image_id: components["parameters"]["ImageId"];
            };
            cookie?: never;
        };
        /**
         * Get an image with its tags
         * @description Returns one image with all its properties. Every caller who can see the image sees its tags.
         */
        get: operations["getImage"];
        put?: never;
        post?: never;
        /**
         * Delete an image
         * @description Deletes an image with its tags and data. Its id is not free again afterwards. The request has no body; one with a body is refused.
         */
        delete: operations["deleteImage"];
        options?: never;
        head?: never;
        /**
         * Change the tags or properties of an image
         * @description Applies the changes of a JSON patch in turn, or none of them. Adding or replacing `/tags` sets the whole list of tags; a single tag cannot be patched, and the list cannot be removed. Tags that occur twice become one.
         */
        patch: operations["updateImage"];
        trace?: never;
    };
    "/v2/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List images, filtered by tags
         * @description Returns a page of the images that the caller can see, the newest first unless sorted otherwise. An image has to pass all filters and carry every `tag` that is asked for. Any other parameter filters by the property of that name.
         */
        get: operations["listImages"];
        put?: never;
        /**
         * Create an image, with tags if wanted
         * @description Creates the record of an image, which waits for its data in the status queued. The client may choose the id. Tags that occur twice become one.
         */
        post: operations["createImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/schemas/image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the JSON Schema of images
         * @description Returns the JSON Schema that images of this service keep. It has the base properties and those that the operator added, and limits the length of a tag.
         */
        get: operations["getImageSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of the API
         * @description Returns the versions that the service speaks, the current one first. No token is needed, and any other method gets the same answer.
         */
        get: operations["listVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Discover the versions of the API
         * @description Returns the versions that the service speaks as choices to follow. It is the body of `/versions` under the status 300, which is also the answer to a path without a known version in front. No token is needed, and any other method gets the same answer.
         */
        get: operations["discoverVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Id of an image, typically a UUID. Glance 25.1 refuses no other form and no other spelling of a UUID: the text is looked up as it is, and what is not found is answered with 404.
         * @example 2f6d1a7e-94c3-4b58-8e0a-5d7c3b9f1e64
         */
        ImageId: string;
        /**
         * @description Label that the URL names, percent-encoded. Glance counts the bytes of its UTF-8 form, so fewer characters fit if they are not ASCII.
         *     Glance takes nearly every character but a slash, which even encoded separates segments, and reads the bytes as Latin-1: what is added as `é` comes back as `Ã©`.
         * @example golden
         */
        TagInUrl: string;
        /**
         * @description Always 0: there is no body.
         * @example 0
         * @constant
         */
        NoLength: 0;
        /**
         * @description Id that the service gave to the request.
         * @example req-a6121808-f098-4a3d-9d93-8ba063305817
         */
        RequestId: string;
        /** @description Page of the error 400 Bad Request, for clients that accept HTML or anything. */
        BadRequestHtml: string;
        /**
         * @description Explanation of the error, for a person. It is the body of the error page without its frame, so it holds line breaks written as HTML, but no other markup.
         * @example The resource could not be found.<br /><br />
         */
        ErrorMessage: string;
        /** @description The error 400 Bad Request as JSON, for clients that prefer it. */
        BadRequestJson: {
            message: components["schemas"]["ErrorMessage"];
            /**
             * @description Status code and reason phrase.
             * @example 400 Bad Request
             * @constant
             */
            code: "400 Bad Request";
            /**
             * @description Reason phrase.
             * @example Bad Request
             * @constant
             */
            title: "Bad Request";
        };
        /** @description The error 400 Bad Request as plain text, for clients that accept neither HTML nor JSON. */
        BadRequestText: string;
        /** @description Page of the error 401 Unauthorized, for clients that accept HTML or anything. */
        UnauthorizedHtml: string;
        /** @description The error 401 Unauthorized as JSON, for clients that prefer it. */
        UnauthorizedJson: {
            message: components["schemas"]["ErrorMessage"];
            /**
             * @description Status code and reason phrase.
             * @example 401 Unauthorized
             * @constant
             */
            code: "401 Unauthorized";
            /**
             * @description Reason phrase.
             * @example Unauthorized
             * @constant
             */
            title: "Unauthorized";
        };
        /** @description The error 401 Unauthorized as plain text, for clients that accept neither HTML nor JSON. */
        UnauthorizedText: string;
        /** @description Page of the error 403 Forbidden, for clients that accept HTML or anything. */
        ForbiddenHtml: string;
        /** @description The error 403 Forbidden as JSON, for clients that prefer it. */
        ForbiddenJson: {
            message: components["schemas"]["ErrorMessage"];
            /**
             * @description Status code and reason phrase.
             * @example 403 Forbidden
             * @constant
             */
            code: "403 Forbidden";
            /**
             * @description Reason phrase.
             * @example Forbidden
             * @constant
             */
            title: "Forbidden";
        };
        /** @description The error 403 Forbidden as plain text, for clients that accept neither HTML nor JSON. */
        ForbiddenText: string;
        /** @description Page of the error 404 Not Found, for clients that accept HTML or anything. */
        NotFoundHtml: string;
        /** @description The error 404 Not Found as JSON, for clients that prefer it. */
        NotFoundJson: {
            message: components["schemas"]["ErrorMessage"];
            /**
             * @description Status code and reason phrase.
             * @example 404 Not Found
             * @constant
             */
            code: "404 Not Found";
            /**
             * @description Reason phrase.
             * @example Not Found
             * @constant
             */
            title: "Not Found";
        };
        /** @description The error 404 Not Found as plain text, for clients that accept neither HTML nor JSON. */
        NotFoundText: string;
        /** @description Page of the error 405 Method Not Allowed, for clients that accept HTML or anything. */
        MethodNotAllowedHtml: string;
        /** @description The error 405 Method Not Allowed as JSON, for clients that prefer it. */
        MethodNotAllowedJson: {
            message: components["schemas"]["ErrorMessage"];
            /**
             * @description Status code and reason phrase.
             * @example 405 Method Not Allowed
             * @constant
             */
            code: "405 Method Not Allowed";
            /**
             * @description Reason phrase.
             * @example Method Not Allowed
             * @constant
             */
            title: "Method Not Allowed";
        };
        /** @description The error 405 Method Not Allowed as plain text, for clients that accept neither HTML nor JSON. */
        MethodNotAllowedText: string;
        /** @description Page of the error 413 Request Entity Too Large, for clients that accept HTML or anything. */
        RequestEntityTooLargeHtml: string;
        /** @description The error 413 Request Entity Too Large as JSON, for clients that prefer it. */
        RequestEntityTooLargeJson: {
            message: components["schemas"]["ErrorMessage"];
            /**
             * @description Status code and reason phrase.
             * @example 413 Request Entity Too Large
             * @constant
             */
            code: "413 Request Entity Too Large";
            /**
             * @description Reason phrase.
             * @example Request Entity Too Large
             * @constant
             */
            title: "Request Entity Too Large";
        };
        /** @description The error 413 Request Entity Too Large as plain text, for clients that accept neither HTML nor JSON. */
        RequestEntityTooLargeText: string;
        /**
         * @description Label that the URL names, percent-encoded. No length is refused: a tag longer than any that can be added is not found.
         *     Glance reads the bytes as Latin-1, so a tag with a character beyond ASCII that was set in a body of JSON cannot be deleted by URL. Nor can one with a slash, which even encoded separates segments.
         * @example golden
         */
        TagToDelete: string;
        /**
         * @description Value of a property that the operator or the owner put on the image.
         * @example ubuntu
         */
        ImageProperty: string | null;
        /**
         * @description Name of the image, which need not be unique.
         * @example ubuntu-22.04-server
         */
        ImageName: string | null;
        /**
         * @description Where the image is in its life cycle. A new image without data is queued, one that can be used is active.
         * @example active
         * @enum {string}
         */
        ImageStatus: "queued" | "saving" | "active" | "killed" | "deleted" | "uploading" | "importing" | "pending_delete" | "deactivated";
        /**
         * @description Who can see and use the image besides its owner.
         * @example community
         * @enum {string}
         */
        ImageVisibility: "community" | "public" | "private" | "shared";
        /**
         * @description Id of the project that owns the image.
         * @example 8f6c2d0b4a1e4d7f9b3a5c6e7d8f9012
         */
        ImageOwner: string | null;
        /**
         * @description What surrounds the disk in the file, `bare` for nothing. The operator decides which formats there are.
         * @example bare
         */
        ContainerFormat: string | null;
        /**
         * @description Format of the disk in the file. The operator decides which formats there are.
         * @example qcow2
         */
        DiskFormat: string | null;
        /**
         * @description Smallest disk that a server of the image needs, in gigabytes.
         * @example 0
         */
        MinDisk: number;
        /**
         * @description Smallest memory that a server of the image needs, in megabytes.
         * @example 0
         */
        MinRam: number;
        /**
         * @description Label on an image, unique within the image. Upper and lower case differ, and in a body of JSON even the empty text is a tag.
         * @example golden
         */
        Tag: string;
        /** @description Tags of the image, each once and in no particular order. */
        ImageTags: components["schemas"]["Tag"][];
        /** @description An image as the service shows it. */
        Image: {
            id: components["schemas"]["ImageId"];
            name: components["schemas"]["ImageName"];
            status: components["schemas"]["ImageStatus"];
            visibility: components["schemas"]["ImageVisibility"];
            /**
             * @description Whether the image is safe from deletion. Its tags can be changed all the same.
             * @example false
             */
            protected: boolean;
            /**
             * @description Whether lists leave the image out unless asked for it.
             * @example false
             */
            os_hidden?: boolean;
            owner: components["schemas"]["ImageOwner"];
            /**
             * @description MD5 of the data, null as long as there is none.
             * @example 4a1c7d0e9b2f8365d7e0c1b2a3948576
             */
            checksum: string | null;
            /**
             * @description Algorithm of `os_hash_value`.
             * @example sha512
             */
            os_hash_algo?: string | null;
            /**
             * @description Hash of the data in hexadecimal, null as long as there is none.
             * @example null
             */
            os_hash_value?: string | null;
            /**
             * @description Size of the data in bytes, null as long as there is none.
             * @example 758777106
             */
            size: number | null;
            /**
             * @description Size of the disk that the data unpacks to, in bytes, null when unknown.
             * @example null
             */
            virtual_size?: number | null;
            container_format: components["schemas"]["ContainerFormat"];
            disk_format: components["schemas"]["DiskFormat"];
            min_disk: components["schemas"]["MinDisk"];
            min_ram: components["schemas"]["MinRam"];
            /**
             * Format: date-time
             * @description When the image was created.
             * @example 2026-01-15T09:30:00Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the image was last changed; adding a tag that it already has counts as a change.
             * @example 2026-01-15T09:30:00Z
             */
            updated_at: string;
            tags: components["schemas"]["ImageTags"];
            /**
             * @description Path of the image.
             * @example /v2/images/2f6d1a7e-94c3-4b58-8e0a-5d7c3b9f1e64
             */
            self: string;
            /**
             * @description Path of the image's data.
             * @example /v2/images/2f6d1a7e-94c3-4b58-8e0a-5d7c3b9f1e64/file
             */
            file: string;
            /**
             * @description Path of the JSON Schema of images.
             * @example /v2/schemas/image
             */
            schema: string;
        };
        /** @description Page of the error 409 Conflict, for clients that accept HTML or anything. */
        ConflictHtml: string;
        /** @description The error 409 Conflict as JSON, for clients that prefer it. */
        ConflictJson: {
            message: components["schemas"]["ErrorMessage"];
            /**
             * @description Status code and reason phrase.
             * @example 409 Conflict
             * @constant
             */
            code: "409 Conflict";
            /**
             * @description Reason phrase.
             * @example Conflict
             * @constant
             */
            title: "Conflict";
        };
        /** @description The error 409 Conflict as plain text, for clients that accept neither HTML nor JSON. */
        ConflictText: string;
        /** @description Tags that the image is to have, in place of those that it has. One that occurs twice is set once, but counts twice towards the limit. */
        NewImageTags: components["schemas"]["Tag"][];
        /** @description Sets the whole list of tags. */
        SetImageTags: {
            /**
             * @description Sets the list; both words do the same.
             * @example add
             * @enum {string}
             */
            op: "add" | "replace";
            /**
             * @description Marks a change of the tags.
             * @example /tags
             * @constant
             */
            path: "/tags";
            value: components["schemas"]["NewImageTags"];
        };
        /**
         * @description Name of the property after a slash.
         * @example /name
         */
        PropertyPath: string;
        /** @description Removes a property that the operator or the owner put on the image. */
        RemoveImageProperty: {
            /**
             * @description Marks a removal.
             * @example remove
             * @constant
             */
            op: "remove";
            path: components["schemas"]["PropertyPath"];
        };
        /** @description Sets a property other than the tags. */
        SetImageProperty: {
            /**
             * @description Sets the property; `replace` asks that it exists.
             * @example replace
             * @enum {string}
             */
            op: "add" | "replace";
            path: components["schemas"]["PropertyPath"];
            /**
             * @description Value that the property is to have, of the type that the property has.
             * @example ubuntu-22.04-server-lts
             */
            value: string | boolean | number | null;
        };
        /** @description Changes a property other than the tags. Its `op` says whether it sets or removes the property. */
        ChangeImageProperty: {
            /**
             * @description What to do with the property.
             * @example replace
             * @enum {string}
             */
            op: "add" | "replace" | "remove";
            path: components["schemas"]["PropertyPath"];
        } & (({
            value?: never;
        } & components["schemas"]["RemoveImageProperty"]) | components["schemas"]["SetImageProperty"]);
        /** @description One change of an image. Its `path` says whether it sets the tags or changes another property. */
        ImageChange: {
            /**
             * @description What to do with the property; `add` and `replace` both set one that exists.
             * @example add
             * @enum {string}
             */
            op: "add" | "replace" | "remove";
            /**
             * @description Name of the property after a slash.
             * @example /tags
             */
            path: string;
        } & (components["schemas"]["SetImageTags"] | components["schemas"]["ChangeImageProperty"]);
        /** @description Changes of an image, made in turn or not at all. */
        ImagePatch: components["schemas"]["ImageChange"][];
        /** @description Page of the error 415 Unsupported Media Type, for clients that accept HTML or anything. */
        UnsupportedMediaTypeHtml: string;
        /** @description The error 415 Unsupported Media Type as JSON, for clients that prefer it. */
        UnsupportedMediaTypeJson: {
            message: components["schemas"]["ErrorMessage"];
            /**
             * @description Status code and reason phrase.
             * @example 415 Unsupported Media Type
             * @constant
             */
            code: "415 Unsupported Media Type";
            /**
             * @description Reason phrase.
             * @example Unsupported Media Type
             * @constant
             */
            title: "Unsupported Media Type";
        };
        /** @description The error 415 Unsupported Media Type as plain text, for clients that accept neither HTML nor JSON. */
        UnsupportedMediaTypeText: string;
        /**
         * @description A visibility of images, or all.
         * @example community
         * @enum {string}
         */
        VisibilityFilter: "community" | "public" | "private" | "shared" | "all";
        /**
         * @description What a project answered when an image was shared with it, or all.
         * @example accepted
         * @enum {string}
         */
        MemberStatus: "pending" | "accepted" | "rejected" | "all";
        /**
         * @description Largest number of images on the page, 25 unless the operator set another default.
         * @default 25
         * @example 25
         */
        PageLimit: number;
        /**
         * @description Properties to sort by, the first one first.
         * @default [
         *       "created_at"
         *     ]
         */
        SortKeys: ("name" | "status" | "container_format" | "disk_format" | "size" | "id" | "created_at" | "updated_at")[];
        /**
         * @description Directions to sort in, in the order of the keys; descending by default.
         * @default [
         *       "desc"
         *     ]
         */
        SortDirections: ("asc" | "desc")[];
        /**
         * @description A time as ISO 8601 writes it, after an operator and a colon if another comparison is wanted than for equality: `gt`, `gte`, `lt`, `lte` or `neq`.
         * @example gt:2026-01-01T00:00:00Z
         */
        TimeCondition: string;
        /** @description One page of images with links to the first and the next page. */
        ImageList: {
            /** @description Images of the page. */
            images: components["schemas"]["Image"][];
            /**
             * @description Path and query of the first page.
             * @example /v2/images?tag=golden
             */
            first: string;
            /**
             * @description Path and query of the next page, there whenever this page is full. The next page may be empty.
             * @example /v2/images?limit=1&marker=c0a8e5b3-1d27-4f96-b4e1-7a2f9c6d8053
             */
            next?: string;
            /**
             * @description Path of the JSON Schema of lists of images.
             * @example /v2/schemas/images
             */
            schema: string;
        };
        /**
         * @description Value of a property that the owner puts on a new image. Only texts are taken, null is not.
         * @example ubuntu
         */
        NewImageProperty: string;
        /**
         * @description What surrounds the disk in the file of a new image, `bare` for nothing. These are the formats that there are unless the operator chose others.
         * @example bare
         * @enum {string|null}
         */
        NewContainerFormat: null | "ami" | "ari" | "aki" | "bare" | "ovf" | "ova" | "docker" | "compressed";
        /**
         * @description Format of the disk in the file of a new image. These are the formats that there are unless the operator chose others.
         * @example qcow2
         * @enum {string|null}
         */
        NewDiskFormat: null | "ami" | "ari" | "aki" | "vhd" | "vhdx" | "vmdk" | "raw" | "qcow2" | "vdi" | "iso" | "ploop";
        /** @description Properties of an image to be created, all of them optional. */
        NewImage: {
            /**
             * @description Id that the image is to have; the service chooses one if the client does not.
             * @example 2f6d1a7e-94c3-4b58-8e0a-5d7c3b9f1e64
             */
            id?: string;
            name?: components["schemas"]["ImageName"];
            visibility?: components["schemas"]["ImageVisibility"];
            /**
             * @description Whether the image is to be safe from deletion.
             * @example false
             */
            protected?: boolean;
            /**
             * @description Whether lists are to leave the image out unless asked for it.
             * @example false
             */
            os_hidden?: boolean;
            owner?: components["schemas"]["ImageOwner"];
            container_format?: components["schemas"]["NewContainerFormat"];
            disk_format?: components["schemas"]["NewDiskFormat"];
            min_disk?: components["schemas"]["MinDisk"];
            min_ram?: components["schemas"]["MinRam"];
            tags?: components["schemas"]["NewImageTags"];
        };
        /**
         * Format: uri
         * @description Absolute URL on the same server.
         * @example http://127.0.0.1:9292/v2/
         */
        Url: string;
        /** @description Page of the error 500 Internal Server Error, for clients that accept HTML or anything. */
        InternalServerErrorHtml: string;
        /** @description The error 500 Internal Server Error as JSON, for clients that prefer it. */
        InternalServerErrorJson: {
            message: components["schemas"]["ErrorMessage"];
            /**
             * @description Status code and reason phrase.
             * @example 500 Internal Server Error
             * @constant
             */
            code: "500 Internal Server Error";
            /**
             * @description Reason phrase.
             * @example Internal Server Error
             * @constant
             */
            title: "Internal Server Error";
        };
        /** @description The error 500 Internal Server Error as plain text, for clients that accept neither HTML nor JSON. */
        InternalServerErrorText: string;
        /** @description JSON Schema of one property of an image. */
        ImagePropertySchema: {
            /** @description Type of the value, or the list of its types. */
            type: string | string[];
            /**
             * @description What the property is.
             * @example List of strings related to the image
             */
            description?: string;
            /**
             * @description Largest number of characters.
             * @example 255
             */
            maxLength?: number;
            /**
             * @description Whether only the service sets the property.
             * @example true
             */
            readOnly?: boolean;
            /**
             * @description False on a property that the operator added.
             * @example false
             */
            is_base?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description A link that an image has. */
        ImageSchemaLink: {
            /**
             * @description Relation of the link.
             * @example self
             * @enum {string}
             */
            rel: "self" | "enclosure" | "describedby";
            /**
             * @description The member of the image that has the path, in braces.
             * @example {self}
             */
            href: string;
        };
        /** @description JSON Schema of an image, with links to follow from one. */
        ImageSchema: {
            /**
             * @description What the schema is of.
             * @example image
             * @constant
             */
            name: "image";
            /** @description Schema of each property, by its name. */
            properties: {
                [key: string]: components["schemas"]["ImagePropertySchema"];
            };
            additionalProperties: components["schemas"]["ImagePropertySchema"];
            /** @description Links that an image has, as templates of its own members. */
            links: components["schemas"]["ImageSchemaLink"][];
        };
        /** @description Link to the base URL of a version. */
        VersionLink: {
            /**
             * @description Relation of the link.
             * @example self
             * @constant
             */
            rel: "self";
            href: components["schemas"]["Url"];
        };
        /** @description One version of the API. All versions of one major number share a base URL. */
        Version: {
            /**
             * @description Number of the version.
             * @example v2.15
             */
            id: string;
            /**
             * @description Whether it is the current version or an older one that still works.
             * @example CURRENT
             * @enum {string}
             */
            status: "CURRENT" | "SUPPORTED";
            /** @description Where the version is. */
            links: components["schemas"]["VersionLink"][];
        };
        /** @description Versions that the service speaks. */
        VersionList: {
            /** @description Versions, the current one first. */
            versions: components["schemas"]["Version"][];
        };
    };
    responses: {
        /** @description The image now has the tag. There is no body, although the answer names `text/html; charset=UTF-8` as its content type. */
        TagAdded: {
            headers: {
                "Content-Length": components["headers"]["ContentLengthZero"];
                "X-Openstack-Request-Id": components["headers"]["XOpenstackRequestId"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request has a body, or the tag is too long. */
        BadTagAddition: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["XOpenstackRequestId"];
                [name: string]: unknown;
            };
            content: {
                "text/html; charset=UTF-8": components["schemas"]["BadRequestHtml"];
                "application/json": components["schemas"]["BadRequestJson"];
                "text/plain; charset=UTF-8": components["schemas"]["BadRequestText"];
            };
        };
        /** @description The token is missing or not valid. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "text/html; charset=UTF-8": components["schemas"]["UnauthorizedHtml"];
                "application/json": components["schemas"]["UnauthorizedJson"];
                "text/plain; charset=UTF-8": components["schemas"]["UnauthorizedText"];
            };
        };
        /** @description The image is of another project, or the caller may only read. */
        TagAdditionForbidden: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["XOpenstackRequestId"];
                [name: string]: unknown;
            };
            content: {
                "text/html; charset=UTF-8": components["schemas"]["ForbiddenHtml"];
                "application/json": components["schemas"]["ForbiddenJson"];
                "text/plain; charset=UTF-8": components["schemas"]["ForbiddenText"];
            };
        };
        /** @description The image does not exist for the caller, or the URL has no tag. */
        TagAdditionNotFound: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["XOpenstackRequestId"];
                [name: string]: unknown;
            };
            content: {
                "text/html; charset=UTF-8": components["schemas"]["NotFoundHtml"];
                "application/json": components["schemas"]["NotFoundJson"];
                "text/plain; charset=UTF-8": components["schemas"]["NotFoundText"];
            };
        };
        /** @description Tags can only be put and deleted. */
        TagMethodNotAllowed: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["XOpenstackRequestId"];
                Allow: components["headers"]["AllowOnTag"];
                [name: string]: unknown;
            };
            content: {
                "text/html; charset=UTF-8": components["schemas"]["MethodNotAllowedHtml"];
                "application/json": components["schemas"]["MethodNotAllowedJson"];
                "text/plain; charset=UTF-8": components["schemas"]["MethodNotAllowedText"];
            };
        };
        /** @description The image has as many tags as it may have, and the new one is not among them. */
        TagLimitExceeded: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["XOpenstackRequestId"];
                [name: string]: unknown;
            };
            content: {
                "text/html; charset=UTF-8": components["schemas"]["RequestEntityTooLargeHtml"];
                "application/json": components["schemas"]["RequestEntityTooLargeJson"];
                "text/plain; charset=UTF-8": components["schemas"]["RequestEntityTooLargeText"];
            };
        };
        /** @description The request line, with its line break, has 8192 bytes or more. There is no body, and the connection is closed. */
        UrlTooLong: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The bytes of the tag are not UTF-8, at which the server fails. There is no body, and the connection is closed. */
        UndecodableTag: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The image no longer has the tag. There is no body, although the answer names `text/html; charset=UTF-8` as its content type. */
        TagDeleted: {
            headers: {
                "Content-Length": components["headers"]["ContentLengthZero"];
                "X-Openstack-Request-Id": components["headers"]["XOpenstackRequestId"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request has a body, which the operation does not take. */
        UnexpectedBody: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["XOpenstackRequestId"];
                [name: string]: unknown;
            };
            content: {
                "text/html; charset=UTF-8": components["schemas"]["BadRequestHtml"];
                "application/json": components["schemas"]["BadRequestJson"];
                "text/plain; charset=UTF-8": components["schemas"]["BadRequestText"];
            };
        };
        /** @description The image is of another project, or the caller may only read. */
        TagDeletionForbidden: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["XOpenstackRequestId"];
                [name: string]: unknown;
            };
            content: {
                "text/html; charset=UTF-8": components["schemas"]["ForbiddenHtml"];
                "application/json": components["schemas"]["ForbiddenJson"];
                "text/plain; charset=UTF-8": components["schemas"]["ForbiddenText"];
            };
        };
        /** @description The image does not exist for the caller, lacks the tag, or the URL has no tag. */
        TagDeletionNotFound: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["XOpenstackRequestId"];
                [name: string]: unknown;
            };
            content: {
                "text/html; charset=UTF-8": components["schemas"]["NotFoundHtml"];
                "application/json": components["schemas"]["NotFoundJson"];
                "text/plain; charset=UTF-8": components["schemas"]["NotFoundText"];
            };
        };
        /** @description The image. */
        Image: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["XOpenstackRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Image"];
            };
        };
        /** @description The caller may not read the image. */
        ReadForbidden: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["XOpenstackRequestId"];
                [name: string]: unknown;
            };
            content: {
                "text/html; charset=UTF-8": components["schemas"]["ForbiddenHtml"];
                "application/json": components["schemas"]["ForbiddenJson"];
                "text/plain; charset=UTF-8": components["schemas"]["ForbiddenText"];
            };
        };
        /** @description The image does not exist for the caller, or the URL has no id. */
        ImageNotFound: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["XOpenstackRequestId"];
                [name: string]: unknown;
            };
            content: {
                "text/html; charset=UTF-8": components["schemas"]["NotFoundHtml"];
                "application/json": components["schemas"]["NotFoundJson"];
                "text/plain; charset=UTF-8": components["schemas"]["NotFoundText"];
            };
        };
        /** @description The method is none that an image has. */
        ImageMethodNotAllowed: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["XOpenstackRequestId"];
                Allow: components["headers"]["AllowOnImage"];
                [name: string]: unknown;
            };
            content: {
                "text/html; charset=UTF-8": components["schemas"]["MethodNotAllowedHtml"];
                "application/json": components["schemas"]["MethodNotAllowedJson"];
                "text/plain; charset=UTF-8": components["schemas"]["MethodNotAllowedText"];
            };
        };
        /** @description The bytes of the URL are not UTF-8, at which the server fails. There is no body, and the connection is closed. */
        UndecodableUrl: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The image is gone. There is no body, although the answer names `text/html; charset=UTF-8` as its content type. */
        ImageDeleted: {
            headers: {
                "Content-Length": components["headers"]["ContentLengthZero"];
                "X-Openstack-Request-Id": components["headers"]["XOpenstackRequestId"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The image is protected, or the caller may not delete it. */
        ImageDeletionForbidden: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["XOpenstackRequestId"];
                [name: string]: unknown;
            };
            content: {
                "text/html; charset=UTF-8": components["schemas"]["ForbiddenHtml"];
                "application/json": components["schemas"]["ForbiddenJson"];
                "text/plain; charset=UTF-8": components["schemas"]["ForbiddenText"];
            };
        };
        /** @description The image does not exist for the caller, or the URL has no id. */
        ImageToDeleteNotFound: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["XOpenstackRequestId"];
                [name: string]: unknown;
            };
            content: {
                "text/html; charset=UTF-8": components["schemas"]["NotFoundHtml"];
                "application/json": components["schemas"]["NotFoundJson"];
                "text/plain; charset=UTF-8": components["schemas"]["NotFoundText"];
            };
        };
        /** @description The store still needs the data of the image. */
        ImageInUse: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["XOpenstackRequestId"];
                [name: string]: unknown;
            };
            content: {
                "text/html; charset=UTF-8": components["schemas"]["ConflictHtml"];
                "application/json": components["schemas"]["ConflictJson"];
                "text/plain; charset=UTF-8": components["schemas"]["ConflictText"];
            };
        };
        /** @description The image after all changes. */
        UpdatedImage: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["XOpenstackRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Image"];
            };
        };
        /** @description The patch is missing or malformed, or the image that it would make is not valid. */
        BadImageUpdate: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["XOpenstackRequestId"];
                [name: string]: unknown;
            };
            content: {
                "text/html; charset=UTF-8": components["schemas"]["BadRequestHtml"];
                "application/json": components["schemas"]["BadRequestJson"];
                "text/plain; charset=UTF-8": components["schemas"]["BadRequestText"];
            };
        };
        /** @description The caller may not change the image, or nobody may make the change. */
        ImageUpdateForbidden: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["XOpenstackRequestId"];
                [name: string]: unknown;
            };
            content: {
                "text/html; charset=UTF-8": components["schemas"]["ForbiddenHtml"];
                "application/json": components["schemas"]["ForbiddenJson"];
                "text/plain; charset=UTF-8": components["schemas"]["ForbiddenText"];
            };
        };
        /** @description The image has no property of that name to replace or remove. */
        PropertyNotFound: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["XOpenstackRequestId"];
                [name: string]: unknown;
            };
            content: {
                "text/html; charset=UTF-8": components["schemas"]["ConflictHtml"];
                "application/json": components["schemas"]["ConflictJson"];
                "text/plain; charset=UTF-8": components["schemas"]["ConflictText"];
            };
        };
        /** @description The body has more tags than an image may have. */
        TagLimitExceededInBody: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["XOpenstackRequestId"];
                [name: string]: unknown;
            };
            content: {
                "text/html; charset=UTF-8": components["schemas"]["RequestEntityTooLargeHtml"];
                "application/json": components["schemas"]["RequestEntityTooLargeJson"];
                "text/plain; charset=UTF-8": components["schemas"]["RequestEntityTooLargeText"];
            };
        };
        /** @description The body is not sent as a JSON patch for images. */
        UnsupportedMediaType: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["XOpenstackRequestId"];
                "Accept-Patch": components["headers"]["AcceptPatch"];
                [name: string]: unknown;
            };
            content: {
                "text/html; charset=UTF-8": components["schemas"]["UnsupportedMediaTypeHtml"];
                "application/json": components["schemas"]["UnsupportedMediaTypeJson"];
                "text/plain; charset=UTF-8": components["schemas"]["UnsupportedMediaTypeText"];
            };
        };
        /** @description One page of images. */
        ImageList: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["XOpenstackRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImageList"];
            };
        };
        /** @description A parameter has a value that cannot be used. */
        BadImageQuery: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["XOpenstackRequestId"];
                [name: string]: unknown;
            };
            content: {
                "text/html; charset=UTF-8": components["schemas"]["BadRequestHtml"];
                "application/json": components["schemas"]["BadRequestJson"];
                "text/plain; charset=UTF-8": components["schemas"]["BadRequestText"];
            };
        };
        /** @description The caller may not list images. */
        ImageListForbidden: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["XOpenstackRequestId"];
                [name: string]: unknown;
            };
            content: {
                "text/html; charset=UTF-8": components["schemas"]["ForbiddenHtml"];
                "application/json": components["schemas"]["ForbiddenJson"];
                "text/plain; charset=UTF-8": components["schemas"]["ForbiddenText"];
            };
        };
        /** @description Images can only be listed and created. */
        ImagesMethodNotAllowed: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["XOpenstackRequestId"];
                Allow: components["headers"]["AllowOnImages"];
                [name: string]: unknown;
            };
            content: {
                "text/html; charset=UTF-8": components["schemas"]["MethodNotAllowedHtml"];
                "application/json": components["schemas"]["MethodNotAllowedJson"];
                "text/plain; charset=UTF-8": components["schemas"]["MethodNotAllowedText"];
            };
        };
        /** @description The new image. */
        ImageCreated: {
            headers: {
                Location: components["headers"]["Location"];
                "OpenStack-image-import-methods": components["headers"]["ImportMethods"];
                "X-Openstack-Request-Id": components["headers"]["XOpenstackRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Image"];
            };
        };
        /** @description The body is missing or malformed, or a property of the image is not valid. */
        BadImageCreation: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["XOpenstackRequestId"];
                [name: string]: unknown;
            };
            content: {
                "text/html; charset=UTF-8": components["schemas"]["BadRequestHtml"];
                "application/json": components["schemas"]["BadRequestJson"];
                "text/plain; charset=UTF-8": components["schemas"]["BadRequestText"];
            };
        };
        /** @description The caller may not create images, or not with such a property or for such an owner. */
        ImageCreationForbidden: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["XOpenstackRequestId"];
                [name: string]: unknown;
            };
            content: {
                "text/html; charset=UTF-8": components["schemas"]["ForbiddenHtml"];
                "application/json": components["schemas"]["ForbiddenJson"];
                "text/plain; charset=UTF-8": components["schemas"]["ForbiddenText"];
            };
        };
        /** @description An image with the id that the client chose exists already. */
        ImageExists: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["XOpenstackRequestId"];
                [name: string]: unknown;
            };
            content: {
                "text/html; charset=UTF-8": components["schemas"]["ConflictHtml"];
                "application/json": components["schemas"]["ConflictJson"];
                "text/plain; charset=UTF-8": components["schemas"]["ConflictText"];
            };
        };
        /** @description The body is not sent as JSON. */
        UnsupportedMediaTypeOfImage: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["XOpenstackRequestId"];
                [name: string]: unknown;
            };
            content: {
                "text/html; charset=UTF-8": components["schemas"]["UnsupportedMediaTypeHtml"];
                "application/json": components["schemas"]["UnsupportedMediaTypeJson"];
                "text/plain; charset=UTF-8": components["schemas"]["UnsupportedMediaTypeText"];
            };
        };
        /** @description The server failed while it worked on the request. */
        InternalError: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["XOpenstackRequestId"];
                [name: string]: unknown;
            };
            content: {
                "text/html; charset=UTF-8": components["schemas"]["InternalServerErrorHtml"];
                "application/json": components["schemas"]["InternalServerErrorJson"];
                "text/plain; charset=UTF-8": components["schemas"]["InternalServerErrorText"];
            };
        };
        /** @description The JSON Schema of images. */
        ImageSchema: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["XOpenstackRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImageSchema"];
            };
        };
        /** @description The schema can only be read. */
        SchemaMethodNotAllowed: {
            headers: {
                "X-Openstack-Request-Id": components["headers"]["XOpenstackRequestId"];
                Allow: components["headers"]["AllowOnSchema"];
                [name: string]: unknown;
            };
            content: {
                "text/html; charset=UTF-8": components["schemas"]["MethodNotAllowedHtml"];
                "application/json": components["schemas"]["MethodNotAllowedJson"];
                "text/plain; charset=UTF-8": components["schemas"]["MethodNotAllowedText"];
            };
        };
        /** @description The versions, the current one first. */
        VersionList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["VersionList"];
            };
        };
        /** @description The versions to choose from, the current one first. */
        VersionChoices: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["VersionList"];
            };
        };
    };
    parameters: {
        /** @description Image to work on. */
        ImageId: components["schemas"]["ImageId"];
        /** @description Tag to add. */
        TagToAdd: components["schemas"]["TagInUrl"];
        /** @description Tag to delete. */
        TagToDelete: components["schemas"]["TagToDelete"];
        /** @description Tags that an image has to have all of, the parameter repeated for each. Links of the answer repeat only the last one. */
        TagFilter: string[];
        /** @description Exact name of the images to find, or after `in:` several, separated by commas. What stands before a colon is taken for an operator, so a name with a colon needs `eq:` or `in:` before it; in a list, a name with a comma needs double quotes. */
        NameFilter: string;
        /** @description Status of the images to find, or after `in:` several, separated by commas. A status that does not exist finds nothing. */
        StatusFilter: string;
        /** @description Visibility of the images to find, or `all`. Without the parameter, community images of other projects are left out. */
        VisibilityFilter: components["schemas"]["VisibilityFilter"];
        /** @description Which images of other projects to find by how the caller answered when they were shared; `accepted` without the parameter. */
        MemberStatusFilter: components["schemas"]["MemberStatus"];
        /** @description Project that owns the images to find. */
        OwnerFilter: string;
        /** @description Largest number of images on the page. The operator has a limit of their own, by default 1000, which takes the place of a larger number. */
        Limit: components["schemas"]["PageLimit"];
        /** @description Id of the last image of the previous page. It has to exist. */
        Marker: components["schemas"]["ImageId"];
        /** @description Properties to sort by, the parameter repeated for each. It cannot stand beside `sort`. */
        SortKey: components["schemas"]["SortKeys"];
        /** @description Directions to sort in, one for all keys or one for each. It cannot stand beside `sort`. */
        SortDirection: components["schemas"]["SortDirections"];
        /** @description Properties to sort by with their directions, separated by commas, in place of `sort_key` and `sort_dir`; descending by default. */
        Sort: string;
        /** @description Whether to find images that lists leave out, in place of all others. */
        HiddenFilter: boolean;
        /** @description Whether the images to find are safe from deletion. */
        ProtectedFilter: boolean;
        /** @description Smallest size of the images to find, in bytes. An image without data has no size and is not found. */
        MinimumSizeFilter: number;
        /** @description Largest size of the images to find, in bytes. An image without data has no size and is not found. */
        MaximumSizeFilter: number;
        /** @description When the images to find were created. */
        CreationFilter: components["schemas"]["TimeCondition"];
        /** @description When the images to find were last changed. */
        UpdateFilter: components["schemas"]["TimeCondition"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Always 0: there is no body.
         * @example 0
         */
        ContentLengthZero: components["schemas"]["NoLength"];
        /**
         * @description Id of the request in the service's logs, to quote when asking for support.
         * @example req-a6121808-f098-4a3d-9d93-8ba063305817
         */
        XOpenstackRequestId: components["schemas"]["RequestId"];
        /**
         * @description Where to get a token; added by the middleware that checks tokens in front of the service.
         * @example Keystone uri="http://127.0.0.1:5000"
         */
        WwwAuthenticate: string;
        /**
         * @description Methods that the URL of a tag has.
         * @example PUT, DELETE
         */
        AllowOnTag: string;
        /**
         * @description Methods that the URL of an image has.
         * @example GET, PATCH, DELETE
         */
        AllowOnImage: string;
        /**
         * @description Media types that a patch may have; v2.0 is an older notation.
         * @example application/openstack-images-v2.0-json-patch, application/openstack-images-v2.1-json-patch
         */
        AcceptPatch: string;
        /**
         * @description Methods that the URL of the images has.
         * @example GET, POST
         */
        AllowOnImages: string;
        /**
         * @description URL of the new image.
         * @example http://127.0.0.1:9292/v2/images/2f6d1a7e-94c3-4b58-8e0a-5d7c3b9f1e64
         */
        Location: components["schemas"]["Url"];
        /**
         * @description Ways in which the new image can be given its data.
         * @example glance-direct,web-download,copy-image
         */
        ImportMethods: string;
        /**
         * @description Methods that the URL of the schema has.
         * @example GET
         */
        AllowOnSchema: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    addImageTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Image to work on. */
                image_id: components["parameters"]["ImageId"];
                /** @description Tag to add. */
                tag: components["parameters"]["TagToAdd"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["TagAdded"];
            400: components["responses"]["BadTagAddition"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["TagAdditionForbidden"];
            404: components["responses"]["TagAdditionNotFound"];
            405: components["responses"]["TagMethodNotAllowed"];
            413: components["responses"]["TagLimitExceeded"];
            414: components["responses"]["UrlTooLong"];
            500: components["responses"]["UndecodableTag"];
        };
    };
    deleteImageTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Image to work on. */
                image_id: components["parameters"]["ImageId"];
                /** @description Tag to delete. */
                tag: components["parameters"]["TagToDelete"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["TagDeleted"];
            400: components["responses"]["UnexpectedBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["TagDeletionForbidden"];
            404: components["responses"]["TagDeletionNotFound"];
            405: components["responses"]["TagMethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            500: components["responses"]["UndecodableTag"];
        };
    };
    getImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Image to work on. */
                image_id: components["parameters"]["ImageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Image"];
            400: components["responses"]["UnexpectedBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ReadForbidden"];
            404: components["responses"]["ImageNotFound"];
            405: components["responses"]["ImageMethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            500: components["responses"]["UndecodableUrl"];
        };
    };
    deleteImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Image to work on. */
                image_id: components["parameters"]["ImageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["ImageDeleted"];
            400: components["responses"]["UnexpectedBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ImageDeletionForbidden"];
            404: components["responses"]["ImageToDeleteNotFound"];
            405: components["responses"]["ImageMethodNotAllowed"];
            409: components["responses"]["ImageInUse"];
            414: components["responses"]["UrlTooLong"];
            500: components["responses"]["UndecodableUrl"];
        };
    };
    updateImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Image to work on. */
                image_id: components["parameters"]["ImageId"];
            };
            cookie?: never;
        };
        /** @description The changes, in the order in which they are made. */
        requestBody: {
            content: {
                "application/openstack-images-v2.1-json-patch": components["schemas"]["ImagePatch"];
            };
        };
        responses: {
            200: components["responses"]["UpdatedImage"];
            400: components["responses"]["BadImageUpdate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ImageUpdateForbidden"];
            404: components["responses"]["ImageNotFound"];
            405: components["responses"]["ImageMethodNotAllowed"];
            409: components["responses"]["PropertyNotFound"];
            413: components["responses"]["TagLimitExceededInBody"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["UndecodableUrl"];
        };
    };
    listImages: {
        parameters: {
            query?: {
                /** @description Tags that an image has to have all of, the parameter repeated for each. Links of the answer repeat only the last one. */
                tag?: components["parameters"]["TagFilter"];
                /** @description Exact name of the images to find, or after `in:` several, separated by commas. What stands before a colon is taken for an operator, so a name with a colon needs `eq:` or `in:` before it; in a list, a name with a comma needs double quotes. */
                name?: components["parameters"]["NameFilter"];
                /** @description Status of the images to find, or after `in:` several, separated by commas. A status that does not exist finds nothing. */
                status?: components["parameters"]["StatusFilter"];
                /** @description Visibility of the images to find, or `all`. Without the parameter, community images of other projects are left out. */
                visibility?: components["parameters"]["VisibilityFilter"];
                /** @description Which images of other projects to find by how the caller answered when they were shared; `accepted` without the parameter. */
                member_status?: components["parameters"]["MemberStatusFilter"];
                /** @description Project that owns the images to find. */
                owner?: components["parameters"]["OwnerFilter"];
                /** @description Largest number of images on the page. The operator has a limit of their own, by default 1000, which takes the place of a larger number. */
                limit?: components["parameters"]["Limit"];
                /** @description Id of the last image of the previous page. It has to exist. */
                marker?: components["parameters"]["Marker"];
                /** @description Properties to sort by, the parameter repeated for each. It cannot stand beside `sort`. */
                sort_key?: components["parameters"]["SortKey"];
                /** @description Directions to sort in, one for all keys or one for each. It cannot stand beside `sort`. */
                sort_dir?: components["parameters"]["SortDirection"];
                /** @description Properties to sort by with their directions, separated by commas, in place of `sort_key` and `sort_dir`; descending by default. */
                sort?: components["parameters"]["Sort"];
                /** @description Whether to find images that lists leave out, in place of all others. */
                os_hidden?: components["parameters"]["HiddenFilter"];
                /** @description Whether the images to find are safe from deletion. */
                protected?: components["parameters"]["ProtectedFilter"];
                /** @description Smallest size of the images to find, in bytes. An image without data has no size and is not found. */
                size_min?: components["parameters"]["MinimumSizeFilter"];
                /** @description Largest size of the images to find, in bytes. An image without data has no size and is not found. */
                size_max?: components["parameters"]["MaximumSizeFilter"];
                /** @description When the images to find were created. */
                created_at?: components["parameters"]["CreationFilter"];
                /** @description When the images to find were last changed. */
                updated_at?: components["parameters"]["UpdateFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ImageList"];
            400: components["responses"]["BadImageQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ImageListForbidden"];
            405: components["responses"]["ImagesMethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
        };
    };
    createImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Properties of the new image. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewImage"];
            };
        };
        responses: {
            201: components["responses"]["ImageCreated"];
            400: components["responses"]["BadImageCreation"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ImageCreationForbidden"];
            405: components["responses"]["ImagesMethodNotAllowed"];
            409: components["responses"]["ImageExists"];
            413: components["responses"]["TagLimitExceededInBody"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaTypeOfImage"];
            500: components["responses"]["InternalError"];
        };
    };
    getImageSchema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ImageSchema"];
            400: components["responses"]["UnexpectedBody"];
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["SchemaMethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
        };
    };
    listVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VersionList"];
            414: components["responses"]["UrlTooLong"];
        };
    };
    discoverVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            300: components["responses"]["VersionChoices"];
            414: components["responses"]["UrlTooLong"];
        };
    };
}
