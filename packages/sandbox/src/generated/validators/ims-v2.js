// Made from spec/ims-v2/openapi.yaml by `pnpm generate`. Do not edit: change the source and run that.
// inputs  sha256:c5bba5a6e2e7a6cfc718ad797653229ca97fe082fe7bbf99c0dcff02d62a3590
// content sha256:f5140288fca7830bc5cad7c9660391582e4efac61f237dee143f50d04cc36c1d

// \0rolldown/runtime.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);

// ajv/dist/runtime/ucs2length
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));

// fast-deep-equal
var require_fast_deep_equal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return false;
			var length, i, keys;
			if (Array.isArray(a)) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
				return true;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	};
}));

// ajv/dist/runtime/equal
var require_equal = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));

// compiled
const validator0 = validate20;
const func1 = require_ucs2length().default;
const pattern4 = new RegExp("\\S", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate21.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.key === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "key" },
				message: "must have required property 'key'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.value === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" },
				message: "must have required property 'value'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "key" || key0 === "value")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.key !== void 0) {
			let data0 = data.key;
			if (typeof data0 === "string") {
				if (func1(data0) > 36) {
					const err3 = {
						instancePath: instancePath + "/key",
						schemaPath: "TagKey/maxLength",
						keyword: "maxLength",
						params: { limit: 36 },
						message: "must NOT have more than 36 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/key",
						schemaPath: "TagKey/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern4.test(data0)) {
					const err5 = {
						instancePath: instancePath + "/key",
						schemaPath: "TagKey/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/key",
					schemaPath: "TagKey/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.value !== void 0) {
			let data1 = data.value;
			if (typeof data1 === "string") {
				if (func1(data1) > 43) {
					const err7 = {
						instancePath: instancePath + "/value",
						schemaPath: "TagValue/maxLength",
						keyword: "maxLength",
						params: { limit: 43 },
						message: "must NOT have more than 43 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/value",
					schemaPath: "TagValue/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
validate21.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.tag === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tag" },
				message: "must have required property 'tag'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "tag")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.tag !== void 0) {
			if (!validate21(data.tag, {
				instancePath: instancePath + "/tag",
				parentData: data,
				parentDataProperty: "tag",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validator1 = validate23;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate23.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate23.errors = vErrors;
	return errors === 0;
}
validate23.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const validator2 = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate24.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate24.errors = vErrors;
	return errors === 0;
}
validate24.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const validator3 = validate25;
const schema37 = {
	"type": "object",
	"required": ["action"],
	"properties": { "action": {
		"type": "string",
		"enum": ["create", "delete"]
	} },
	"if": { "properties": { "action": { "const": "create" } } },
	"then": { "$ref": "BatchCreateImageTags" },
	"else": { "$ref": "BatchDeleteImageTags" },
	"unevaluatedProperties": false,
	"$id": "BatchImageTagsRequest"
};
const func0 = require_equal().default;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate26.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.action === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "action" },
				message: "must have required property 'action'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.tags === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tags" },
				message: "must have required property 'tags'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "action" || key0 === "tags")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.action !== void 0) {
			let data0 = data.action;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/action",
					schemaPath: "#/properties/action/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if ("create" !== data0) {
				const err4 = {
					instancePath: instancePath + "/action",
					schemaPath: "#/properties/action/const",
					keyword: "const",
					params: { allowedValue: "create" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.tags !== void 0) {
			let data1 = data.tags;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate21(data1[i0], {
					instancePath: instancePath + "/tags/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
					errors = vErrors.length;
				}
				let i1 = data1.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data1[i1], data1[j0])) {
						const err5 = {
							instancePath: instancePath + "/tags",
							schemaPath: "#/properties/tags/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
						break outer0;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate26.errors = vErrors;
	return errors === 0;
}
validate26.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate29.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.action === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "action" },
				message: "must have required property 'action'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.tags === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tags" },
				message: "must have required property 'tags'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "action" || key0 === "tags")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.action !== void 0) {
			let data0 = data.action;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/action",
					schemaPath: "#/properties/action/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if ("delete" !== data0) {
				const err4 = {
					instancePath: instancePath + "/action",
					schemaPath: "#/properties/action/const",
					keyword: "const",
					params: { allowedValue: "delete" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.tags !== void 0) {
			let data1 = data.tags;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.key === void 0) {
							const err5 = {
								instancePath: instancePath + "/tags/" + i0,
								schemaPath: "DeletedTag/required",
								keyword: "required",
								params: { missingProperty: "key" },
								message: "must have required property 'key'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						for (const key1 in data2) if (!(key1 === "key" || key1 === "value")) {
							const err6 = {
								instancePath: instancePath + "/tags/" + i0,
								schemaPath: "DeletedTag/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data2.key !== void 0) {
							let data3 = data2.key;
							if (typeof data3 === "string") {
								if (func1(data3) > 127) {
									const err7 = {
										instancePath: instancePath + "/tags/" + i0 + "/key",
										schemaPath: "DeletedTag/properties/key/maxLength",
										keyword: "maxLength",
										params: { limit: 127 },
										message: "must NOT have more than 127 characters"
									};
									if (vErrors === null) vErrors = [err7];
									else vErrors.push(err7);
									errors++;
								}
								if (func1(data3) < 1) {
									const err8 = {
										instancePath: instancePath + "/tags/" + i0 + "/key",
										schemaPath: "DeletedTag/properties/key/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
								}
								if (!pattern4.test(data3)) {
									const err9 = {
										instancePath: instancePath + "/tags/" + i0 + "/key",
										schemaPath: "DeletedTag/properties/key/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\""
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								}
							} else {
								const err10 = {
									instancePath: instancePath + "/tags/" + i0 + "/key",
									schemaPath: "DeletedTag/properties/key/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						if (data2.value !== void 0) {
							let data4 = data2.value;
							if (typeof data4 === "string") {
								if (func1(data4) > 255) {
									const err11 = {
										instancePath: instancePath + "/tags/" + i0 + "/value",
										schemaPath: "DeletedTag/properties/value/maxLength",
										keyword: "maxLength",
										params: { limit: 255 },
										message: "must NOT have more than 255 characters"
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
							} else {
								const err12 = {
									instancePath: instancePath + "/tags/" + i0 + "/value",
									schemaPath: "DeletedTag/properties/value/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/tags/" + i0,
							schemaPath: "DeletedTag/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				let i1 = data1.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data1[i1], data1[j0])) {
						const err14 = {
							instancePath: instancePath + "/tags",
							schemaPath: "#/properties/tags/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
						break outer0;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate29.errors = vErrors;
	return errors === 0;
}
validate29.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate25.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.action !== void 0) {
			if ("create" !== data.action) {
				const err0 = {};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs4 = errors;
		if (!validate26(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
		ifClause0 = "then";
	} else {
		const _errs5 = errors;
		if (!validate29(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs5 === errors;
		valid0 = _valid0;
		if (valid0) {
			if (props0 !== true) props0 = true;
		}
		ifClause0 = "else";
	}
	if (!valid0) {
		const err1 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.action === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "action" },
				message: "must have required property 'action'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (props0 !== true) {
			props0 = props0 || {};
			props0.action = true;
		}
		if (data.action !== void 0) {
			let data1 = data.action;
			if (typeof data1 !== "string") {
				const err3 = {
					instancePath: instancePath + "/action",
					schemaPath: "#/properties/action/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (!(data1 === "create" || data1 === "delete")) {
				const err4 = {
					instancePath: instancePath + "/action",
					schemaPath: "#/properties/action/enum",
					keyword: "enum",
					params: { allowedValues: schema37.properties.action.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (props0 !== true) {
			for (const key0 in data) if (!props0 || !props0[key0]) {
				const err5 = {
					instancePath,
					schemaPath: "#/unevaluatedProperties",
					keyword: "unevaluatedProperties",
					params: { unevaluatedProperty: key0 },
					message: "must NOT have unevaluated properties"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate25.errors = vErrors;
	return errors === 0;
}
validate25.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validator4 = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate31.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate31.errors = vErrors;
	return errors === 0;
}
validate31.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const validator5 = validate32;
const schema42 = {
	"type": "object",
	"required": ["action"],
	"properties": {
		"action": {
			"type": "string",
			"enum": ["filter", "count"]
		},
		"tags": { "$ref": "TagConditions" },
		"tags_any": { "$ref": "TagConditions" },
		"not_tags": { "$ref": "TagConditions" },
		"not_tags_any": { "$ref": "TagConditions" },
		"without_any_tag": { "type": "boolean" },
		"limit": {
			"type": "string",
			"pattern": "^([1-9]\\d{0,2}|1000)$"
		},
		"offset": {
			"type": "string",
			"pattern": "^\\d+$"
		},
		"matches": {
			"type": "array",
			"minItems": 1,
			"uniqueItems": true,
			"items": { "$ref": "ResourceMatch" }
		}
	},
	"additionalProperties": false,
	"$id": "QueryImagesByTagsRequest"
};
const schema45 = {
	"type": "object",
	"required": ["key", "value"],
	"properties": {
		"key": {
			"type": "string",
			"enum": ["resource_name", "resource_id"]
		},
		"value": {
			"type": "string",
			"maxLength": 255
		}
	},
	"additionalProperties": false,
	"$id": "ResourceMatch"
};
const func9 = Object.prototype.hasOwnProperty;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate33.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 10) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 10 },
				message: "must NOT have more than 10 items"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.key === void 0) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "TagCondition/required",
						keyword: "required",
						params: { missingProperty: "key" },
						message: "must have required property 'key'"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.values === void 0) {
					const err3 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "TagCondition/required",
						keyword: "required",
						params: { missingProperty: "values" },
						message: "must have required property 'values'"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				for (const key0 in data0) if (!(key0 === "key" || key0 === "values")) {
					const err4 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "TagCondition/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data0.key !== void 0) {
					let data1 = data0.key;
					if (typeof data1 === "string") {
						if (func1(data1) > 127) {
							const err5 = {
								instancePath: instancePath + "/" + i0 + "/key",
								schemaPath: "TagCondition/properties/key/maxLength",
								keyword: "maxLength",
								params: { limit: 127 },
								message: "must NOT have more than 127 characters"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (func1(data1) < 1) {
							const err6 = {
								instancePath: instancePath + "/" + i0 + "/key",
								schemaPath: "TagCondition/properties/key/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (!pattern4.test(data1)) {
							const err7 = {
								instancePath: instancePath + "/" + i0 + "/key",
								schemaPath: "TagCondition/properties/key/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\""
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					} else {
						const err8 = {
							instancePath: instancePath + "/" + i0 + "/key",
							schemaPath: "TagCondition/properties/key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				if (data0.values !== void 0) {
					let data2 = data0.values;
					if (Array.isArray(data2)) {
						if (data2.length > 10) {
							const err9 = {
								instancePath: instancePath + "/" + i0 + "/values",
								schemaPath: "TagCondition/properties/values/maxItems",
								keyword: "maxItems",
								params: { limit: 10 },
								message: "must NOT have more than 10 items"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						const len1 = data2.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data3 = data2[i1];
							if (typeof data3 === "string") {
								if (func1(data3) > 255) {
									const err10 = {
										instancePath: instancePath + "/" + i0 + "/values/" + i1,
										schemaPath: "TagCondition/properties/values/items/maxLength",
										keyword: "maxLength",
										params: { limit: 255 },
										message: "must NOT have more than 255 characters"
									};
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
								}
							} else {
								const err11 = {
									instancePath: instancePath + "/" + i0 + "/values/" + i1,
									schemaPath: "TagCondition/properties/values/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
						let i2 = data2.length;
						let j0;
						if (i2 > 1) {
							const indices0 = {};
							for (; i2--;) {
								let item0 = data2[i2];
								if (typeof item0 !== "string") continue;
								if (typeof indices0[item0] == "number") {
									j0 = indices0[item0];
									const err12 = {
										instancePath: instancePath + "/" + i0 + "/values",
										schemaPath: "TagCondition/properties/values/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i2,
											j: j0
										},
										message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)"
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
									break;
								}
								indices0[item0] = i2;
							}
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/" + i0 + "/values",
							schemaPath: "TagCondition/properties/values/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "TagCondition/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		let i3 = data.length;
		let j1;
		if (i3 > 1) {
			outer0: for (; i3--;) for (j1 = i3; j1--;) if (func0(data[i3], data[j1])) {
				const err15 = {
					instancePath,
					schemaPath: "#/uniqueItems",
					keyword: "uniqueItems",
					params: {
						i: i3,
						j: j1
					},
					message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
				break outer0;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate33.errors = vErrors;
	return errors === 0;
}
validate33.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern7 = new RegExp("^([1-9]\\d{0,2}|1000)$", "u");
const pattern8 = new RegExp("^\\d+$", "u");
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate32.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.action === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "action" },
				message: "must have required property 'action'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!func9.call(schema42.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.action !== void 0) {
			let data0 = data.action;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/action",
					schemaPath: "#/properties/action/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (!(data0 === "filter" || data0 === "count")) {
				const err3 = {
					instancePath: instancePath + "/action",
					schemaPath: "#/properties/action/enum",
					keyword: "enum",
					params: { allowedValues: schema42.properties.action.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.tags !== void 0) {
			if (!validate33(data.tags, {
				instancePath: instancePath + "/tags",
				parentData: data,
				parentDataProperty: "tags",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
				errors = vErrors.length;
			}
		}
		if (data.tags_any !== void 0) {
			if (!validate33(data.tags_any, {
				instancePath: instancePath + "/tags_any",
				parentData: data,
				parentDataProperty: "tags_any",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
				errors = vErrors.length;
			}
		}
		if (data.not_tags !== void 0) {
			if (!validate33(data.not_tags, {
				instancePath: instancePath + "/not_tags",
				parentData: data,
				parentDataProperty: "not_tags",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
				errors = vErrors.length;
			}
		}
		if (data.not_tags_any !== void 0) {
			if (!validate33(data.not_tags_any, {
				instancePath: instancePath + "/not_tags_any",
				parentData: data,
				parentDataProperty: "not_tags_any",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
				errors = vErrors.length;
			}
		}
		if (data.without_any_tag !== void 0) {
			if (typeof data.without_any_tag !== "boolean") {
				const err4 = {
					instancePath: instancePath + "/without_any_tag",
					schemaPath: "#/properties/without_any_tag/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.limit !== void 0) {
			let data6 = data.limit;
			if (typeof data6 === "string") {
				if (!pattern7.test(data6)) {
					const err5 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/pattern",
						keyword: "pattern",
						params: { pattern: "^([1-9]\\d{0,2}|1000)$" },
						message: "must match pattern \"^([1-9]\\d{0,2}|1000)$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/limit",
					schemaPath: "#/properties/limit/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.offset !== void 0) {
			let data7 = data.offset;
			if (typeof data7 === "string") {
				if (!pattern8.test(data7)) {
					const err7 = {
						instancePath: instancePath + "/offset",
						schemaPath: "#/properties/offset/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d+$" },
						message: "must match pattern \"^\\d+$\""
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/offset",
					schemaPath: "#/properties/offset/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.matches !== void 0) {
			let data8 = data.matches;
			if (Array.isArray(data8)) {
				if (data8.length < 1) {
					const err9 = {
						instancePath: instancePath + "/matches",
						schemaPath: "#/properties/matches/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				const len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data9 = data8[i0];
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						if (data9.key === void 0) {
							const err10 = {
								instancePath: instancePath + "/matches/" + i0,
								schemaPath: "ResourceMatch/required",
								keyword: "required",
								params: { missingProperty: "key" },
								message: "must have required property 'key'"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data9.value === void 0) {
							const err11 = {
								instancePath: instancePath + "/matches/" + i0,
								schemaPath: "ResourceMatch/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						for (const key1 in data9) if (!(key1 === "key" || key1 === "value")) {
							const err12 = {
								instancePath: instancePath + "/matches/" + i0,
								schemaPath: "ResourceMatch/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data9.key !== void 0) {
							let data10 = data9.key;
							if (typeof data10 !== "string") {
								const err13 = {
									instancePath: instancePath + "/matches/" + i0 + "/key",
									schemaPath: "ResourceMatch/properties/key/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
							if (!(data10 === "resource_name" || data10 === "resource_id")) {
								const err14 = {
									instancePath: instancePath + "/matches/" + i0 + "/key",
									schemaPath: "ResourceMatch/properties/key/enum",
									keyword: "enum",
									params: { allowedValues: schema45.properties.key.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data9.value !== void 0) {
							let data11 = data9.value;
							if (typeof data11 === "string") {
								if (func1(data11) > 255) {
									const err15 = {
										instancePath: instancePath + "/matches/" + i0 + "/value",
										schemaPath: "ResourceMatch/properties/value/maxLength",
										keyword: "maxLength",
										params: { limit: 255 },
										message: "must NOT have more than 255 characters"
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
							} else {
								const err16 = {
									instancePath: instancePath + "/matches/" + i0 + "/value",
									schemaPath: "ResourceMatch/properties/value/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/matches/" + i0,
							schemaPath: "ResourceMatch/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				let i1 = data8.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data8[i1], data8[j0])) {
						const err18 = {
							instancePath: instancePath + "/matches",
							schemaPath: "#/properties/matches/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
						break outer0;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/matches",
					schemaPath: "#/properties/matches/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate32.errors = vErrors;
	return errors === 0;
}
validate32.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

// validators
var validators_default = {
	"addImageTag": {
		body: validator0,
		parameters: {
			"path.project_id": validator1,
			"path.image_id": validator2
		}
	},
	"listImageTags": { parameters: {
		"path.project_id": validator1,
		"path.image_id": validator2
	} },
	"batchAddOrDeleteImageTags": {
		body: validator3,
		parameters: {
			"path.project_id": validator1,
			"path.image_id": validator2
		}
	},
	"deleteImageTag": { parameters: {
		"path.project_id": validator1,
		"path.image_id": validator2,
		"path.key": validator4
	} },
	"listProjectImageTags": { parameters: { "path.project_id": validator1 } },
	"queryImagesByTags": {
		body: validator5,
		parameters: { "path.project_id": validator1 }
	}
};

export { validators_default as default };