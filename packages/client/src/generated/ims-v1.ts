// Made from spec/ims-v1/openapi.yaml by `pnpm generate`. Do not edit: change the source and run that.
// inputs  sha256:72bdef31d23fa27290b5fbb89bec18abd6e2da230ddf7911688f4f8013f52848
// content sha256:f8efe26b015c7c4653cf6578b84d78ef642f829947863e03c1cc2be9b5fdb86e

export interface paths {
    "/v1/cloudimages/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tags of images
         * @description Returns the tags of all images that meet the query, each as one string. The order is not documented.
         */
        get: operations["listImageTags"];
        /**
         * Add or modify an image tag
         * @description Adds one tag to an image, or gives the tag with that key a new value. The request names the image in its body and sends the tag either as `tag`, one string, or as `image_tag`, an object.
         */
        put: operations["addOrModifyImageTag"];
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
         * @description Number of results on a page.
         * @example 5
         */
        PageSize: number;
        /**
         * @description Number of the page, from one.
         * @example 1
         */
        PageNumber: number;
        /**
         * @description Id of an image, in practice a UUID. This description refuses none by its shape, though the service has a code for ids that it calls incorrect.
         * @example 67e17426-359e-49fb-aa12-0bd1756ec240
         */
        ImageId: string;
        /**
         * @description Property that images are sorted by.
         * @default created_at
         * @example created_at
         * @enum {string}
         */
        SortKey: "created_at" | "name" | "container_format" | "disk_format" | "status" | "id";
        /**
         * @description Order from the largest value to the smallest, or the other way round.
         * @default desc
         * @example desc
         * @enum {string}
         */
        SortDirection: "desc" | "asc";
        /**
         * @description A tag as `key=value`, also where the list shows it as `key.value`.
         * @example aaaa=1111
         */
        TagFilter: string;
        /**
         * @description Kind of image, public, private, shared or from the market.
         * @example private
         * @enum {string}
         */
        ImageType: "private" | "gold" | "shared" | "market";
        /**
         * @description Whether an image is public, private or shared.
         * @example private
         * @enum {string}
         */
        ImageVisibility: "private" | "public" | "shared";
        /**
         * @description Whether a project accepted an image that was shared with it.
         * @example accepted
         * @enum {string}
         */
        MemberStatus: "accepted" | "rejected" | "pending";
        /**
         * @description Id of the tenant that an image belongs to.
         * @example fd73a4a14a4a4dfb9771a8475e5198ea
         */
        ImageOwner: string;
        /**
         * @description Whether an image is protected.
         * @example true
         */
        ImageProtection: boolean;
        /**
         * @description Life-cycle state of an image.
         * @example active
         * @enum {string}
         */
        ImageStatus: "active" | "queued" | "saving" | "deleted" | "killed";
        /**
         * @description Name of an image.
         * @example web-server
         */
        ImageName: string;
        /**
         * @description Size of a disk in gigabytes.
         * @example 40
         */
        DiskSize: number;
        /**
         * @description Operating system as the service spells it.
         * @example Ubuntu
         */
        Platform: string;
        /**
         * @description Family of the operating system.
         * @example Linux
         * @enum {string}
         */
        OsType: "Linux" | "Windows" | "Other";
        /**
         * @description Environment that the image is made for.
         * @example FusionCompute
         * @enum {string}
         */
        VirtualEnvType: "FusionCompute" | "Ironic" | "DataImage" | "IsoImage";
        /**
         * @description Id of an enterprise project; zero is the default one.
         * @example 0
         */
        EnterpriseProjectId: string;
        /**
         * @description Processor architecture of the image.
         * @example x86
         * @enum {string}
         */
        Architecture: "x86" | "arm";
        /**
         * @description Operator and time in UTC, as `operator:time`; the operators are `gt`, `gte`, `lt`, `lte`, `eq` and `neq`.
         * @example gt:2026-01-01T00:00:00Z
         */
        TimeCondition: string;
        /**
         * @description A tag as the service lists it. Examples separate key and value by a full stop, a note calls the equals sign the separator of the newer specification.
         * @example aaaa.1111
         */
        ListedTag: string;
        /** @description Tags of the images that meet the query. */
        TagStringList: {
            /** @description Tags, each as one string. */
            tags: components["schemas"]["ListedTag"][];
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
        /** @description Refusal of a query that cannot be read. */
        ListRequestError: {
            /** @description What went wrong, in the form that the service itself uses. */
            error: {
                message: components["schemas"]["ErrorMessage"];
                /**
                 * @description Error code of the service.
                 * @example IMG.0001
                 * @enum {string}
                 */
                code: "IMG.0001";
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
         * @description A tag as one string, `key.value`. The first full stop separates; without one the string is a key with an empty value.
         * @example aaaa.1111
         */
        TagString: string;
        /** @description The tag as one string. */
        ImageTagAsString: {
            image_id: components["schemas"]["ImageId"];
            tag: components["schemas"]["TagString"];
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
        /** @description The tag as an object with a key and a value. */
        ImageTagAsPair: {
            image_id: components["schemas"]["ImageId"];
            image_tag: components["schemas"]["Tag"];
        };
        /** @description Body that adds or modifies one tag. It has either `tag` or `image_tag`, not both and not neither. */
        AddOrModifyImageTagRequest: ({
            image_tag?: never;
        } & components["schemas"]["ImageTagAsString"]) | ({
            tag?: never;
        } & components["schemas"]["ImageTagAsPair"]);
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
    };
    responses: {
        /** @description Tags of the images that meet the query. */
        TagStringList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TagStringList"];
            };
        };
        /** @description The query cannot be read. */
        BadListRequest: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ListRequestError"];
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
    };
    parameters: {
        /** @description Largest number of results. */
        ListLimit: components["schemas"]["PageSize"];
        /** @description Page to return. */
        ListPage: components["schemas"]["PageNumber"];
        /** @description Image from which the query starts. */
        ListMarker: components["schemas"]["ImageId"];
        /** @description Property of the images to sort by. */
        ListSortKey: components["schemas"]["SortKey"];
        /** @description Direction to sort in, used together with `sort_key`. */
        ListSortDirection: components["schemas"]["SortDirection"];
        /** @description Only tags of images that have this tag. */
        ListTag: components["schemas"]["TagFilter"];
        /** @description Only tags of images of this kind. */
        ListImageType: components["schemas"]["ImageType"];
        /** @description Only tags of images with this visibility. */
        ListVisibility: components["schemas"]["ImageVisibility"];
        /** @description Only tags of shared images that the project accepted, rejected or has not decided about; needs `visibility=shared`. */
        ListMemberStatus: components["schemas"]["MemberStatus"];
        /** @description Only tags of images of this tenant. */
        ListOwner: components["schemas"]["ImageOwner"];
        /** @description Only tags of images that are protected, or only of those that are not. A query for public images needs the former. */
        ListProtected: components["schemas"]["ImageProtection"];
        /** @description Only tags of this image. */
        ListImageId: components["schemas"]["ImageId"];
        /** @description Only tags of images in this state. */
        ListStatus: components["schemas"]["ImageStatus"];
        /** @description Only tags of images with exactly this name. */
        ListName: components["schemas"]["ImageName"];
        /** @description Only tags of images that need a system disk of this size. */
        ListMinDisk: components["schemas"]["DiskSize"];
        /** @description Only tags of images with this operating system. */
        ListPlatform: components["schemas"]["Platform"];
        /** @description Only tags of images of this operating-system family. */
        ListOsType: components["schemas"]["OsType"];
        /** @description Only tags of images made for this environment. */
        ListVirtualEnvType: components["schemas"]["VirtualEnvType"];
        /** @description Only tags of images of this enterprise project. */
        ListEnterpriseProjectId: components["schemas"]["EnterpriseProjectId"];
        /** @description Only tags of images for this processor architecture. */
        ListArchitecture: components["schemas"]["Architecture"];
        /** @description Only tags of images created at, before or after a time. */
        ListCreatedAt: components["schemas"]["TimeCondition"];
        /** @description Only tags of images changed at, before or after a time. */
        ListUpdatedAt: components["schemas"]["TimeCondition"];
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
            query?: {
                /** @description Largest number of results. */
                limit?: components["parameters"]["ListLimit"];
                /** @description Page to return. */
                page?: components["parameters"]["ListPage"];
                /** @description Image from which the query starts. */
                marker?: components["parameters"]["ListMarker"];
                /** @description Property of the images to sort by. */
                sort_key?: components["parameters"]["ListSortKey"];
                /** @description Direction to sort in, used together with `sort_key`. */
                sort_dir?: components["parameters"]["ListSortDirection"];
                /** @description Only tags of images that have this tag. */
                tag?: components["parameters"]["ListTag"];
                /** @description Only tags of images of this kind. */
                __imagetype?: components["parameters"]["ListImageType"];
                /** @description Only tags of images with this visibility. */
                visibility?: components["parameters"]["ListVisibility"];
                /** @description Only tags of shared images that the project accepted, rejected or has not decided about; needs `visibility=shared`. */
                member_status?: components["parameters"]["ListMemberStatus"];
                /** @description Only tags of images of this tenant. */
                owner?: components["parameters"]["ListOwner"];
                /** @description Only tags of images that are protected, or only of those that are not. A query for public images needs the former. */
                protected?: components["parameters"]["ListProtected"];
                /** @description Only tags of this image. */
                id?: components["parameters"]["ListImageId"];
                /** @description Only tags of images in this state. */
                status?: components["parameters"]["ListStatus"];
                /** @description Only tags of images with exactly this name. */
                name?: components["parameters"]["ListName"];
                /** @description Only tags of images that need a system disk of this size. */
                min_disk?: components["parameters"]["ListMinDisk"];
                /** @description Only tags of images with this operating system. */
                __platform?: components["parameters"]["ListPlatform"];
                /** @description Only tags of images of this operating-system family. */
                __os_type?: components["parameters"]["ListOsType"];
                /** @description Only tags of images made for this environment. */
                virtual_env_type?: components["parameters"]["ListVirtualEnvType"];
                /** @description Only tags of images of this enterprise project. */
                enterprise_project_id?: components["parameters"]["ListEnterpriseProjectId"];
                /** @description Only tags of images for this processor architecture. */
                architecture?: components["parameters"]["ListArchitecture"];
                /** @description Only tags of images created at, before or after a time. */
                created_at?: components["parameters"]["ListCreatedAt"];
                /** @description Only tags of images changed at, before or after a time. */
                updated_at?: components["parameters"]["ListUpdatedAt"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TagStringList"];
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["RoleForbidden"];
            404: components["responses"]["RouteNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addOrModifyImageTag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The image and its tag. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddOrModifyImageTagRequest"];
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
}
