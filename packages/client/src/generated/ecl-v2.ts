// Made from spec/ecl-v2/openapi.yaml by `pnpm generate`. Do not edit: change the source and run that.
// inputs  sha256:80fe8eb7b14e4d89bcd14cf8936f32c2c03347b7d53b995333197c6a0de40192
// content sha256:7c7b9f38719c77706c3a43c01191f29677b8b354e3ca635d31017c758ab498b7

export interface paths {
    "/v2/images/{image_id}/tags/{tag}": {
        parameters: {
            query?: never;
            header?: {
                /** @description Compressions that the client understands. */
                "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
            };
            path: {
                /** @description Image to work on. */
                image_id: components["parameters"]["ImageId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Add an image tag
         * @description Puts a tag on an image. The document asks for `Accept: application/json` and, although there is no body, for `Content-Type: application/json`. Its printed sample sends both, its executed example neither: that one accepts anything, so an error comes as a page of HTML.
         */
        put: operations["addImageTag"];
        post?: never;
        /**
         * Delete an image tag
         * @description Takes a tag off an image. The document asks for the same headers as for adding a tag, among them `Accept: application/json`.
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
         * @description Returns one image with all its properties, among them its tags.
         */
        get: operations["getImage"];
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
    };
    parameters: {
        /** @description Image to work on. */
        ImageId: components["schemas"]["ImageId"];
        /** @description Compressions that the client understands. */
        AcceptEncoding: string;
        /** @description Tag to add. */
        TagToAdd: components["schemas"]["TagInUrl"];
        /** @description Tag to delete. */
        TagToDelete: components["schemas"]["TagToDelete"];
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
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    addImageTag: {
        parameters: {
            query?: never;
            header?: {
                /** @description Compressions that the client understands. */
                "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
            };
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
        };
    };
    deleteImageTag: {
        parameters: {
            query?: never;
            header?: {
                /** @description Compressions that the client understands. */
                "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
            };
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
        };
    };
}
