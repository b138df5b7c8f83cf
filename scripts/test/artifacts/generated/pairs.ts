export interface paths {
    "/boxes/{box}/label": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the box. */
                box: components["parameters"]["Box"];
            };
            cookie?: never;
        };
        get?: never;
        /** Put a label on a box */
        put: operations["putLabel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/boxes/{box}/label/action": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the box. */
                box: components["parameters"]["Box"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create or delete labels */
        post: operations["changeLabels"];
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
        /** @description A word. */
        Word: string;
        /** @description A label of one word. */
        PutWord: {
            word: components["schemas"]["Word"];
        };
        /** @description A label of key and value. */
        PutPair: {
            pair: {
                key: components["schemas"]["Word"];
                value: components["schemas"]["Word"];
            };
        };
        /** @description Either a word or a pair. */
        PutLabel: {
            box: string;
        } & (({
            pair?: never;
        } & components["schemas"]["PutWord"]) | ({
            word?: never;
        } & components["schemas"]["PutPair"]));
        /** @description What went wrong. */
        Problem: {
            message: string;
        };
        CreateLabels: {
            /** @constant */
            action: "create";
            words: components["schemas"]["Word"][];
        };
        DeleteLabels: {
            /** @constant */
            action: "delete";
            keys: components["schemas"]["Word"][];
        };
        /** @description Labels to create or keys to delete, told apart by the action. */
        ChangeLabels: ({
            keys?: never;
        } & components["schemas"]["CreateLabels"]) | ({
            words?: never;
        } & components["schemas"]["DeleteLabels"]);
    };
    responses: never;
    parameters: {
        /** @description Name of the box. */
        Box: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    putLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the box. */
                box: components["parameters"]["Box"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutLabel"];
            };
        };
        responses: {
            /** @description Put. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the box. */
                box: components["parameters"]["Box"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeLabels"];
            };
        };
        responses: {
            /** @description Changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
