// Made from spec/ims-v2/openapi.yaml by `pnpm generate`. Do not edit: change the source and run that.
// inputs  sha256:7d401b379f227592bea1c5ad3d041761bf3624715fe26a25a95078567de847c4
// content sha256:ab3e9c2f318dc02fc563ff286d2ef0f2ddb8dd3c38f91604fa9a7f2f2a14d421

export interface paths {
    "/v2/{project_id}/images/{image_id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Project that owns the images. */
                project_id: components["parameters"]["ProjectId"];
                /** @description Image to work on. */
                image_id: components["parameters"]["ImageId"];
            };
            cookie?: never;
        };
        /**
         * List the tags of an image
         * @description Returns every tag of one image, in no documented order.
         */
        get: operations["listImageTags"];
        put?: never;
        /**
         * Add or overwrite an image tag
         * @description Adds one tag to an image, or gives the tag with that key a new value. Sending the same key and value again changes nothing and succeeds. An image that holds as many tags as it may takes no further key; the largest number stands at the list of the image's tags.
         */
        post: operations["addImageTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/images/{image_id}/tags/action": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Project that owns the images. */
                project_id: components["parameters"]["ProjectId"];
                /** @description Image to work on. */
                image_id: components["parameters"]["ImageId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add or delete image tags in a batch
         * @description Adds or overwrites several tags of an image, or deletes several, as `action` says. Each key occurs once in the request. Sending the same batch again changes nothing and succeeds. Adding is refused when a key or value breaks a limit, or when the image would hold more tags than it may; the largest number stands at the list of the image's tags. Deleting takes longer keys and values, ignores the values and counts a tag that the image lacks as deleted.
         */
        post: operations["batchAddOrDeleteImageTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/images/{image_id}/tags/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Project that owns the images. */
                project_id: components["parameters"]["ProjectId"];
                /** @description Image to work on. */
                image_id: components["parameters"]["ImageId"];
                /** @description Key of the tag to delete. */
                key: components["parameters"]["DeletedTagKey"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an image tag
         * @description Deletes the tag that has the given key. Unlike a batch deletion it is not idempotent: a key that the image lacks is an error. The URL of a tag whose key is `action` is also that of the batch; the method tells them apart.
         */
        delete: operations["deleteImageTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/images/tags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Project that owns the images. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List the image tags of a project
         * @description Returns every tag key that occurs on an image of the project, each with all its values. A tag without a value shows as an empty string among the values.
         */
        get: operations["listProjectImageTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/images/resource_instances/action": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Project that owns the images. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Filter or count images by tags
         * @description Finds the images of the project that meet all given tag conditions, or counts them, as `action` says. The lists combine: an image has all of `tags`, at least one of `tags_any`, lacks at least one of `not_tags` and lacks all of `not_tags_any`. Counting ignores `limit` and `offset`.
         */
        post: operations["queryImagesByTags"];
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
         * @description Id of a project, as the identity service hands it out.
         * @example fd73a4a14a4a4dfb9771a8475e5198ea
         */
        ProjectId: string;
        /**
         * @description Id of an image, in practice a UUID. This description refuses none by its shape, though the service has a code for ids that it calls incorrect.
         * @example 67e17426-359e-49fb-aa12-0bd1756ec240
         */
        ImageId: string;
        /**
         * @description Key of a tag that an image has. An old tag may break limits that new ones keep.
         * @example key1
         */
        StoredTagKey: string;
        /**
         * @description Value of a tag that an image has, the empty string if the tag has a key only.
         * @example value1
         */
        StoredTagValue: string;
        /** @description One tag that an image has, a key with its value. */
        StoredTag: {
            key: components["schemas"]["StoredTagKey"];
            value: components["schemas"]["StoredTagValue"];
        };
        /** @description Tags of one image, in no documented order; their number is limited per image. */
        ImageTags: components["schemas"]["StoredTag"][];
        /** @description All tags of one image. */
        ImageTagList: {
            tags: components["schemas"]["ImageTags"];
        };
        /**
         * @description Id under which the gateway logged the request.
         * @example a5322eb89048eb41d705491a76a05aca
         */
        RequestId: string;
        /**
         * @description Sentence that tells a person what went wrong.
         * @example The image tag is invalid.
         */
        ErrorMessage: string;
        /** @description Refusal of a request whose image id cannot be read. */
        ImageRequestError: {
            /** @description What went wrong, in the form that the service itself uses. */
            error: {
                message: components["schemas"]["ErrorMessage"];
                /**
                 * @description Error code of the service.
                 * @example IMG.0066
                 * @enum {string}
                 */
                code: "IMG.0066";
            };
        };
        /** @description Refusal of a request without a valid token, written by the gateway before the service sees it. */
        AuthenticationError: {
            error_msg: components["schemas"]["ErrorMessage"];
            /**
             * @description Error code of the gateway.
             * @example APIGW.0301
             * @enum {string}
             */
            error_code: "APIGW.0301";
            request_id: components["schemas"]["RequestId"];
        };
        /** @description Refusal of a caller who may not change or read the image. */
        PermissionError: {
            /** @description What went wrong, in the form that the service itself uses. */
            error: {
                message: components["schemas"]["ErrorMessage"];
                /**
                 * @description Error code of the service.
                 * @example IMG.0026
                 * @enum {string}
                 */
                code: "IMG.0026" | "IMG.0047";
            };
        };
        /** @description Answer for an image that does not exist. */
        ImageNotFoundError: {
            /** @description What went wrong, in the form that the service itself uses. */
            error: {
                message: components["schemas"]["ErrorMessage"];
                /**
                 * @description Error code of the service.
                 * @example IMG.0144
                 * @enum {string}
                 */
                code: "IMG.0144";
            };
        };
        /** @description Report of a failure inside the service or the gateway. */
        InternalError: {
            error_msg: components["schemas"]["ErrorMessage"];
            /**
             * @description Error code of the gateway.
             * @example APIGW.0601
             * @enum {string}
             */
            error_code: "APIGW.0601";
            request_id: components["schemas"]["RequestId"];
        };
        /** @description Report that the service behind the gateway cannot be reached. */
        ServiceUnavailableError: {
            error_msg: components["schemas"]["ErrorMessage"];
            /**
             * @description Error code of the gateway.
             * @example APIGW.0201
             * @enum {string}
             */
            error_code: "APIGW.0201";
            request_id: components["schemas"]["RequestId"];
        };
        /**
         * @description Key of a tag, unique within its image. It holds at least one character that is not white space.
         * @example key1
         */
        TagKey: string;
        /**
         * @description Value of a tag. It has to be given and may be the empty string.
         * @example value1
         */
        TagValue: string;
        /** @description One tag to add, a key with its value. */
        Tag: {
            key: components["schemas"]["TagKey"];
            value: components["schemas"]["TagValue"];
        };
        /** @description Body that adds or overwrites one tag. */
        AddImageTagRequest: {
            tag: components["schemas"]["Tag"];
        };
        /** @description Refusal of a request that adds or deletes tags. */
        TagRequestError: {
            /** @description What went wrong, in the form that the service itself uses. */
            error: {
                message: components["schemas"]["ErrorMessage"];
                /**
                 * @description Error code of the service.
                 * @example IMG.0001
                 * @enum {string}
                 */
                code: "IMG.0001" | "IMG.0007" | "IMG.0066" | "IMG.0115" | "IMG.0116";
            };
        };
        /** @description Adds or overwrites tags; each key and value keeps the limits of a single addition. */
        BatchCreateImageTags: {
            /**
             * @description Marks a batch that adds or overwrites.
             * @example create
             * @constant
             */
            action: "create";
            /** @description Tags to add, each key once. */
            tags: components["schemas"]["Tag"][];
        };
        /** @description One tag to delete, found by its key alone. */
        DeletedTag: {
            /**
             * @description Key of the tag to delete. Its characters are not checked, but it is not blank.
             * @example key1
             */
            key: string;
            /**
             * @description Value that is neither needed nor compared.
             * @example value1
             */
            value?: string;
        };
        /** @description Deletes tags by key, with longer limits than an addition and without a look at the values. */
        BatchDeleteImageTags: {
            /**
             * @description Marks a batch that deletes.
             * @example delete
             * @constant
             */
            action: "delete";
            /** @description Tags to delete, each key once. */
            tags: components["schemas"]["DeletedTag"][];
        };
        /** @description Body of a batch. Its `action` decides which of two sets of limits the tags have to keep. */
        BatchImageTagsRequest: {
            /**
             * @description What to do with the tags; case-sensitive.
             * @example create
             * @enum {string}
             */
            action: "create" | "delete";
        } & (components["schemas"]["BatchCreateImageTags"] | components["schemas"]["BatchDeleteImageTags"]);
        /**
         * @description Key of the tag to delete. Neither its characters nor its length are checked.
         * @example key1
         */
        DeletedTagKey: string;
        /** @description Answer for an image or a tag that does not exist. */
        TagNotFoundError: {
            /** @description What went wrong, in the form that the service itself uses. */
            error: {
                message: components["schemas"]["ErrorMessage"];
                /**
                 * @description Error code of the service.
                 * @example IMG.0115
                 * @enum {string}
                 */
                code: "IMG.0115" | "IMG.0144";
            };
        };
        /** @description Answer of the gateway to a URL that belongs to no operation. */
        RouteNotFoundError: {
            error_msg: components["schemas"]["ErrorMessage"];
            /**
             * @description Error code of the gateway.
             * @example APIGW.0101
             * @enum {string}
             */
            error_code: "APIGW.0101";
            request_id: components["schemas"]["RequestId"];
        };
        /** @description Answer of the service when image or tag is missing, or of the gateway when the URL belongs to no operation. */
        TagOrRouteNotFoundError: ({
            error_msg?: never;
            error_code?: never;
            request_id?: never;
        } & components["schemas"]["TagNotFoundError"]) | ({
            error?: never;
        } & components["schemas"]["RouteNotFoundError"]);
        /** @description All tags of a project's images, grouped by key. */
        ProjectTagList: {
            /** @description Keys with their values, in no documented order. */
            tags: {
                key: components["schemas"]["StoredTagKey"];
                /** @description Values of the key; the empty string stands for a tag without a value. */
                values: components["schemas"]["StoredTagValue"][];
            }[];
        };
        /** @description Refusal of a request whose project id cannot be read. */
        ProjectRequestError: {
            /** @description What went wrong, in the form that the service itself uses. */
            error: {
                message: components["schemas"]["ErrorMessage"];
                /**
                 * @description Error code of the service.
                 * @example IMG.0067
                 * @enum {string}
                 */
                code: "IMG.0067";
            };
        };
        /** @description Refusal of a caller whose role lacks the right. */
        RoleError: {
            /** @description What went wrong, in the form that the service itself uses. */
            error: {
                message: components["schemas"]["ErrorMessage"];
                /**
                 * @description Error code of the service.
                 * @example IMG.0026
                 * @enum {string}
                 */
                code: "IMG.0026";
            };
        };
        /** @description A key and the values that match it. An empty list of values matches every value. */
        TagCondition: {
            /**
             * @description Key to look for.
             * @example key1
             */
            key: string;
            /** @description Values of which one has to match. */
            values: string[];
        };
        /** @description Tag conditions, each key once. */
        TagConditions: components["schemas"]["TagCondition"][];
        /** @description A condition on the image itself rather than its tags. */
        ResourceMatch: {
            /**
             * @description Field to compare. A name is searched for, an id has to be equal.
             * @example resource_name
             * @enum {string}
             */
            key: "resource_name" | "resource_id";
            /**
             * @description Text to compare with; an empty name matches only an empty name.
             * @example web-server
             */
            value: string;
        };
        /** @description Query for images by their tags. */
        QueryImagesByTagsRequest: {
            /**
             * @description Whether to return the images or only their number; case-sensitive.
             * @example filter
             * @enum {string}
             */
            action: "filter" | "count";
            /** @description Conditions that an image meets all of. */
            tags?: components["schemas"]["TagConditions"];
            /** @description Conditions that an image meets at least one of. */
            tags_any?: components["schemas"]["TagConditions"];
            /** @description Conditions of which an image misses at least one. */
            not_tags?: components["schemas"]["TagConditions"];
            /** @description Conditions that an image meets none of. */
            not_tags_any?: components["schemas"]["TagConditions"];
            /**
             * @description If true, finds images without any tag; the four lists are then ignored.
             * @example true
             */
            without_any_tag?: boolean;
            /**
             * @description Largest number of images to return, as a string.
             * @default 10
             * @example 10
             */
            limit?: string;
            /**
             * @description Number of images to skip, as a string.
             * @default 0
             * @example 0
             */
            offset?: string;
            /** @description Conditions on the images themselves, each field once. */
            matches?: components["schemas"]["ResourceMatch"][];
        };
        /**
         * @description Life-cycle state of an image.
         * @example active
         * @enum {string}
         */
        ImageStatus: "active" | "queued" | "saving" | "deleted" | "killed";
        /** @description An image that a query found. */
        TaggedImage: {
            resource_id: components["schemas"]["ImageId"];
            /**
             * @description Name of the image.
             * @example web-server
             */
            resource_name: string;
            /** @description Further properties of the image. */
            resource_detail: {
                status: components["schemas"]["ImageStatus"];
            };
            tags: components["schemas"]["ImageTags"];
        };
        /** @description Result of a query for images by tags. */
        TaggedImages: {
            /**
             * @description Number of images that meet the conditions, whatever the page holds.
             * @example 1
             */
            total_count: number;
            /** @description One page of the images; absent when they were only counted. */
            resources?: components["schemas"]["TaggedImage"][];
        };
        /** @description Refusal of a query. */
        QueryRequestError: {
            /** @description What went wrong, in the form that the service itself uses. */
            error: {
                message: components["schemas"]["ErrorMessage"];
                /**
                 * @description Error code of the service.
                 * @example IMG.0001
                 * @enum {string}
                 */
                code: "IMG.0001" | "IMG.0007" | "IMG.0067" | "IMG.0115";
            };
        };
    };
    responses: {
        /** @description Tags of the image. */
        ImageTagList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImageTagList"];
            };
        };
        /** @description The request was refused because its image id cannot be read. */
        BadImageRequest: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImageRequestError"];
            };
        };
        /** @description The request carries no valid token. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AuthenticationError"];
            };
        };
        /** @description The caller may not do so with this image. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PermissionError"];
            };
        };
        /** @description The image does not exist. */
        ImageNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImageNotFoundError"];
            };
        };
        /** @description The service failed. */
        InternalError: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InternalError"];
            };
        };
        /** @description The gateway does not reach the service. */
        ServiceUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServiceUnavailableError"];
            };
        };
        /** @description The request was refused and changed nothing. */
        BadTagRequest: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TagRequestError"];
            };
        };
        /** @description The batch was refused. */
        BadBatchRequest: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TagRequestError"];
            };
        };
        /** @description The image or the tag does not exist. */
        TagNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TagOrRouteNotFoundError"];
            };
        };
        /** @description Tags of the project's images. */
        ProjectTagList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProjectTagList"];
            };
        };
        /** @description The request was refused because its project id cannot be read. */
        BadProjectRequest: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProjectRequestError"];
            };
        };
        /** @description The caller's role lacks the right. */
        RoleForbidden: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RoleError"];
            };
        };
        /** @description The URL belongs to no operation. */
        RouteNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RouteNotFoundError"];
            };
        };
        /** @description Images that meet the conditions, or their number. */
        TaggedImages: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TaggedImages"];
            };
        };
        /** @description The query was refused. */
        BadQueryRequest: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["QueryRequestError"];
            };
        };
    };
    parameters: {
        /** @description Project that owns the images. */
        ProjectId: components["schemas"]["ProjectId"];
        /** @description Image to work on. */
        ImageId: components["schemas"]["ImageId"];
        /** @description Key of the tag to delete. */
        DeletedTagKey: components["schemas"]["DeletedTagKey"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Id of the request, to quote when asking for support.
         * @example a5322eb89048eb41d705491a76a05aca
         */
        XRequestId: components["schemas"]["RequestId"];
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listImageTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Project that owns the images. */
                project_id: components["parameters"]["ProjectId"];
                /** @description Image to work on. */
                image_id: components["parameters"]["ImageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ImageTagList"];
            400: components["responses"]["BadImageRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ImageNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addImageTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Project that owns the images. */
                project_id: components["parameters"]["ProjectId"];
                /** @description Image to work on. */
                image_id: components["parameters"]["ImageId"];
            };
            cookie?: never;
        };
        /** @description The tag to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddImageTagRequest"];
            };
        };
        responses: {
            /** @description The image now holds the tag. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadTagRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ImageNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    batchAddOrDeleteImageTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Project that owns the images. */
                project_id: components["parameters"]["ProjectId"];
                /** @description Image to work on. */
                image_id: components["parameters"]["ImageId"];
            };
            cookie?: never;
        };
        /** @description The tags and what to do with them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchImageTagsRequest"];
            };
        };
        responses: {
            /** @description All tags of the request were added or deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadBatchRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ImageNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteImageTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Project that owns the images. */
                project_id: components["parameters"]["ProjectId"];
                /** @description Image to work on. */
                image_id: components["parameters"]["ImageId"];
                /** @description Key of the tag to delete. */
                key: components["parameters"]["DeletedTagKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The image no longer holds a tag with this key. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadImageRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TagNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listProjectImageTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Project that owns the images. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ProjectTagList"];
            400: components["responses"]["BadProjectRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["RoleForbidden"];
            404: components["responses"]["RouteNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    queryImagesByTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Project that owns the images. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** @description Conditions that an image has to meet. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryImagesByTagsRequest"];
            };
        };
        responses: {
            200: components["responses"]["TaggedImages"];
            400: components["responses"]["BadQueryRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["RoleForbidden"];
            404: components["responses"]["RouteNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
