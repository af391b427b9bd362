/* Made by `npm run generate` from schemas/. Do not edit. */
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
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
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/ajv-formats/dist/formats.js
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(true), compareTime),
      "date-time": fmtDef(getDateTime(true), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: true,
      // unchecked string payload
      binary: true
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      const matches = DATE.exec(str);
      if (!matches)
        return false;
      const year = +matches[1];
      const month = +matches[2];
      const day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (!(d1 && d2))
        return void 0;
      if (d1 > d2)
        return 1;
      if (d1 < d2)
        return -1;
      return 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
          return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return false;
        if (hr <= 23 && min <= 59 && sec < 60)
          return true;
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return void 0;
      const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
      const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (!(t1 && t2))
        return void 0;
      return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return void 0;
      const a1 = TIME.exec(t1);
      const a2 = TIME.exec(t2);
      if (!(a1 && a2))
        return void 0;
      t1 = a1[1] + a1[2] + a1[3];
      t2 = a2[1] + a2[2] + a2[3];
      if (t1 > t2)
        return 1;
      if (t1 < t2)
        return -1;
      return 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      const time = getTime(strictTimeZone);
      return function date_time(str) {
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const d1 = new Date(dt1).valueOf();
      const d2 = new Date(dt2).valueOf();
      if (!(d1 && d2))
        return void 0;
      return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
      const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
      const res = compareDate(d1, d2);
      if (res === void 0)
        return void 0;
      return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/;
    var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      BYTE.lastIndex = 0;
      return BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31);
    var MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return true;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return false;
      try {
        new RegExp(str);
        return true;
      } catch (e) {
        return false;
      }
    }
  }
});

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// <stdin>
var authorizations = validate52;
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/authorizations.schema.json", "title": "AuthorizationsDocument", "description": "Permissions of patients to tell their story or show their picture, by opaque ids. No name, no birth date, nothing that points at a person.", "type": "object", "additionalProperties": false, "required": ["kind", "id", "version", "effective", "owner"], "properties": { "$schema": { "type": "string", "description": "For editors: the address of this schema. Ignored otherwise." }, "kind": { "const": "authorizations", "description": "Says which document this is: always `authorizations`." }, "id": { "$ref": "common.schema.json#/$defs/id" }, "version": { "$ref": "common.schema.json#/$defs/version" }, "effective": { "$ref": "common.schema.json#/$defs/date" }, "owner": { "$ref": "common.schema.json#/$defs/owner" }, "authorizations": { "type": "array", "items": { "$ref": "#/$defs/authorization" }, "default": [], "description": "The permissions." } }, "$defs": { "authorization": { "title": "Authorization", "type": "object", "additionalProperties": false, "required": ["id"], "description": "One signed permission of a patient, by an opaque id. What is left out is missing from the form; nothing here may tell who the patient is.", "properties": { "id": { "type": "string", "pattern": "^[A-Z]{1,4}-?[0-9]{1,8}(-[0-9]{1,8}){0,2}$", "description": "The number of the permission: capital letters and digits, which mean nothing to others.", "examples": ["A-017"] }, "person": { "type": "string", "pattern": "^[A-Z]{1,4}-?[0-9]{1,8}(-[0-9]{1,8}){0,2}$", "description": "The number that stands for the patient. The key lies in the chart, never here; no chart number, no initials.", "examples": ["P-0042"] }, "information": { "type": "string", "minLength": 1, "maxLength": 400, "description": "What may be told or shown, specific enough to be understood (45 CFR 164.508(c)(1)(i)). Never a name.", "examples": ["knee surgery, recovery, one photograph"] }, "discloser": { "type": "string", "minLength": 1, "maxLength": 400, "description": "Who may tell it: the practice, or a class of people (164.508(c)(1)(ii)).", "examples": ["Riverside Family Practice"] }, "recipients": { "type": "string", "minLength": 1, "maxLength": 400, "description": "Who may learn it (164.508(c)(1)(iii)).", "examples": ["the public, through the channels named"] }, "channels": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/channel" }, "uniqueItems": true, "description": "Channels on which it may appear.", "examples": [["instagram", "facebook"]] }, "media": { "type": "array", "items": { "enum": ["text", "image", "video", "audio"] }, "uniqueItems": true, "description": "In which form it may appear.", "examples": [["text", "image"]] }, "purposes": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/purpose" }, "uniqueItems": true, "description": "What for (164.508(c)(1)(iv)).", "examples": [["marketing"]] }, "signed": { "type": ["string", "null"], "format": "date", "description": "The day of the signature (164.508(c)(1)(vi)).", "examples": ["2026-03-01"] }, "signedBy": { "enum": ["patient", "representative"], "description": "Who signed.", "examples": ["patient"] }, "representativeAuthority": { "enum": ["parent", "guardian", "health-care-agent", "executor", "court-order", "other"], "description": "By what authority a representative signed (164.508(c)(1)(vi)).", "examples": ["parent"] }, "minor": { "title": "Minor", "type": ["object", "null"], "additionalProperties": false, "required": ["majorityYear"], "description": "That the patient is under age.", "properties": { "majorityYear": { "type": "integer", "minimum": 1900, "maximum": 2200, "description": "The year in which the patient comes of age. Only the year: the day would be a birthday.", "examples": [2031] } } }, "expires": { "title": "Expiry", "type": ["object", "null"], "additionalProperties": false, "minProperties": 1, "description": "When it ends: on a day, or at an event (164.508(c)(1)(v)). With an event, `on` is the day on which it happened.", "examples": [{ "on": "2027-03-01" }], "properties": { "on": { "type": ["string", "null"], "format": "date", "description": "The last day on which it holds.", "examples": ["2027-03-01"] }, "event": { "type": "string", "minLength": 1, "maxLength": 400, "description": "The event at which it ends. Never a name.", "examples": ["the end of the garden campaign"] } } }, "statements": { "title": "Statements", "type": ["object", "null"], "additionalProperties": false, "description": "What the form says, and what was done with it.", "properties": { "revocation": { "type": "boolean", "description": "That it can be revoked in writing, and how (164.508(c)(2)(i)).", "examples": [true] }, "conditioning": { "type": "boolean", "description": "That care does not depend on signing (164.508(c)(2)(ii)).", "examples": [true] }, "redisclosure": { "type": "boolean", "description": "That others may pass it on, and that it is no longer protected then (164.508(c)(2)(iii)).", "examples": [true] }, "copyGiven": { "type": "boolean", "description": "That the person was given a signed copy (164.508(c)(4)).", "examples": [true] }, "remuneration": { "enum": ["none", "stated", "not-stated"], "description": "Whether somebody else pays the practice for it, and whether the form says so (164.508(a)(3)(ii)).", "examples": ["none"] } } }, "form": { "enum": ["chart", "privacy-office", "document-system", "paper-file", "elsewhere"], "description": "Where the signed form lies. No name, no path, no digest.", "examples": ["chart"] }, "revoked": { "title": "Revocation", "type": ["object", "null"], "additionalProperties": false, "required": ["on"], "description": "That it was revoked.", "examples": [{ "on": "2026-11-02", "received": "2026-11-01" }], "properties": { "on": { "type": "string", "format": "date", "description": "The day from which it no longer holds.", "examples": ["2026-11-02"] }, "received": { "type": ["string", "null"], "format": "date", "description": "The day on which the practice learned of it.", "examples": ["2026-11-01"] } } }, "psychotherapy": { "type": "boolean", "description": "Whether the person is or was a client of psychotherapy. Their testimonials are not shown, permission or not.", "examples": [false] }, "part2": { "title": "Part 2 consent", "type": ["object", "null"], "additionalProperties": false, "required": ["consent"], "description": "That 42 CFR Part 2 (treatment of substance use) applies as well; null: it does not. A HIPAA permission does not answer it.", "properties": { "consent": { "type": ["string", "null"], "format": "date", "description": "The day on which the written consent of 42 CFR 2.31 was signed; null: there is none.", "examples": ["2026-03-01"] } } }, "stateForms": { "type": "array", "description": "Forms that the law of a state asks for beside this one.", "examples": [[{ "jurisdiction": "US-CA", "signed": "2026-03-01" }]], "items": { "title": "State form", "type": "object", "additionalProperties": false, "required": ["jurisdiction", "signed"], "description": "One form of a state.", "properties": { "jurisdiction": { "type": "string", "pattern": "^[A-Z]{2}(-[A-Z0-9]{1,3})?$", "description": "The state, in ISO 3166 codes.", "examples": ["US-CA"] }, "signed": { "type": ["string", "null"], "format": "date", "description": "The day of its signature; null: it is not signed.", "examples": ["2026-03-01"] } } } } } } } };
var schema21 = { "title": "Id", "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._/-]*$", "maxLength": 120, "description": "A short name that never changes: letters, digits, dots, dashes.", "examples": ["riverside-social-media"] };
var func1 = require_ucs2length().default;
var pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]*$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) > 120) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters", schema: 120, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._/-]*$"', schema: "^[A-Za-z0-9][A-Za-z0-9._/-]*$", parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema22 = { "title": "Version", "type": "string", "pattern": "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$", "description": "Semantic version of this document (major.minor.patch); raise it whenever the meaning changes.", "examples": ["1.0.0"] };
var pattern4 = new RegExp("^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$", "u");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" }, message: 'must match pattern "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"', schema: "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$", parentSchema: schema22, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.type, parentSchema: schema22, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema23 = { "title": "Day", "type": "string", "format": "date", "description": "A day, written year-month-day.", "examples": ["2026-01-01"] };
var formats0 = require_formats().fullFormats.date;
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats0.validate(data)) {
      const err0 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.type, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
validate58.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema24 = { "title": "Owner", "type": "string", "minLength": 1, "description": "The role (or the id of the person) who answers for this document.", "examples": ["privacy-officer"] };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.type, parentSchema: schema24, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema25 = { "title": "Authorization", "type": "object", "additionalProperties": false, "required": ["id"], "description": "One signed permission of a patient, by an opaque id. What is left out is missing from the form; nothing here may tell who the patient is.", "properties": { "id": { "type": "string", "pattern": "^[A-Z]{1,4}-?[0-9]{1,8}(-[0-9]{1,8}){0,2}$", "description": "The number of the permission: capital letters and digits, which mean nothing to others.", "examples": ["A-017"] }, "person": { "type": "string", "pattern": "^[A-Z]{1,4}-?[0-9]{1,8}(-[0-9]{1,8}){0,2}$", "description": "The number that stands for the patient. The key lies in the chart, never here; no chart number, no initials.", "examples": ["P-0042"] }, "information": { "type": "string", "minLength": 1, "maxLength": 400, "description": "What may be told or shown, specific enough to be understood (45 CFR 164.508(c)(1)(i)). Never a name.", "examples": ["knee surgery, recovery, one photograph"] }, "discloser": { "type": "string", "minLength": 1, "maxLength": 400, "description": "Who may tell it: the practice, or a class of people (164.508(c)(1)(ii)).", "examples": ["Riverside Family Practice"] }, "recipients": { "type": "string", "minLength": 1, "maxLength": 400, "description": "Who may learn it (164.508(c)(1)(iii)).", "examples": ["the public, through the channels named"] }, "channels": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/channel" }, "uniqueItems": true, "description": "Channels on which it may appear.", "examples": [["instagram", "facebook"]] }, "media": { "type": "array", "items": { "enum": ["text", "image", "video", "audio"] }, "uniqueItems": true, "description": "In which form it may appear.", "examples": [["text", "image"]] }, "purposes": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/purpose" }, "uniqueItems": true, "description": "What for (164.508(c)(1)(iv)).", "examples": [["marketing"]] }, "signed": { "type": ["string", "null"], "format": "date", "description": "The day of the signature (164.508(c)(1)(vi)).", "examples": ["2026-03-01"] }, "signedBy": { "enum": ["patient", "representative"], "description": "Who signed.", "examples": ["patient"] }, "representativeAuthority": { "enum": ["parent", "guardian", "health-care-agent", "executor", "court-order", "other"], "description": "By what authority a representative signed (164.508(c)(1)(vi)).", "examples": ["parent"] }, "minor": { "title": "Minor", "type": ["object", "null"], "additionalProperties": false, "required": ["majorityYear"], "description": "That the patient is under age.", "properties": { "majorityYear": { "type": "integer", "minimum": 1900, "maximum": 2200, "description": "The year in which the patient comes of age. Only the year: the day would be a birthday.", "examples": [2031] } } }, "expires": { "title": "Expiry", "type": ["object", "null"], "additionalProperties": false, "minProperties": 1, "description": "When it ends: on a day, or at an event (164.508(c)(1)(v)). With an event, `on` is the day on which it happened.", "examples": [{ "on": "2027-03-01" }], "properties": { "on": { "type": ["string", "null"], "format": "date", "description": "The last day on which it holds.", "examples": ["2027-03-01"] }, "event": { "type": "string", "minLength": 1, "maxLength": 400, "description": "The event at which it ends. Never a name.", "examples": ["the end of the garden campaign"] } } }, "statements": { "title": "Statements", "type": ["object", "null"], "additionalProperties": false, "description": "What the form says, and what was done with it.", "properties": { "revocation": { "type": "boolean", "description": "That it can be revoked in writing, and how (164.508(c)(2)(i)).", "examples": [true] }, "conditioning": { "type": "boolean", "description": "That care does not depend on signing (164.508(c)(2)(ii)).", "examples": [true] }, "redisclosure": { "type": "boolean", "description": "That others may pass it on, and that it is no longer protected then (164.508(c)(2)(iii)).", "examples": [true] }, "copyGiven": { "type": "boolean", "description": "That the person was given a signed copy (164.508(c)(4)).", "examples": [true] }, "remuneration": { "enum": ["none", "stated", "not-stated"], "description": "Whether somebody else pays the practice for it, and whether the form says so (164.508(a)(3)(ii)).", "examples": ["none"] } } }, "form": { "enum": ["chart", "privacy-office", "document-system", "paper-file", "elsewhere"], "description": "Where the signed form lies. No name, no path, no digest.", "examples": ["chart"] }, "revoked": { "title": "Revocation", "type": ["object", "null"], "additionalProperties": false, "required": ["on"], "description": "That it was revoked.", "examples": [{ "on": "2026-11-02", "received": "2026-11-01" }], "properties": { "on": { "type": "string", "format": "date", "description": "The day from which it no longer holds.", "examples": ["2026-11-02"] }, "received": { "type": ["string", "null"], "format": "date", "description": "The day on which the practice learned of it.", "examples": ["2026-11-01"] } } }, "psychotherapy": { "type": "boolean", "description": "Whether the person is or was a client of psychotherapy. Their testimonials are not shown, permission or not.", "examples": [false] }, "part2": { "title": "Part 2 consent", "type": ["object", "null"], "additionalProperties": false, "required": ["consent"], "description": "That 42 CFR Part 2 (treatment of substance use) applies as well; null: it does not. A HIPAA permission does not answer it.", "properties": { "consent": { "type": ["string", "null"], "format": "date", "description": "The day on which the written consent of 42 CFR 2.31 was signed; null: there is none.", "examples": ["2026-03-01"] } } }, "stateForms": { "type": "array", "description": "Forms that the law of a state asks for beside this one.", "examples": [[{ "jurisdiction": "US-CA", "signed": "2026-03-01" }]], "items": { "title": "State form", "type": "object", "additionalProperties": false, "required": ["jurisdiction", "signed"], "description": "One form of a state.", "properties": { "jurisdiction": { "type": "string", "pattern": "^[A-Z]{2}(-[A-Z0-9]{1,3})?$", "description": "The state, in ISO 3166 codes.", "examples": ["US-CA"] }, "signed": { "type": ["string", "null"], "format": "date", "description": "The day of its signature; null: it is not signed.", "examples": ["2026-03-01"] } } } } } };
var func3 = Object.prototype.hasOwnProperty;
var func0 = require_equal().default;
var pattern5 = new RegExp("^[A-Z]{1,4}-?[0-9]{1,8}(-[0-9]{1,8}){0,2}$", "u");
var pattern8 = new RegExp("^[A-Z]{2}(-[A-Z0-9]{1,3})?$", "u");
var schema26 = { "title": "Channel", "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$", "description": "A channel in lower case.", "examples": ["instagram", "google-business", "x"] };
var pattern7 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern7.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"', schema: "^[a-z0-9][a-z0-9-]*$", parentSchema: schema26, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.type, parentSchema: schema26, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema27 = { "title": "Purpose", "enum": ["marketing", "education", "fundraising", "recruiting", "news"], "description": "What a patient's story or picture is used for." };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "marketing" || data === "education" || data === "fundraising" || data === "recruiting" || data === "news")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema27.enum }, message: "must be equal to one of the allowed values", schema: schema27.enum, parentSchema: schema27, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema25.required, parentSchema: schema25, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema25.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,4}-?[0-9]{1,8}(-[0-9]{1,8}){0,2}$" }, message: 'must match pattern "^[A-Z]{1,4}-?[0-9]{1,8}(-[0-9]{1,8}){0,2}$"', schema: "^[A-Z]{1,4}-?[0-9]{1,8}(-[0-9]{1,8}){0,2}$", parentSchema: schema25.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.id.type, parentSchema: schema25.properties.id, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.person !== void 0) {
      let data1 = data.person;
      if (typeof data1 === "string") {
        if (!pattern5.test(data1)) {
          const err4 = { instancePath: instancePath + "/person", schemaPath: "#/properties/person/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,4}-?[0-9]{1,8}(-[0-9]{1,8}){0,2}$" }, message: 'must match pattern "^[A-Z]{1,4}-?[0-9]{1,8}(-[0-9]{1,8}){0,2}$"', schema: "^[A-Z]{1,4}-?[0-9]{1,8}(-[0-9]{1,8}){0,2}$", parentSchema: schema25.properties.person, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/person", schemaPath: "#/properties/person/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.person.type, parentSchema: schema25.properties.person, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.information !== void 0) {
      let data2 = data.information;
      if (typeof data2 === "string") {
        if (func1(data2) > 400) {
          const err6 = { instancePath: instancePath + "/information", schemaPath: "#/properties/information/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema25.properties.information, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func1(data2) < 1) {
          const err7 = { instancePath: instancePath + "/information", schemaPath: "#/properties/information/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.information, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/information", schemaPath: "#/properties/information/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.information.type, parentSchema: schema25.properties.information, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.discloser !== void 0) {
      let data3 = data.discloser;
      if (typeof data3 === "string") {
        if (func1(data3) > 400) {
          const err9 = { instancePath: instancePath + "/discloser", schemaPath: "#/properties/discloser/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema25.properties.discloser, data: data3 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func1(data3) < 1) {
          const err10 = { instancePath: instancePath + "/discloser", schemaPath: "#/properties/discloser/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.discloser, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/discloser", schemaPath: "#/properties/discloser/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.discloser.type, parentSchema: schema25.properties.discloser, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.recipients !== void 0) {
      let data4 = data.recipients;
      if (typeof data4 === "string") {
        if (func1(data4) > 400) {
          const err12 = { instancePath: instancePath + "/recipients", schemaPath: "#/properties/recipients/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema25.properties.recipients, data: data4 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (func1(data4) < 1) {
          const err13 = { instancePath: instancePath + "/recipients", schemaPath: "#/properties/recipients/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.recipients, data: data4 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/recipients", schemaPath: "#/properties/recipients/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.recipients.type, parentSchema: schema25.properties.recipients, data: data4 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.channels !== void 0) {
      let data5 = data.channels;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate63(data5[i0], { instancePath: instancePath + "/channels/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
            errors = vErrors.length;
          }
        }
        let i1 = data5.length;
        let j0;
        if (i1 > 1) {
          outer0: for (; i1--; ) {
            for (j0 = i1; j0--; ) {
              if (func0(data5[i1], data5[j0])) {
                const err15 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema25.properties.channels, data: data5 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema25.properties.channels.type, parentSchema: schema25.properties.channels, data: data5 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.media !== void 0) {
      let data7 = data.media;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data8 = data7[i2];
          if (!(data8 === "text" || data8 === "image" || data8 === "video" || data8 === "audio")) {
            const err17 = { instancePath: instancePath + "/media/" + i2, schemaPath: "#/properties/media/items/enum", keyword: "enum", params: { allowedValues: schema25.properties.media.items.enum }, message: "must be equal to one of the allowed values", schema: schema25.properties.media.items.enum, parentSchema: schema25.properties.media.items, data: data8 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        let i3 = data7.length;
        let j1;
        if (i3 > 1) {
          outer1: for (; i3--; ) {
            for (j1 = i3; j1--; ) {
              if (func0(data7[i3], data7[j1])) {
                const err18 = { instancePath: instancePath + "/media", schemaPath: "#/properties/media/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)", schema: true, parentSchema: schema25.properties.media, data: data7 };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
                break outer1;
              }
            }
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/media", schemaPath: "#/properties/media/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema25.properties.media.type, parentSchema: schema25.properties.media, data: data7 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.purposes !== void 0) {
      let data9 = data.purposes;
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i4 = 0; i4 < len2; i4++) {
          if (!validate65(data9[i4], { instancePath: instancePath + "/purposes/" + i4, parentData: data9, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
          }
        }
        let i5 = data9.length;
        let j2;
        if (i5 > 1) {
          outer2: for (; i5--; ) {
            for (j2 = i5; j2--; ) {
              if (func0(data9[i5], data9[j2])) {
                const err20 = { instancePath: instancePath + "/purposes", schemaPath: "#/properties/purposes/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)", schema: true, parentSchema: schema25.properties.purposes, data: data9 };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
                break outer2;
              }
            }
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/purposes", schemaPath: "#/properties/purposes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema25.properties.purposes.type, parentSchema: schema25.properties.purposes, data: data9 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.signed !== void 0) {
      let data11 = data.signed;
      if (typeof data11 !== "string" && data11 !== null) {
        const err22 = { instancePath: instancePath + "/signed", schemaPath: "#/properties/signed/type", keyword: "type", params: { type: schema25.properties.signed.type }, message: "must be string,null", schema: schema25.properties.signed.type, parentSchema: schema25.properties.signed, data: data11 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (typeof data11 === "string") {
        if (!formats0.validate(data11)) {
          const err23 = { instancePath: instancePath + "/signed", schemaPath: "#/properties/signed/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema25.properties.signed, data: data11 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    }
    if (data.signedBy !== void 0) {
      let data12 = data.signedBy;
      if (!(data12 === "patient" || data12 === "representative")) {
        const err24 = { instancePath: instancePath + "/signedBy", schemaPath: "#/properties/signedBy/enum", keyword: "enum", params: { allowedValues: schema25.properties.signedBy.enum }, message: "must be equal to one of the allowed values", schema: schema25.properties.signedBy.enum, parentSchema: schema25.properties.signedBy, data: data12 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.representativeAuthority !== void 0) {
      let data13 = data.representativeAuthority;
      if (!(data13 === "parent" || data13 === "guardian" || data13 === "health-care-agent" || data13 === "executor" || data13 === "court-order" || data13 === "other")) {
        const err25 = { instancePath: instancePath + "/representativeAuthority", schemaPath: "#/properties/representativeAuthority/enum", keyword: "enum", params: { allowedValues: schema25.properties.representativeAuthority.enum }, message: "must be equal to one of the allowed values", schema: schema25.properties.representativeAuthority.enum, parentSchema: schema25.properties.representativeAuthority, data: data13 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.minor !== void 0) {
      let data14 = data.minor;
      if (!(data14 && typeof data14 == "object" && !Array.isArray(data14)) && data14 !== null) {
        const err26 = { instancePath: instancePath + "/minor", schemaPath: "#/properties/minor/type", keyword: "type", params: { type: schema25.properties.minor.type }, message: "must be object,null", schema: schema25.properties.minor.type, parentSchema: schema25.properties.minor, data: data14 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.majorityYear === void 0) {
          const err27 = { instancePath: instancePath + "/minor", schemaPath: "#/properties/minor/required", keyword: "required", params: { missingProperty: "majorityYear" }, message: "must have required property 'majorityYear'", schema: schema25.properties.minor.required, parentSchema: schema25.properties.minor, data: data14 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        for (const key1 in data14) {
          if (!(key1 === "majorityYear")) {
            const err28 = { instancePath: instancePath + "/minor", schemaPath: "#/properties/minor/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25.properties.minor, data: data14 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data14.majorityYear !== void 0) {
          let data15 = data14.majorityYear;
          if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
            const err29 = { instancePath: instancePath + "/minor/majorityYear", schemaPath: "#/properties/minor/properties/majorityYear/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema25.properties.minor.properties.majorityYear.type, parentSchema: schema25.properties.minor.properties.majorityYear, data: data15 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
          if (typeof data15 == "number" && isFinite(data15)) {
            if (data15 > 2200 || isNaN(data15)) {
              const err30 = { instancePath: instancePath + "/minor/majorityYear", schemaPath: "#/properties/minor/properties/majorityYear/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2200 }, message: "must be <= 2200", schema: 2200, parentSchema: schema25.properties.minor.properties.majorityYear, data: data15 };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (data15 < 1900 || isNaN(data15)) {
              const err31 = { instancePath: instancePath + "/minor/majorityYear", schemaPath: "#/properties/minor/properties/majorityYear/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 }, message: "must be >= 1900", schema: 1900, parentSchema: schema25.properties.minor.properties.majorityYear, data: data15 };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.expires !== void 0) {
      let data16 = data.expires;
      if (!(data16 && typeof data16 == "object" && !Array.isArray(data16)) && data16 !== null) {
        const err32 = { instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/type", keyword: "type", params: { type: schema25.properties.expires.type }, message: "must be object,null", schema: schema25.properties.expires.type, parentSchema: schema25.properties.expires, data: data16 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (Object.keys(data16).length < 1) {
          const err33 = { instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema25.properties.expires, data: data16 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        for (const key2 in data16) {
          if (!(key2 === "on" || key2 === "event")) {
            const err34 = { instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25.properties.expires, data: data16 };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data16.on !== void 0) {
          let data17 = data16.on;
          if (typeof data17 !== "string" && data17 !== null) {
            const err35 = { instancePath: instancePath + "/expires/on", schemaPath: "#/properties/expires/properties/on/type", keyword: "type", params: { type: schema25.properties.expires.properties.on.type }, message: "must be string,null", schema: schema25.properties.expires.properties.on.type, parentSchema: schema25.properties.expires.properties.on, data: data17 };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
          if (typeof data17 === "string") {
            if (!formats0.validate(data17)) {
              const err36 = { instancePath: instancePath + "/expires/on", schemaPath: "#/properties/expires/properties/on/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema25.properties.expires.properties.on, data: data17 };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          }
        }
        if (data16.event !== void 0) {
          let data18 = data16.event;
          if (typeof data18 === "string") {
            if (func1(data18) > 400) {
              const err37 = { instancePath: instancePath + "/expires/event", schemaPath: "#/properties/expires/properties/event/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema25.properties.expires.properties.event, data: data18 };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            if (func1(data18) < 1) {
              const err38 = { instancePath: instancePath + "/expires/event", schemaPath: "#/properties/expires/properties/event/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.expires.properties.event, data: data18 };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/expires/event", schemaPath: "#/properties/expires/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.expires.properties.event.type, parentSchema: schema25.properties.expires.properties.event, data: data18 };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
      }
    }
    if (data.statements !== void 0) {
      let data19 = data.statements;
      if (!(data19 && typeof data19 == "object" && !Array.isArray(data19)) && data19 !== null) {
        const err40 = { instancePath: instancePath + "/statements", schemaPath: "#/properties/statements/type", keyword: "type", params: { type: schema25.properties.statements.type }, message: "must be object,null", schema: schema25.properties.statements.type, parentSchema: schema25.properties.statements, data: data19 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (const key3 in data19) {
          if (!(key3 === "revocation" || key3 === "conditioning" || key3 === "redisclosure" || key3 === "copyGiven" || key3 === "remuneration")) {
            const err41 = { instancePath: instancePath + "/statements", schemaPath: "#/properties/statements/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25.properties.statements, data: data19 };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data19.revocation !== void 0) {
          let data20 = data19.revocation;
          if (typeof data20 !== "boolean") {
            const err42 = { instancePath: instancePath + "/statements/revocation", schemaPath: "#/properties/statements/properties/revocation/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema25.properties.statements.properties.revocation.type, parentSchema: schema25.properties.statements.properties.revocation, data: data20 };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data19.conditioning !== void 0) {
          let data21 = data19.conditioning;
          if (typeof data21 !== "boolean") {
            const err43 = { instancePath: instancePath + "/statements/conditioning", schemaPath: "#/properties/statements/properties/conditioning/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema25.properties.statements.properties.conditioning.type, parentSchema: schema25.properties.statements.properties.conditioning, data: data21 };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data19.redisclosure !== void 0) {
          let data22 = data19.redisclosure;
          if (typeof data22 !== "boolean") {
            const err44 = { instancePath: instancePath + "/statements/redisclosure", schemaPath: "#/properties/statements/properties/redisclosure/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema25.properties.statements.properties.redisclosure.type, parentSchema: schema25.properties.statements.properties.redisclosure, data: data22 };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data19.copyGiven !== void 0) {
          let data23 = data19.copyGiven;
          if (typeof data23 !== "boolean") {
            const err45 = { instancePath: instancePath + "/statements/copyGiven", schemaPath: "#/properties/statements/properties/copyGiven/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema25.properties.statements.properties.copyGiven.type, parentSchema: schema25.properties.statements.properties.copyGiven, data: data23 };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data19.remuneration !== void 0) {
          let data24 = data19.remuneration;
          if (!(data24 === "none" || data24 === "stated" || data24 === "not-stated")) {
            const err46 = { instancePath: instancePath + "/statements/remuneration", schemaPath: "#/properties/statements/properties/remuneration/enum", keyword: "enum", params: { allowedValues: schema25.properties.statements.properties.remuneration.enum }, message: "must be equal to one of the allowed values", schema: schema25.properties.statements.properties.remuneration.enum, parentSchema: schema25.properties.statements.properties.remuneration, data: data24 };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
      }
    }
    if (data.form !== void 0) {
      let data25 = data.form;
      if (!(data25 === "chart" || data25 === "privacy-office" || data25 === "document-system" || data25 === "paper-file" || data25 === "elsewhere")) {
        const err47 = { instancePath: instancePath + "/form", schemaPath: "#/properties/form/enum", keyword: "enum", params: { allowedValues: schema25.properties.form.enum }, message: "must be equal to one of the allowed values", schema: schema25.properties.form.enum, parentSchema: schema25.properties.form, data: data25 };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.revoked !== void 0) {
      let data26 = data.revoked;
      if (!(data26 && typeof data26 == "object" && !Array.isArray(data26)) && data26 !== null) {
        const err48 = { instancePath: instancePath + "/revoked", schemaPath: "#/properties/revoked/type", keyword: "type", params: { type: schema25.properties.revoked.type }, message: "must be object,null", schema: schema25.properties.revoked.type, parentSchema: schema25.properties.revoked, data: data26 };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        if (data26.on === void 0) {
          const err49 = { instancePath: instancePath + "/revoked", schemaPath: "#/properties/revoked/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'", schema: schema25.properties.revoked.required, parentSchema: schema25.properties.revoked, data: data26 };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        for (const key4 in data26) {
          if (!(key4 === "on" || key4 === "received")) {
            const err50 = { instancePath: instancePath + "/revoked", schemaPath: "#/properties/revoked/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25.properties.revoked, data: data26 };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data26.on !== void 0) {
          let data27 = data26.on;
          if (typeof data27 === "string") {
            if (!formats0.validate(data27)) {
              const err51 = { instancePath: instancePath + "/revoked/on", schemaPath: "#/properties/revoked/properties/on/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema25.properties.revoked.properties.on, data: data27 };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
          } else {
            const err52 = { instancePath: instancePath + "/revoked/on", schemaPath: "#/properties/revoked/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.revoked.properties.on.type, parentSchema: schema25.properties.revoked.properties.on, data: data27 };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data26.received !== void 0) {
          let data28 = data26.received;
          if (typeof data28 !== "string" && data28 !== null) {
            const err53 = { instancePath: instancePath + "/revoked/received", schemaPath: "#/properties/revoked/properties/received/type", keyword: "type", params: { type: schema25.properties.revoked.properties.received.type }, message: "must be string,null", schema: schema25.properties.revoked.properties.received.type, parentSchema: schema25.properties.revoked.properties.received, data: data28 };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
          if (typeof data28 === "string") {
            if (!formats0.validate(data28)) {
              const err54 = { instancePath: instancePath + "/revoked/received", schemaPath: "#/properties/revoked/properties/received/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema25.properties.revoked.properties.received, data: data28 };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.psychotherapy !== void 0) {
      let data29 = data.psychotherapy;
      if (typeof data29 !== "boolean") {
        const err55 = { instancePath: instancePath + "/psychotherapy", schemaPath: "#/properties/psychotherapy/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema25.properties.psychotherapy.type, parentSchema: schema25.properties.psychotherapy, data: data29 };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.part2 !== void 0) {
      let data30 = data.part2;
      if (!(data30 && typeof data30 == "object" && !Array.isArray(data30)) && data30 !== null) {
        const err56 = { instancePath: instancePath + "/part2", schemaPath: "#/properties/part2/type", keyword: "type", params: { type: schema25.properties.part2.type }, message: "must be object,null", schema: schema25.properties.part2.type, parentSchema: schema25.properties.part2, data: data30 };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        if (data30.consent === void 0) {
          const err57 = { instancePath: instancePath + "/part2", schemaPath: "#/properties/part2/required", keyword: "required", params: { missingProperty: "consent" }, message: "must have required property 'consent'", schema: schema25.properties.part2.required, parentSchema: schema25.properties.part2, data: data30 };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
        for (const key5 in data30) {
          if (!(key5 === "consent")) {
            const err58 = { instancePath: instancePath + "/part2", schemaPath: "#/properties/part2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25.properties.part2, data: data30 };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data30.consent !== void 0) {
          let data31 = data30.consent;
          if (typeof data31 !== "string" && data31 !== null) {
            const err59 = { instancePath: instancePath + "/part2/consent", schemaPath: "#/properties/part2/properties/consent/type", keyword: "type", params: { type: schema25.properties.part2.properties.consent.type }, message: "must be string,null", schema: schema25.properties.part2.properties.consent.type, parentSchema: schema25.properties.part2.properties.consent, data: data31 };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
          if (typeof data31 === "string") {
            if (!formats0.validate(data31)) {
              const err60 = { instancePath: instancePath + "/part2/consent", schemaPath: "#/properties/part2/properties/consent/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema25.properties.part2.properties.consent, data: data31 };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.stateForms !== void 0) {
      let data32 = data.stateForms;
      if (Array.isArray(data32)) {
        const len3 = data32.length;
        for (let i6 = 0; i6 < len3; i6++) {
          let data33 = data32[i6];
          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            if (data33.jurisdiction === void 0) {
              const err61 = { instancePath: instancePath + "/stateForms/" + i6, schemaPath: "#/properties/stateForms/items/required", keyword: "required", params: { missingProperty: "jurisdiction" }, message: "must have required property 'jurisdiction'", schema: schema25.properties.stateForms.items.required, parentSchema: schema25.properties.stateForms.items, data: data33 };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
            if (data33.signed === void 0) {
              const err62 = { instancePath: instancePath + "/stateForms/" + i6, schemaPath: "#/properties/stateForms/items/required", keyword: "required", params: { missingProperty: "signed" }, message: "must have required property 'signed'", schema: schema25.properties.stateForms.items.required, parentSchema: schema25.properties.stateForms.items, data: data33 };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            for (const key6 in data33) {
              if (!(key6 === "jurisdiction" || key6 === "signed")) {
                const err63 = { instancePath: instancePath + "/stateForms/" + i6, schemaPath: "#/properties/stateForms/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25.properties.stateForms.items, data: data33 };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
            if (data33.jurisdiction !== void 0) {
              let data34 = data33.jurisdiction;
              if (typeof data34 === "string") {
                if (!pattern8.test(data34)) {
                  const err64 = { instancePath: instancePath + "/stateForms/" + i6 + "/jurisdiction", schemaPath: "#/properties/stateForms/items/properties/jurisdiction/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}(-[A-Z0-9]{1,3})?$" }, message: 'must match pattern "^[A-Z]{2}(-[A-Z0-9]{1,3})?$"', schema: "^[A-Z]{2}(-[A-Z0-9]{1,3})?$", parentSchema: schema25.properties.stateForms.items.properties.jurisdiction, data: data34 };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
              } else {
                const err65 = { instancePath: instancePath + "/stateForms/" + i6 + "/jurisdiction", schemaPath: "#/properties/stateForms/items/properties/jurisdiction/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.stateForms.items.properties.jurisdiction.type, parentSchema: schema25.properties.stateForms.items.properties.jurisdiction, data: data34 };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
            }
            if (data33.signed !== void 0) {
              let data35 = data33.signed;
              if (typeof data35 !== "string" && data35 !== null) {
                const err66 = { instancePath: instancePath + "/stateForms/" + i6 + "/signed", schemaPath: "#/properties/stateForms/items/properties/signed/type", keyword: "type", params: { type: schema25.properties.stateForms.items.properties.signed.type }, message: "must be string,null", schema: schema25.properties.stateForms.items.properties.signed.type, parentSchema: schema25.properties.stateForms.items.properties.signed, data: data35 };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
              if (typeof data35 === "string") {
                if (!formats0.validate(data35)) {
                  const err67 = { instancePath: instancePath + "/stateForms/" + i6 + "/signed", schemaPath: "#/properties/stateForms/items/properties/signed/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema25.properties.stateForms.items.properties.signed, data: data35 };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err68 = { instancePath: instancePath + "/stateForms/" + i6, schemaPath: "#/properties/stateForms/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.properties.stateForms.items.type, parentSchema: schema25.properties.stateForms.items, data: data33 };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
      } else {
        const err69 = { instancePath: instancePath + "/stateForms", schemaPath: "#/properties/stateForms/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema25.properties.stateForms.type, parentSchema: schema25.properties.stateForms, data: data32 };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
    }
  } else {
    const err70 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.type, parentSchema: schema25, data };
    if (vErrors === null) {
      vErrors = [err70];
    } else {
      vErrors.push(err70);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema19.required, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema19.required, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema19.required, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.effective === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effective" }, message: "must have required property 'effective'", schema: schema19.required, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.owner === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'", schema: schema19.required, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "kind" || key0 === "id" || key0 === "version" || key0 === "effective" || key0 === "owner" || key0 === "authorizations")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        const err6 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.$schema.type, parentSchema: schema19.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if ("authorizations" !== data1) {
        const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "authorizations" }, message: "must be equal to constant", schema: "authorizations", parentSchema: schema19.properties.kind, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate54(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0) {
      if (!validate56(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.effective !== void 0) {
      if (!validate58(data.effective, { instancePath: instancePath + "/effective", parentData: data, parentDataProperty: "effective", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      if (!validate60(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.authorizations !== void 0) {
      let data6 = data.authorizations;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate62(data6[i0], { instancePath: instancePath + "/authorizations/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/authorizations", schemaPath: "#/properties/authorizations/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.authorizations.type, parentSchema: schema19.properties.authorizations, data: data6 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.type, parentSchema: schema19, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var event = validate68;
var schema28 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/event.schema.json", "title": "RegisterEvent", "description": "One line of the register: something that happened to a record or to a copy of it. No name of a patient, no text of a post or of anybody.", "type": "object", "additionalProperties": false, "required": ["id", "version", "event", "record", "at", "by"], "properties": { "id": { "type": "string", "pattern": "^e-[0-9a-f]{32}$", "description": "`e-` and the first 32 hex digits of the SHA-256 of the canonical JSON (RFC 8785) of the event without `id`." }, "version": { "const": 1, "description": "Of this form." }, "event": { "enum": ["approved", "published", "copied", "edited", "replied", "deleted", "captured", "redacted", "disposed"], "description": "What happened." }, "record": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f]{1,200}$", "description": "Id of the record: that of its post, or one of your choice." }, "at": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$", "description": "When, with its offset from UTC.", "examples": ["2026-10-14T12:02:00-05:00"] }, "by": { "type": "string", "minLength": 1, "maxLength": 120, "description": "Who did it: the id of a person in chaperone.yaml.", "examples": ["tom-becker"] }, "role": { "type": "string", "minLength": 1, "maxLength": 120, "description": "The role in which it was done.", "examples": ["privacy-officer"] }, "channel": { "$ref": "common.schema.json#/$defs/channel" }, "location": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "Where the copy lies: its permalink, its path in the archive, the wall it hangs on. A copy is known by it.", "examples": ["https://www.instagram.com/p/EXAMPLE/", "waiting room, board 2"] }, "medium": { "$ref": "common.schema.json#/$defs/medium" }, "audience": { "enum": ["public", "internal"], "description": "Whether the copy is for the public (what was published or copied) or kept in the house (what was captured)." }, "recallable": { "type": "boolean", "description": "False for what cannot be called back once it is out: mailed cards, shares, screenshots." }, "custodian": { "type": "string", "minLength": 1, "maxLength": 120, "description": "Who keeps the copy.", "examples": ["tom-becker"] }, "content": { "$ref": "common.schema.json#/$defs/digest", "description": "Digest of the content, as approvals and waivers have it; of a destroyed record, a keyed one." }, "media": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/digest" }, "description": "Digests of the pictures and films." }, "inReplyTo": { "type": "string", "minLength": 1, "maxLength": 200, "description": "The record that this one answers.", "examples": ["knee-story"] }, "reason": { "enum": ["end", "revoked", "expired", "correction", "request", "platform", "retention"], "description": "Why it was taken down, edited or destroyed." }, "certificate": { "type": "string", "minLength": 1, "maxLength": 120, "description": "Number of the certificate of destruction.", "examples": ["D-2033-01"] }, "facts": { "title": "Facts", "type": "object", "additionalProperties": false, "required": ["kind"], "description": "What was true of the record when it was published, frozen.", "properties": { "kind": { "$ref": "common.schema.json#/$defs/recordKind" }, "subject": { "$ref": "common.schema.json#/$defs/subject" }, "authorizations": { "type": "array", "items": { "type": "string" }, "description": "Permissions it relied on, by their opaque ids." }, "campaign": { "type": ["string", "null"], "description": "Campaign; null: none. Left out, it is not known, and a hold on any campaign covers it." }, "tags": { "type": "array", "items": { "type": "string" }, "description": "Tags. Left out, they are not known, and a hold on any tag covers it." } } }, "redaction": { "title": "RedactionOfCopy", "type": "object", "additionalProperties": false, "required": ["approvedBy"], "description": "That a copy was scrubbed of what must not stay. Two roles agree to it; while a hold covers the record, a sealed copy is kept elsewhere first.", "properties": { "approvedBy": { "type": "array", "items": { "type": "string" }, "description": "Who agreed, beside whoever did it: ids of people in chaperone.yaml.", "minItems": 1, "examples": [["dana-wu"]] }, "sealed": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "Where the sealed copy lies: the location of a captured copy of the same record.", "examples": ["vault/knee-story.warc"] } } }, "disposal": { "title": "Disposal", "type": "object", "additionalProperties": false, "required": ["schedule"], "description": "What was destroyed, how, under which schedule.", "properties": { "schedule": { "$ref": "common.schema.json#/$defs/id" }, "authority": { "type": "array", "items": { "type": "string" }, "description": "Obligations behind the schedule." }, "method": { "type": "string", "minLength": 1, "maxLength": 60, "description": "How.", "examples": ["delete-and-attest"] }, "approvedBy": { "type": "array", "items": { "type": "string" }, "description": "Who approved it." } } } } };
var pattern9 = new RegExp("^e-[0-9a-f]{32}$", "u");
var pattern10 = new RegExp("^[^\\s\\u0000-\\u001f]{1,200}$", "u");
var pattern11 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$", "u");
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern7.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"', schema: "^[a-z0-9][a-z0-9-]*$", parentSchema: schema26, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.type, parentSchema: schema26, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema30 = { "title": "Copy medium", "enum": ["electronic", "physical"], "description": "What a copy is: electronic, or on paper, film or a screen in the house." };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "electronic" || data === "physical")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema30.enum }, message: "must be equal to one of the allowed values", schema: schema30.enum, parentSchema: schema30, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema31 = { "title": "Digest", "type": "string", "pattern": "^sha256:[0-9a-f]{64}$", "description": "The SHA-256 of a content, in hex.", "examples": ["sha256:0000000000000000000000000000000000000000000000000000000000000000"] };
var pattern13 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern13.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
validate73.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema32 = { "title": "Kind of record", "enum": ["post", "reply", "story", "ad", "article", "video", "message", "media", "document", "export"], "description": "What sort of record it is: a kind of post; or a message received, a picture or film, a document, an export of figures." };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "post" || data === "reply" || data === "story" || data === "ad" || data === "article" || data === "video" || data === "message" || data === "media" || data === "document" || data === "export")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values", schema: schema32.enum, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
validate76.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema33 = { "title": "Subject", "enum": ["none", "staff", "patient", "minor", "composite"], "description": "Whom the post is about: nobody in particular, staff, a patient, a patient under age, or an invented composite." };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "none" || data === "staff" || data === "patient" || data === "minor" || data === "composite")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values", schema: schema33.enum, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
validate78.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) > 120) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters", schema: 120, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._/-]*$"', schema: "^[A-Za-z0-9][A-Za-z0-9._/-]*$", parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
validate80.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema28.required, parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema28.required, parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.event === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'", schema: schema28.required, parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.record === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "record" }, message: "must have required property 'record'", schema: schema28.required, parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.at === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'", schema: schema28.required, parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.by === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'", schema: schema28.required, parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema28.properties, key0)) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema28, data };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern9.test(data0)) {
          const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^e-[0-9a-f]{32}$" }, message: 'must match pattern "^e-[0-9a-f]{32}$"', schema: "^e-[0-9a-f]{32}$", parentSchema: schema28.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.id.type, parentSchema: schema28.properties.id, data: data0 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (1 !== data1) {
        const err9 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema28.properties.version, data: data1 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.event !== void 0) {
      let data2 = data.event;
      if (!(data2 === "approved" || data2 === "published" || data2 === "copied" || data2 === "edited" || data2 === "replied" || data2 === "deleted" || data2 === "captured" || data2 === "redacted" || data2 === "disposed")) {
        const err10 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/enum", keyword: "enum", params: { allowedValues: schema28.properties.event.enum }, message: "must be equal to one of the allowed values", schema: schema28.properties.event.enum, parentSchema: schema28.properties.event, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.record !== void 0) {
      let data3 = data.record;
      if (typeof data3 === "string") {
        if (!pattern10.test(data3)) {
          const err11 = { instancePath: instancePath + "/record", schemaPath: "#/properties/record/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f]{1,200}$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001f]{1,200}$"', schema: "^[^\\s\\u0000-\\u001f]{1,200}$", parentSchema: schema28.properties.record, data: data3 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/record", schemaPath: "#/properties/record/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.record.type, parentSchema: schema28.properties.record, data: data3 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.at !== void 0) {
      let data4 = data.at;
      if (typeof data4 === "string") {
        if (!pattern11.test(data4)) {
          const err13 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$"', schema: "^\\d{4}-\\d\\d-\\d\\dT([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$", parentSchema: schema28.properties.at, data: data4 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.at.type, parentSchema: schema28.properties.at, data: data4 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.by !== void 0) {
      let data5 = data.by;
      if (typeof data5 === "string") {
        if (func1(data5) > 120) {
          const err15 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters", schema: 120, parentSchema: schema28.properties.by, data: data5 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (func1(data5) < 1) {
          const err16 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema28.properties.by, data: data5 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.by.type, parentSchema: schema28.properties.by, data: data5 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data6 = data.role;
      if (typeof data6 === "string") {
        if (func1(data6) > 120) {
          const err18 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters", schema: 120, parentSchema: schema28.properties.role, data: data6 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (func1(data6) < 1) {
          const err19 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema28.properties.role, data: data6 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.role.type, parentSchema: schema28.properties.role, data: data6 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.channel !== void 0) {
      if (!validate69(data.channel, { instancePath: instancePath + "/channel", parentData: data, parentDataProperty: "channel", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.location !== void 0) {
      let data8 = data.location;
      if (typeof data8 === "string") {
        if (func1(data8) > 2e3) {
          const err21 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema28.properties.location, data: data8 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (func1(data8) < 1) {
          const err22 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema28.properties.location, data: data8 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.location.type, parentSchema: schema28.properties.location, data: data8 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.medium !== void 0) {
      if (!validate71(data.medium, { instancePath: instancePath + "/medium", parentData: data, parentDataProperty: "medium", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.audience !== void 0) {
      let data10 = data.audience;
      if (!(data10 === "public" || data10 === "internal")) {
        const err24 = { instancePath: instancePath + "/audience", schemaPath: "#/properties/audience/enum", keyword: "enum", params: { allowedValues: schema28.properties.audience.enum }, message: "must be equal to one of the allowed values", schema: schema28.properties.audience.enum, parentSchema: schema28.properties.audience, data: data10 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.recallable !== void 0) {
      let data11 = data.recallable;
      if (typeof data11 !== "boolean") {
        const err25 = { instancePath: instancePath + "/recallable", schemaPath: "#/properties/recallable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema28.properties.recallable.type, parentSchema: schema28.properties.recallable, data: data11 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.custodian !== void 0) {
      let data12 = data.custodian;
      if (typeof data12 === "string") {
        if (func1(data12) > 120) {
          const err26 = { instancePath: instancePath + "/custodian", schemaPath: "#/properties/custodian/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters", schema: 120, parentSchema: schema28.properties.custodian, data: data12 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (func1(data12) < 1) {
          const err27 = { instancePath: instancePath + "/custodian", schemaPath: "#/properties/custodian/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema28.properties.custodian, data: data12 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/custodian", schemaPath: "#/properties/custodian/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.custodian.type, parentSchema: schema28.properties.custodian, data: data12 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.content !== void 0) {
      if (!validate73(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.media !== void 0) {
      let data14 = data.media;
      if (Array.isArray(data14)) {
        const len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate73(data14[i0], { instancePath: instancePath + "/media/" + i0, parentData: data14, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/media", schemaPath: "#/properties/media/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema28.properties.media.type, parentSchema: schema28.properties.media, data: data14 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.inReplyTo !== void 0) {
      let data16 = data.inReplyTo;
      if (typeof data16 === "string") {
        if (func1(data16) > 200) {
          const err30 = { instancePath: instancePath + "/inReplyTo", schemaPath: "#/properties/inReplyTo/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema28.properties.inReplyTo, data: data16 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (func1(data16) < 1) {
          const err31 = { instancePath: instancePath + "/inReplyTo", schemaPath: "#/properties/inReplyTo/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema28.properties.inReplyTo, data: data16 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/inReplyTo", schemaPath: "#/properties/inReplyTo/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.inReplyTo.type, parentSchema: schema28.properties.inReplyTo, data: data16 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data17 = data.reason;
      if (!(data17 === "end" || data17 === "revoked" || data17 === "expired" || data17 === "correction" || data17 === "request" || data17 === "platform" || data17 === "retention")) {
        const err33 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/enum", keyword: "enum", params: { allowedValues: schema28.properties.reason.enum }, message: "must be equal to one of the allowed values", schema: schema28.properties.reason.enum, parentSchema: schema28.properties.reason, data: data17 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.certificate !== void 0) {
      let data18 = data.certificate;
      if (typeof data18 === "string") {
        if (func1(data18) > 120) {
          const err34 = { instancePath: instancePath + "/certificate", schemaPath: "#/properties/certificate/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters", schema: 120, parentSchema: schema28.properties.certificate, data: data18 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (func1(data18) < 1) {
          const err35 = { instancePath: instancePath + "/certificate", schemaPath: "#/properties/certificate/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema28.properties.certificate, data: data18 };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/certificate", schemaPath: "#/properties/certificate/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.certificate.type, parentSchema: schema28.properties.certificate, data: data18 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.facts !== void 0) {
      let data19 = data.facts;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.kind === void 0) {
          const err37 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema28.properties.facts.required, parentSchema: schema28.properties.facts, data: data19 };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        for (const key1 in data19) {
          if (!(key1 === "kind" || key1 === "subject" || key1 === "authorizations" || key1 === "campaign" || key1 === "tags")) {
            const err38 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema28.properties.facts, data: data19 };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data19.kind !== void 0) {
          if (!validate76(data19.kind, { instancePath: instancePath + "/facts/kind", parentData: data19, parentDataProperty: "kind", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
            errors = vErrors.length;
          }
        }
        if (data19.subject !== void 0) {
          if (!validate78(data19.subject, { instancePath: instancePath + "/facts/subject", parentData: data19, parentDataProperty: "subject", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
          }
        }
        if (data19.authorizations !== void 0) {
          let data22 = data19.authorizations;
          if (Array.isArray(data22)) {
            const len1 = data22.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data23 = data22[i1];
              if (typeof data23 !== "string") {
                const err39 = { instancePath: instancePath + "/facts/authorizations/" + i1, schemaPath: "#/properties/facts/properties/authorizations/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.facts.properties.authorizations.items.type, parentSchema: schema28.properties.facts.properties.authorizations.items, data: data23 };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
          } else {
            const err40 = { instancePath: instancePath + "/facts/authorizations", schemaPath: "#/properties/facts/properties/authorizations/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema28.properties.facts.properties.authorizations.type, parentSchema: schema28.properties.facts.properties.authorizations, data: data22 };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data19.campaign !== void 0) {
          let data24 = data19.campaign;
          if (typeof data24 !== "string" && data24 !== null) {
            const err41 = { instancePath: instancePath + "/facts/campaign", schemaPath: "#/properties/facts/properties/campaign/type", keyword: "type", params: { type: schema28.properties.facts.properties.campaign.type }, message: "must be string,null", schema: schema28.properties.facts.properties.campaign.type, parentSchema: schema28.properties.facts.properties.campaign, data: data24 };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data19.tags !== void 0) {
          let data25 = data19.tags;
          if (Array.isArray(data25)) {
            const len2 = data25.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data26 = data25[i2];
              if (typeof data26 !== "string") {
                const err42 = { instancePath: instancePath + "/facts/tags/" + i2, schemaPath: "#/properties/facts/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.facts.properties.tags.items.type, parentSchema: schema28.properties.facts.properties.tags.items, data: data26 };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
          } else {
            const err43 = { instancePath: instancePath + "/facts/tags", schemaPath: "#/properties/facts/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema28.properties.facts.properties.tags.type, parentSchema: schema28.properties.facts.properties.tags, data: data25 };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema28.properties.facts.type, parentSchema: schema28.properties.facts, data: data19 };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.redaction !== void 0) {
      let data27 = data.redaction;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        if (data27.approvedBy === void 0) {
          const err45 = { instancePath: instancePath + "/redaction", schemaPath: "#/properties/redaction/required", keyword: "required", params: { missingProperty: "approvedBy" }, message: "must have required property 'approvedBy'", schema: schema28.properties.redaction.required, parentSchema: schema28.properties.redaction, data: data27 };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        for (const key2 in data27) {
          if (!(key2 === "approvedBy" || key2 === "sealed")) {
            const err46 = { instancePath: instancePath + "/redaction", schemaPath: "#/properties/redaction/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema28.properties.redaction, data: data27 };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data27.approvedBy !== void 0) {
          let data28 = data27.approvedBy;
          if (Array.isArray(data28)) {
            if (data28.length < 1) {
              const err47 = { instancePath: instancePath + "/redaction/approvedBy", schemaPath: "#/properties/redaction/properties/approvedBy/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema28.properties.redaction.properties.approvedBy, data: data28 };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
            const len3 = data28.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data29 = data28[i3];
              if (typeof data29 !== "string") {
                const err48 = { instancePath: instancePath + "/redaction/approvedBy/" + i3, schemaPath: "#/properties/redaction/properties/approvedBy/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.redaction.properties.approvedBy.items.type, parentSchema: schema28.properties.redaction.properties.approvedBy.items, data: data29 };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
          } else {
            const err49 = { instancePath: instancePath + "/redaction/approvedBy", schemaPath: "#/properties/redaction/properties/approvedBy/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema28.properties.redaction.properties.approvedBy.type, parentSchema: schema28.properties.redaction.properties.approvedBy, data: data28 };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data27.sealed !== void 0) {
          let data30 = data27.sealed;
          if (typeof data30 === "string") {
            if (func1(data30) > 2e3) {
              const err50 = { instancePath: instancePath + "/redaction/sealed", schemaPath: "#/properties/redaction/properties/sealed/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema28.properties.redaction.properties.sealed, data: data30 };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
            if (func1(data30) < 1) {
              const err51 = { instancePath: instancePath + "/redaction/sealed", schemaPath: "#/properties/redaction/properties/sealed/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema28.properties.redaction.properties.sealed, data: data30 };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
          } else {
            const err52 = { instancePath: instancePath + "/redaction/sealed", schemaPath: "#/properties/redaction/properties/sealed/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.redaction.properties.sealed.type, parentSchema: schema28.properties.redaction.properties.sealed, data: data30 };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/redaction", schemaPath: "#/properties/redaction/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema28.properties.redaction.type, parentSchema: schema28.properties.redaction, data: data27 };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.disposal !== void 0) {
      let data31 = data.disposal;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        if (data31.schedule === void 0) {
          const err54 = { instancePath: instancePath + "/disposal", schemaPath: "#/properties/disposal/required", keyword: "required", params: { missingProperty: "schedule" }, message: "must have required property 'schedule'", schema: schema28.properties.disposal.required, parentSchema: schema28.properties.disposal, data: data31 };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
        for (const key3 in data31) {
          if (!(key3 === "schedule" || key3 === "authority" || key3 === "method" || key3 === "approvedBy")) {
            const err55 = { instancePath: instancePath + "/disposal", schemaPath: "#/properties/disposal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema28.properties.disposal, data: data31 };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data31.schedule !== void 0) {
          if (!validate80(data31.schedule, { instancePath: instancePath + "/disposal/schedule", parentData: data31, parentDataProperty: "schedule", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
            errors = vErrors.length;
          }
        }
        if (data31.authority !== void 0) {
          let data33 = data31.authority;
          if (Array.isArray(data33)) {
            const len4 = data33.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data34 = data33[i4];
              if (typeof data34 !== "string") {
                const err56 = { instancePath: instancePath + "/disposal/authority/" + i4, schemaPath: "#/properties/disposal/properties/authority/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.disposal.properties.authority.items.type, parentSchema: schema28.properties.disposal.properties.authority.items, data: data34 };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
          } else {
            const err57 = { instancePath: instancePath + "/disposal/authority", schemaPath: "#/properties/disposal/properties/authority/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema28.properties.disposal.properties.authority.type, parentSchema: schema28.properties.disposal.properties.authority, data: data33 };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data31.method !== void 0) {
          let data35 = data31.method;
          if (typeof data35 === "string") {
            if (func1(data35) > 60) {
              const err58 = { instancePath: instancePath + "/disposal/method", schemaPath: "#/properties/disposal/properties/method/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters", schema: 60, parentSchema: schema28.properties.disposal.properties.method, data: data35 };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
            if (func1(data35) < 1) {
              const err59 = { instancePath: instancePath + "/disposal/method", schemaPath: "#/properties/disposal/properties/method/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema28.properties.disposal.properties.method, data: data35 };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
          } else {
            const err60 = { instancePath: instancePath + "/disposal/method", schemaPath: "#/properties/disposal/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.disposal.properties.method.type, parentSchema: schema28.properties.disposal.properties.method, data: data35 };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data31.approvedBy !== void 0) {
          let data36 = data31.approvedBy;
          if (Array.isArray(data36)) {
            const len5 = data36.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data37 = data36[i5];
              if (typeof data37 !== "string") {
                const err61 = { instancePath: instancePath + "/disposal/approvedBy/" + i5, schemaPath: "#/properties/disposal/properties/approvedBy/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.disposal.properties.approvedBy.items.type, parentSchema: schema28.properties.disposal.properties.approvedBy.items, data: data37 };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            }
          } else {
            const err62 = { instancePath: instancePath + "/disposal/approvedBy", schemaPath: "#/properties/disposal/properties/approvedBy/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema28.properties.disposal.properties.approvedBy.type, parentSchema: schema28.properties.disposal.properties.approvedBy, data: data36 };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
      } else {
        const err63 = { instancePath: instancePath + "/disposal", schemaPath: "#/properties/disposal/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema28.properties.disposal.type, parentSchema: schema28.properties.disposal, data: data31 };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
  } else {
    const err64 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema28.type, parentSchema: schema28, data };
    if (vErrors === null) {
      vErrors = [err64];
    } else {
      vErrors.push(err64);
    }
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var holds = validate82;
var schema35 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/holds.schema.json", "title": "HoldsDocument", "description": "Legal holds: what must not be destroyed or rewritten, whatever the schedules say.", "type": "object", "additionalProperties": false, "required": ["kind", "id", "version", "effective", "owner"], "properties": { "$schema": { "type": "string", "description": "For editors: the address of this schema. Ignored otherwise." }, "kind": { "const": "holds", "description": "Says which document this is: always `holds`." }, "id": { "$ref": "common.schema.json#/$defs/id" }, "version": { "$ref": "common.schema.json#/$defs/version" }, "effective": { "$ref": "common.schema.json#/$defs/date" }, "owner": { "$ref": "common.schema.json#/$defs/owner" }, "holds": { "type": "array", "items": { "$ref": "#/$defs/hold" }, "description": "The holds.", "default": [] } }, "$defs": { "hold": { "title": "Hold", "type": "object", "additionalProperties": false, "required": ["id", "matter", "scope", "issued"], "description": "One hold.", "properties": { "id": { "$ref": "common.schema.json#/$defs/id" }, "matter": { "type": "string", "minLength": 1, "maxLength": 120, "description": "The number of the matter. Never a name.", "pattern": "^[A-Za-z0-9][A-Za-z0-9 ._/-]*$", "examples": ["M-2026-04"] }, "scope": { "$ref": "#/$defs/scope" }, "issued": { "$ref": "#/$defs/act", "description": "When and by whom it was issued." }, "released": { "description": "When and by whom it was released; null or absent: it is in force.", "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/act" }] }, "custodians": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 120, "description": "A person or role.", "examples": ["tom-becker"] }, "description": "Who was told to preserve.", "default": [], "examples": [["tom-becker"]] } } }, "act": { "title": "Act of two", "type": "object", "additionalProperties": false, "required": ["on", "by"], "description": "A day and two people.", "properties": { "on": { "$ref": "common.schema.json#/$defs/date" }, "by": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Two people with different roles, one of which owns holds.", "minItems": 1, "uniqueItems": true, "examples": [["dana-wu", "tom-becker"]] } } }, "scope": { "title": "Scope", "type": "object", "additionalProperties": false, "description": "What it covers: records for which every key given holds. An empty scope covers everything. What is not known of a record counts as covered.", "properties": { "records": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 200, "description": "An id.", "examples": ["knee-story"] }, "description": "Ids of records or posts.", "minItems": 1 }, "channels": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/channel" }, "description": "Channels.", "minItems": 1 }, "from": { "$ref": "common.schema.json#/$defs/date", "description": "Records with an event on or after this day." }, "to": { "$ref": "common.schema.json#/$defs/date", "description": "Records with an event on or before this day." }, "tags": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Tags, of which a record has one.", "minItems": 1, "examples": [["stories"]] }, "campaigns": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Campaigns.", "minItems": 1, "examples": [["spring"]] } } } } };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) > 120) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters", schema: 120, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._/-]*$"', schema: "^[A-Za-z0-9][A-Za-z0-9._/-]*$", parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
validate83.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" }, message: 'must match pattern "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"', schema: "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$", parentSchema: schema22, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.type, parentSchema: schema22, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
validate85.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate87.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats0.validate(data)) {
      const err0 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.type, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate87.errors = vErrors;
  return errors === 0;
}
validate87.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.type, parentSchema: schema24, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate89.errors = vErrors;
  return errors === 0;
}
validate89.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema40 = { "title": "Hold", "type": "object", "additionalProperties": false, "required": ["id", "matter", "scope", "issued"], "description": "One hold.", "properties": { "id": { "$ref": "common.schema.json#/$defs/id" }, "matter": { "type": "string", "minLength": 1, "maxLength": 120, "description": "The number of the matter. Never a name.", "pattern": "^[A-Za-z0-9][A-Za-z0-9 ._/-]*$", "examples": ["M-2026-04"] }, "scope": { "$ref": "#/$defs/scope" }, "issued": { "$ref": "#/$defs/act", "description": "When and by whom it was issued." }, "released": { "description": "When and by whom it was released; null or absent: it is in force.", "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/act" }] }, "custodians": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 120, "description": "A person or role.", "examples": ["tom-becker"] }, "description": "Who was told to preserve.", "default": [], "examples": [["tom-becker"]] } } };
var schema41 = { "title": "Scope", "type": "object", "additionalProperties": false, "description": "What it covers: records for which every key given holds. An empty scope covers everything. What is not known of a record counts as covered.", "properties": { "records": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 200, "description": "An id.", "examples": ["knee-story"] }, "description": "Ids of records or posts.", "minItems": 1 }, "channels": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/channel" }, "description": "Channels.", "minItems": 1 }, "from": { "$ref": "common.schema.json#/$defs/date", "description": "Records with an event on or after this day." }, "to": { "$ref": "common.schema.json#/$defs/date", "description": "Records with an event on or before this day." }, "tags": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Tags, of which a record has one.", "minItems": 1, "examples": [["stories"]] }, "campaigns": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Campaigns.", "minItems": 1, "examples": [["spring"]] } } };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern7.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"', schema: "^[a-z0-9][a-z0-9-]*$", parentSchema: schema26, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.type, parentSchema: schema26, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
validate94.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "records" || key0 === "channels" || key0 === "from" || key0 === "to" || key0 === "tags" || key0 === "campaigns")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema41, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.records !== void 0) {
      let data0 = data.records;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err1 = { instancePath: instancePath + "/records", schemaPath: "#/properties/records/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema41.properties.records, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (func1(data1) > 200) {
              const err2 = { instancePath: instancePath + "/records/" + i0, schemaPath: "#/properties/records/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema41.properties.records.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err3 = { instancePath: instancePath + "/records/" + i0, schemaPath: "#/properties/records/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41.properties.records.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/records/" + i0, schemaPath: "#/properties/records/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.records.items.type, parentSchema: schema41.properties.records.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/records", schemaPath: "#/properties/records/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema41.properties.records.type, parentSchema: schema41.properties.records, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.channels !== void 0) {
      let data2 = data.channels;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err6 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema41.properties.channels, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate94(data2[i1], { instancePath: instancePath + "/channels/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema41.properties.channels.type, parentSchema: schema41.properties.channels, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate87(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
        errors = vErrors.length;
      }
    }
    if (data.to !== void 0) {
      if (!validate87(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0) {
      let data6 = data.tags;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err8 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema41.properties.tags, data: data6 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data7 = data6[i2];
          if (typeof data7 === "string") {
            if (func1(data7) < 1) {
              const err9 = { instancePath: instancePath + "/tags/" + i2, schemaPath: "#/properties/tags/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41.properties.tags.items, data: data7 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/tags/" + i2, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.tags.items.type, parentSchema: schema41.properties.tags.items, data: data7 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema41.properties.tags.type, parentSchema: schema41.properties.tags, data: data6 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.campaigns !== void 0) {
      let data8 = data.campaigns;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          const err12 = { instancePath: instancePath + "/campaigns", schemaPath: "#/properties/campaigns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema41.properties.campaigns, data: data8 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const len3 = data8.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data9 = data8[i3];
          if (typeof data9 === "string") {
            if (func1(data9) < 1) {
              const err13 = { instancePath: instancePath + "/campaigns/" + i3, schemaPath: "#/properties/campaigns/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41.properties.campaigns.items, data: data9 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/campaigns/" + i3, schemaPath: "#/properties/campaigns/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.campaigns.items.type, parentSchema: schema41.properties.campaigns.items, data: data9 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/campaigns", schemaPath: "#/properties/campaigns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema41.properties.campaigns.type, parentSchema: schema41.properties.campaigns, data: data8 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.type, parentSchema: schema41, data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
validate93.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema43 = { "title": "Act of two", "type": "object", "additionalProperties": false, "required": ["on", "by"], "description": "A day and two people.", "properties": { "on": { "$ref": "common.schema.json#/$defs/date" }, "by": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Two people with different roles, one of which owns holds.", "minItems": 1, "uniqueItems": true, "examples": [["dana-wu", "tom-becker"]] } } };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate99.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.on === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'", schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.by === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'", schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "on" || key0 === "by")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema43, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.on !== void 0) {
      if (!validate87(data.on, { instancePath: instancePath + "/on", parentData: data, parentDataProperty: "on", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0) {
      let data1 = data.by;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err3 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema43.properties.by, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func1(data2) < 1) {
              const err4 = { instancePath: instancePath + "/by/" + i0, schemaPath: "#/properties/by/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema43.properties.by.items, data: data2 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/by/" + i0, schemaPath: "#/properties/by/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.by.items.type, parentSchema: schema43.properties.by.items, data: data2 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        let i1 = data1.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data1[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err6 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema43.properties.by, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema43.properties.by.type, parentSchema: schema43.properties.by, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.type, parentSchema: schema43, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate99.errors = vErrors;
  return errors === 0;
}
validate99.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern17 = new RegExp("^[A-Za-z0-9][A-Za-z0-9 ._/-]*$", "u");
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate91.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema40.required, parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.matter === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "matter" }, message: "must have required property 'matter'", schema: schema40.required, parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.scope === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" }, message: "must have required property 'scope'", schema: schema40.required, parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.issued === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "issued" }, message: "must have required property 'issued'", schema: schema40.required, parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "matter" || key0 === "scope" || key0 === "issued" || key0 === "released" || key0 === "custodians")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema40, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate83(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
        errors = vErrors.length;
      }
    }
    if (data.matter !== void 0) {
      let data1 = data.matter;
      if (typeof data1 === "string") {
        if (func1(data1) > 120) {
          const err5 = { instancePath: instancePath + "/matter", schemaPath: "#/properties/matter/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters", schema: 120, parentSchema: schema40.properties.matter, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err6 = { instancePath: instancePath + "/matter", schemaPath: "#/properties/matter/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema40.properties.matter, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!pattern17.test(data1)) {
          const err7 = { instancePath: instancePath + "/matter", schemaPath: "#/properties/matter/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9 ._/-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9 ._/-]*$"', schema: "^[A-Za-z0-9][A-Za-z0-9 ._/-]*$", parentSchema: schema40.properties.matter, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/matter", schemaPath: "#/properties/matter/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.matter.type, parentSchema: schema40.properties.matter, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.scope !== void 0) {
      if (!validate93(data.scope, { instancePath: instancePath + "/scope", parentData: data, parentDataProperty: "scope", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
        errors = vErrors.length;
      }
    }
    if (data.issued !== void 0) {
      if (!validate99(data.issued, { instancePath: instancePath + "/issued", parentData: data, parentDataProperty: "issued", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
        errors = vErrors.length;
      }
    }
    if (data.released !== void 0) {
      let data4 = data.released;
      const _errs8 = errors;
      let valid1 = false;
      let passing0 = null;
      const _errs9 = errors;
      if (data4 !== null) {
        const err9 = { instancePath: instancePath + "/released", schemaPath: "#/properties/released/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema40.properties.released.oneOf[0].type, parentSchema: schema40.properties.released.oneOf[0], data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      var _valid0 = _errs9 === errors;
      if (_valid0) {
        valid1 = true;
        passing0 = 0;
      }
      const _errs11 = errors;
      if (!validate99(data4, { instancePath: instancePath + "/released", parentData: data, parentDataProperty: "released", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs11 === errors;
      if (_valid0 && valid1) {
        valid1 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid1 = true;
          passing0 = 1;
        }
      }
      if (!valid1) {
        const err10 = { instancePath: instancePath + "/released", schemaPath: "#/properties/released/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema40.properties.released.oneOf, parentSchema: schema40.properties.released, data: data4 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      } else {
        errors = _errs8;
        if (vErrors !== null) {
          if (_errs8) {
            vErrors.length = _errs8;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.custodians !== void 0) {
      let data5 = data.custodians;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 === "string") {
            if (func1(data6) > 120) {
              const err11 = { instancePath: instancePath + "/custodians/" + i0, schemaPath: "#/properties/custodians/items/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters", schema: 120, parentSchema: schema40.properties.custodians.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (func1(data6) < 1) {
              const err12 = { instancePath: instancePath + "/custodians/" + i0, schemaPath: "#/properties/custodians/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema40.properties.custodians.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/custodians/" + i0, schemaPath: "#/properties/custodians/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.custodians.items.type, parentSchema: schema40.properties.custodians.items, data: data6 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/custodians", schemaPath: "#/properties/custodians/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.properties.custodians.type, parentSchema: schema40.properties.custodians, data: data5 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.type, parentSchema: schema40, data };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate91.errors = vErrors;
  return errors === 0;
}
validate91.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate82.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema35.required, parentSchema: schema35, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema35.required, parentSchema: schema35, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema35.required, parentSchema: schema35, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.effective === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effective" }, message: "must have required property 'effective'", schema: schema35.required, parentSchema: schema35, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.owner === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'", schema: schema35.required, parentSchema: schema35, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "kind" || key0 === "id" || key0 === "version" || key0 === "effective" || key0 === "owner" || key0 === "holds")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema35, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        const err6 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.$schema.type, parentSchema: schema35.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if ("holds" !== data1) {
        const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "holds" }, message: "must be equal to constant", schema: "holds", parentSchema: schema35.properties.kind, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate83(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0) {
      if (!validate85(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
        errors = vErrors.length;
      }
    }
    if (data.effective !== void 0) {
      if (!validate87(data.effective, { instancePath: instancePath + "/effective", parentData: data, parentDataProperty: "effective", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      if (!validate89(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
        errors = vErrors.length;
      }
    }
    if (data.holds !== void 0) {
      let data6 = data.holds;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate91(data6[i0], { instancePath: instancePath + "/holds/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/holds", schemaPath: "#/properties/holds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema35.properties.holds.type, parentSchema: schema35.properties.holds, data: data6 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
validate82.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var policy = validate104;
var schema44 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/policy.schema.json", "title": "PolicyDocument", "description": "The practice's rules for what it posts.", "type": "object", "additionalProperties": false, "required": ["kind", "id", "version", "effective", "owner"], "properties": { "$schema": { "type": "string", "description": "For editors: the address of this schema. Ignored otherwise." }, "kind": { "const": "policy", "description": "Says which document this is: always `policy`." }, "id": { "$ref": "common.schema.json#/$defs/id" }, "version": { "$ref": "common.schema.json#/$defs/version" }, "effective": { "$ref": "common.schema.json#/$defs/date" }, "owner": { "$ref": "common.schema.json#/$defs/owner" }, "extends": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Policies this one builds on: a shipped pack (`chaperone:hipaa`), a relative path, or `github:owner/repo/path@ref`.", "default": [], "examples": [["chaperone:hipaa", "chaperone:channels"]] }, "changes": { "type": "object", "additionalProperties": false, "description": "Who must approve a change of this policy, by its effect.", "properties": { "looser": { "$ref": "common.schema.json#/$defs/anyOrAllOf" }, "stricter": { "$ref": "common.schema.json#/$defs/anyOrAllOf" }, "neutral": { "$ref": "common.schema.json#/$defs/anyOrAllOf" } } }, "rules": { "type": "array", "items": { "$ref": "rule.schema.json" }, "description": "Whole rules.", "default": [] }, "adjust": { "type": "array", "items": { "$ref": "#/$defs/adjustment" }, "description": "Changes to inherited rules and to Chaperone's own findings: only the keys that change.", "default": [] } }, "$defs": { "adjustment": { "title": "Adjustment", "type": "object", "additionalProperties": false, "required": ["id"], "description": "What changes in an inherited rule.", "examples": [{ "id": "hipaa/identifiers", "severity": "error" }], "properties": { "id": { "$ref": "common.schema.json#/$defs/id" }, "title": { "type": "string", "minLength": 1, "description": "What the rule asks, in a few words; the heading of a finding.", "examples": ["No guaranteed results"] }, "severity": { "$ref": "common.schema.json#/$defs/severity", "default": "warning" }, "enforce": { "type": "object", "additionalProperties": false, "description": "Staged roll-out: `audit` only counts, `warn` never blocks, `deny` applies the severity; from a day on.", "properties": { "mode": { "enum": ["audit", "warn", "deny"], "default": "deny", "description": "How much the rule may do." }, "from": { "$ref": "common.schema.json#/$defs/date", "description": "The day from which this mode applies; before it the rule only counts." } } }, "when": { "$ref": "common.schema.json#/$defs/expression", "description": "The rule applies only to posts for which this CEL expression is true." }, "message": { "type": "string", "minLength": 1, "description": "What the finding says, instead of the kind's own words; may use the kind's slots, such as `{found}`." }, "guidance": { "type": "string", "minLength": 1, "description": "What to do instead, in plain words. Also used in training." }, "authority": { "type": "array", "items": { "type": "string" }, "description": "Ids of the obligations this rule serves.", "examples": [["us-ftc-substantiation"]] }, "effective": { "$ref": "common.schema.json#/$defs/date", "description": "The rule applies to posts from this day on." }, "expires": { "$ref": "common.schema.json#/$defs/date", "description": "The rule no longer applies to posts from this day on." }, "verified": { "$ref": "common.schema.json#/$defs/date", "description": "The day on which the law behind the rule was last checked." }, "locked": { "type": "boolean", "default": false, "description": "A policy that extends this one may tighten the rule, never loosen it." }, "waivable": { "type": "boolean", "default": true, "description": "Whether an exception may be granted." }, "demand": { "type": "boolean", "default": false, "description": "Whether a field that the calendar never carries counts as missing rather than unknown." }, "scope": { "enum": ["published", "everything"], "default": "published", "description": "For kinds that read text: only what goes out, or notes, prose and hidden text too." }, "cases": { "type": "object", "additionalProperties": false, "description": "Examples that `chaperone test` runs: what the rule must flag and what it must let pass.", "properties": { "flag": { "type": "array", "items": { "$ref": "case.schema.json" }, "description": "Each must yield a finding of this rule." }, "pass": { "type": "array", "items": { "$ref": "case.schema.json" }, "description": "None may yield a finding of this rule." } } }, "options": { "type": "object", "description": "The rule's options, replaced whole." } } } } };
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate105.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) > 120) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters", schema: 120, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._/-]*$"', schema: "^[A-Za-z0-9][A-Za-z0-9._/-]*$", parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate105.errors = vErrors;
  return errors === 0;
}
validate105.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate107.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" }, message: 'must match pattern "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"', schema: "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$", parentSchema: schema22, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.type, parentSchema: schema22, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate107.errors = vErrors;
  return errors === 0;
}
validate107.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate109.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats0.validate(data)) {
      const err0 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.type, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate109.errors = vErrors;
  return errors === 0;
}
validate109.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate111.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.type, parentSchema: schema24, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate111.errors = vErrors;
  return errors === 0;
}
validate111.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema49 = { "title": "People by role", "type": "object", "additionalProperties": false, "minProperties": 1, "description": "Roles of which any one, or all, are needed.", "properties": { "anyOf": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "One of these roles is enough." }, "allOf": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "Each of these roles is needed." } } };
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate113.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema49, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "anyOf" || key0 === "allOf")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema49, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.anyOf !== void 0) {
      let data0 = data.anyOf;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema49.properties.anyOf, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 !== "string") {
            const err3 = { instancePath: instancePath + "/anyOf/" + i0, schemaPath: "#/properties/anyOf/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties.anyOf.items.type, parentSchema: schema49.properties.anyOf.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema49.properties.anyOf.type, parentSchema: schema49.properties.anyOf, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.allOf !== void 0) {
      let data2 = data.allOf;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err5 = { instancePath: instancePath + "/allOf", schemaPath: "#/properties/allOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema49.properties.allOf, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 !== "string") {
            const err6 = { instancePath: instancePath + "/allOf/" + i1, schemaPath: "#/properties/allOf/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties.allOf.items.type, parentSchema: schema49.properties.allOf.items, data: data3 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/allOf", schemaPath: "#/properties/allOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema49.properties.allOf.type, parentSchema: schema49.properties.allOf, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.type, parentSchema: schema49, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate113.errors = vErrors;
  return errors === 0;
}
validate113.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema50 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/rule.schema.json", "title": "Rule", "description": "One rule of a policy; its `kind` decides its options.", "type": "object", "allOf": [{ "$ref": "envelope.schema.json" }], "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "$ref": "rules/terms.schema.json" }, { "$ref": "rules/pattern.schema.json" }, { "$ref": "rules/requires.schema.json" }, { "$ref": "rules/media.schema.json" }, { "$ref": "rules/links.schema.json" }, { "$ref": "rules/length.schema.json" }, { "$ref": "rules/count.schema.json" }, { "$ref": "rules/window.schema.json" }, { "$ref": "rules/cadence.schema.json" }, { "$ref": "rules/expression.schema.json" }, { "$ref": "rules/identifiers.schema.json" }, { "$ref": "rules/relationship.schema.json" }, { "$ref": "rules/reidentification.schema.json" }, { "$ref": "rules/authorization.schema.json" }, { "$ref": "rules/approval.schema.json" }] };
var schema51 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/envelope.schema.json", "title": "Envelope", "description": "What every rule has, whatever its kind.", "type": "object", "required": ["id", "kind", "title"], "properties": { "id": { "$ref": "common.schema.json#/$defs/id" }, "kind": { "type": "string", "description": "The kind of rule, which decides its options." }, "title": { "type": "string", "minLength": 1, "description": "What the rule asks, in a few words; the heading of a finding.", "examples": ["No guaranteed results"] }, "severity": { "$ref": "common.schema.json#/$defs/severity", "default": "warning" }, "enforce": { "type": "object", "additionalProperties": false, "description": "Staged roll-out: `audit` only counts, `warn` never blocks, `deny` applies the severity; from a day on.", "properties": { "mode": { "enum": ["audit", "warn", "deny"], "default": "deny", "description": "How much the rule may do." }, "from": { "$ref": "common.schema.json#/$defs/date", "description": "The day from which this mode applies; before it the rule only counts." } } }, "when": { "$ref": "common.schema.json#/$defs/expression", "description": "The rule applies only to posts for which this CEL expression is true." }, "message": { "type": "string", "minLength": 1, "description": "What the finding says, instead of the kind's own words; may use the kind's slots, such as `{found}`." }, "guidance": { "type": "string", "minLength": 1, "description": "What to do instead, in plain words. Also used in training." }, "authority": { "type": "array", "items": { "type": "string" }, "description": "Ids of the obligations this rule serves.", "examples": [["us-ftc-substantiation"]] }, "effective": { "$ref": "common.schema.json#/$defs/date", "description": "The rule applies to posts from this day on." }, "expires": { "$ref": "common.schema.json#/$defs/date", "description": "The rule no longer applies to posts from this day on." }, "verified": { "$ref": "common.schema.json#/$defs/date", "description": "The day on which the law behind the rule was last checked." }, "locked": { "type": "boolean", "default": false, "description": "A policy that extends this one may tighten the rule, never loosen it." }, "waivable": { "type": "boolean", "default": true, "description": "Whether an exception may be granted." }, "demand": { "type": "boolean", "default": false, "description": "Whether a field that the calendar never carries counts as missing rather than unknown." }, "scope": { "enum": ["published", "everything"], "default": "published", "description": "For kinds that read text: only what goes out, or notes, prose and hidden text too." }, "cases": { "type": "object", "additionalProperties": false, "description": "Examples that `chaperone test` runs: what the rule must flag and what it must let pass.", "properties": { "flag": { "type": "array", "items": { "$ref": "case.schema.json" }, "description": "Each must yield a finding of this rule." }, "pass": { "type": "array", "items": { "$ref": "case.schema.json" }, "description": "None may yield a finding of this rule." } } } } };
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate119.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) > 120) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters", schema: 120, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._/-]*$"', schema: "^[A-Za-z0-9][A-Za-z0-9._/-]*$", parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate119.errors = vErrors;
  return errors === 0;
}
validate119.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema53 = { "title": "Severity, perhaps by confidence", "description": "One level, or a level for each confidence the kind can have.", "oneOf": [{ "$ref": "#/$defs/level" }, { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "sure": { "$ref": "#/$defs/level" }, "likely": { "$ref": "#/$defs/level" }, "possible": { "$ref": "#/$defs/level" } } }] };
var schema54 = { "title": "Severity", "enum": ["error", "warning", "notice", "off"], "description": "How serious a finding is. `off` removes the rule." };
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate122.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "error" || data === "warning" || data === "notice" || data === "off")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema54.enum }, message: "must be equal to one of the allowed values", schema: schema54.enum, parentSchema: schema54, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate122.errors = vErrors;
  return errors === 0;
}
validate122.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate121.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate122(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema53.oneOf[1], data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "sure" || key0 === "likely" || key0 === "possible")) {
        const err1 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema53.oneOf[1], data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.sure !== void 0) {
      if (!validate122(data.sure, { instancePath: instancePath + "/sure", parentData: data, parentDataProperty: "sure", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
        errors = vErrors.length;
      }
    }
    if (data.likely !== void 0) {
      if (!validate122(data.likely, { instancePath: instancePath + "/likely", parentData: data, parentDataProperty: "likely", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
        errors = vErrors.length;
      }
    }
    if (data.possible !== void 0) {
      if (!validate122(data.possible, { instancePath: instancePath + "/possible", parentData: data, parentDataProperty: "possible", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema53.oneOf[1].type, parentSchema: schema53.oneOf[1], data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
      var props0 = true;
    }
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema53.oneOf, parentSchema: schema53, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate121.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate121.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate128.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats0.validate(data)) {
      const err0 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.type, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate128.errors = vErrors;
  return errors === 0;
}
validate128.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema56 = { "title": "Expression", "type": "string", "minLength": 1, "maxLength": 4e3, "description": "A CEL expression over `post`, `practice`, `record` and `asOf` that is true or false.", "examples": ['"sponsored" in post.tags'] };
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate130.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) > 4e3) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func1(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.type, parentSchema: schema56, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate130.errors = vErrors;
  return errors === 0;
}
validate130.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema57 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/case.schema.json", "title": "Case", "description": "A text, or part of a post, perhaps with what stands around it.", "oneOf": [{ "type": "string", "minLength": 1, "description": "The copy of a post." }, { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "post": { "$ref": "#/$defs/partialPost" }, "posts": { "type": "array", "items": { "$ref": "#/$defs/partialPost" }, "description": "Several posts, for kinds that look at all posts together.", "minItems": 1 }, "given": { "type": "object", "additionalProperties": false, "description": "What is known beside the post.", "properties": { "asOf": { "$ref": "common.schema.json#/$defs/date" }, "posts": { "type": "array", "items": { "$ref": "#/$defs/partialPost" }, "description": "Other posts of the practice." }, "practice": { "type": "object", "description": "Parts of chaperone.yaml that differ from the practice's own, such as jurisdictions." }, "authorizations": { "type": "array", "items": { "$ref": "authorizations.schema.json#/$defs/authorization" }, "description": "The permissions there are. What a form says beside channels, media and days counts as said where it is left out; its purpose is marketing then." } } }, "exceptions": { "type": "array", "items": { "enum": ["case", "spacing", "wraps", "emoji", "homoglyphs", "alt"] }, "description": "Variants of this case (such as `homoglyphs`) that need not give the same verdict." } } }], "$defs": { "partialPost": { "title": "Part of a post", "type": "object", "description": "Fields of a post; those left out are unknown.", "additionalProperties": false, "properties": { "id": { "$ref": "post.schema.json#/properties/id" }, "date": { "$ref": "post.schema.json#/properties/date" }, "time": { "$ref": "post.schema.json#/properties/time" }, "timeZone": { "$ref": "post.schema.json#/properties/timeZone" }, "channels": { "$ref": "post.schema.json#/properties/channels" }, "kind": { "$ref": "post.schema.json#/properties/kind" }, "title": { "$ref": "post.schema.json#/properties/title" }, "copy": { "$ref": "post.schema.json#/properties/copy" }, "parts": { "$ref": "post.schema.json#/properties/parts" }, "hashtags": { "$ref": "post.schema.json#/properties/hashtags" }, "mentions": { "$ref": "post.schema.json#/properties/mentions" }, "links": { "$ref": "post.schema.json#/properties/links" }, "media": { "$ref": "post.schema.json#/properties/media" }, "subject": { "$ref": "post.schema.json#/properties/subject" }, "authorizations": { "$ref": "post.schema.json#/properties/authorizations" }, "status": { "$ref": "post.schema.json#/properties/status" }, "stage": { "$ref": "post.schema.json#/properties/stage" }, "author": { "$ref": "post.schema.json#/properties/author" }, "approvals": { "$ref": "post.schema.json#/properties/approvals" }, "urgent": { "$ref": "post.schema.json#/properties/urgent" }, "remove": { "$ref": "post.schema.json#/properties/remove" }, "permalink": { "$ref": "post.schema.json#/properties/permalink" }, "campaign": { "$ref": "post.schema.json#/properties/campaign" }, "tags": { "$ref": "post.schema.json#/properties/tags" }, "fields": { "$ref": "post.schema.json#/properties/fields" } } } } };
var schema58 = { "title": "Part of a post", "type": "object", "description": "Fields of a post; those left out are unknown.", "additionalProperties": false, "properties": { "id": { "$ref": "post.schema.json#/properties/id" }, "date": { "$ref": "post.schema.json#/properties/date" }, "time": { "$ref": "post.schema.json#/properties/time" }, "timeZone": { "$ref": "post.schema.json#/properties/timeZone" }, "channels": { "$ref": "post.schema.json#/properties/channels" }, "kind": { "$ref": "post.schema.json#/properties/kind" }, "title": { "$ref": "post.schema.json#/properties/title" }, "copy": { "$ref": "post.schema.json#/properties/copy" }, "parts": { "$ref": "post.schema.json#/properties/parts" }, "hashtags": { "$ref": "post.schema.json#/properties/hashtags" }, "mentions": { "$ref": "post.schema.json#/properties/mentions" }, "links": { "$ref": "post.schema.json#/properties/links" }, "media": { "$ref": "post.schema.json#/properties/media" }, "subject": { "$ref": "post.schema.json#/properties/subject" }, "authorizations": { "$ref": "post.schema.json#/properties/authorizations" }, "status": { "$ref": "post.schema.json#/properties/status" }, "stage": { "$ref": "post.schema.json#/properties/stage" }, "author": { "$ref": "post.schema.json#/properties/author" }, "approvals": { "$ref": "post.schema.json#/properties/approvals" }, "urgent": { "$ref": "post.schema.json#/properties/urgent" }, "remove": { "$ref": "post.schema.json#/properties/remove" }, "permalink": { "$ref": "post.schema.json#/properties/permalink" }, "campaign": { "$ref": "post.schema.json#/properties/campaign" }, "tags": { "$ref": "post.schema.json#/properties/tags" }, "fields": { "$ref": "post.schema.json#/properties/fields" } } };
var schema62 = { "type": "string", "minLength": 1, "description": "The author's id, else date, channel and ordinal." };
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate142.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.type, parentSchema: schema62, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate142.errors = vErrors;
  return errors === 0;
}
validate142.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema63 = { "type": ["string", "null"], "description": "Day of publication, ISO 8601, when day, month and year are known.", "format": "date", "examples": ["2026-10-14"] };
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate144.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema63.type }, message: "must be string,null", schema: schema63.type, parentSchema: schema63, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (!formats0.validate(data)) {
      const err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema63, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate144.errors = vErrors;
  return errors === 0;
}
validate144.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema64 = { "type": ["string", "null"], "description": "Time of day, HH:MM.", "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$" };
var pattern22 = new RegExp("^([01]\\d|2[0-3]):[0-5]\\d$", "u");
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate146.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema64.type }, message: "must be string,null", schema: schema64.type, parentSchema: schema64, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern22.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }, message: 'must match pattern "^([01]\\d|2[0-3]):[0-5]\\d$"', schema: "^([01]\\d|2[0-3]):[0-5]\\d$", parentSchema: schema64, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate146.errors = vErrors;
  return errors === 0;
}
validate146.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema65 = { "type": ["string", "null"], "description": "Zone in which date and time are meant: the post's own, else the one stated above it." };
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate148.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema65.type }, message: "must be string,null", schema: schema65.type, parentSchema: schema65, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate148.errors = vErrors;
  return errors === 0;
}
validate148.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema66 = { "type": "array", "items": { "type": "string" }, "description": "Channels in lower case, sorted as written." };
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate150.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema66.items.type, parentSchema: schema66.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema66.type, parentSchema: schema66, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate150.errors = vErrors;
  return errors === 0;
}
validate150.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema60 = { "title": "Kind of post", "enum": ["post", "reply", "story", "ad", "article", "video"], "description": "What sort of post it is." };
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate152.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "post" || data === "reply" || data === "story" || data === "ad" || data === "article" || data === "video")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema60.enum }, message: "must be equal to one of the allowed values", schema: schema60.enum, parentSchema: schema60, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate152.errors = vErrors;
  return errors === 0;
}
validate152.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema68 = { "type": ["string", "null"], "description": "Title or topic; not published." };
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate154.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema68.type }, message: "must be string,null", schema: schema68.type, parentSchema: schema68, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate154.errors = vErrors;
  return errors === 0;
}
validate154.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema69 = { "type": ["string", "null"], "description": "The published text." };
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate156.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema69.type }, message: "must be string,null", schema: schema69.type, parentSchema: schema69, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate156.errors = vErrors;
  return errors === 0;
}
validate156.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema70 = { "type": "array", "items": { "title": "Part", "type": "object", "additionalProperties": false, "required": ["kind", "language", "copy"], "properties": { "kind": { "enum": ["thread", "slide", "variant", "comment"], "description": "What the part is to the post." }, "language": { "type": ["string", "null"], "description": "Language of a variant, where stated." }, "copy": { "type": "string", "description": "Its published text." } } }, "description": "Threads, slides, variants, first comments." };
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate158.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.kind === void 0) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema70.items.required, parentSchema: schema70.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0.language === void 0) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "language" }, message: "must have required property 'language'", schema: schema70.items.required, parentSchema: schema70.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.copy === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "copy" }, message: "must have required property 'copy'", schema: schema70.items.required, parentSchema: schema70.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === "kind" || key0 === "language" || key0 === "copy")) {
            const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema70.items, data: data0 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.kind !== void 0) {
          let data1 = data0.kind;
          if (!(data1 === "thread" || data1 === "slide" || data1 === "variant" || data1 === "comment")) {
            const err4 = { instancePath: instancePath + "/" + i0 + "/kind", schemaPath: "#/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema70.items.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema70.items.properties.kind.enum, parentSchema: schema70.items.properties.kind, data: data1 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.language !== void 0) {
          let data2 = data0.language;
          if (typeof data2 !== "string" && data2 !== null) {
            const err5 = { instancePath: instancePath + "/" + i0 + "/language", schemaPath: "#/items/properties/language/type", keyword: "type", params: { type: schema70.items.properties.language.type }, message: "must be string,null", schema: schema70.items.properties.language.type, parentSchema: schema70.items.properties.language, data: data2 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.copy !== void 0) {
          let data3 = data0.copy;
          if (typeof data3 !== "string") {
            const err6 = { instancePath: instancePath + "/" + i0 + "/copy", schemaPath: "#/items/properties/copy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.items.properties.copy.type, parentSchema: schema70.items.properties.copy, data: data3 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema70.items.type, parentSchema: schema70.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema70.type, parentSchema: schema70, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate158.errors = vErrors;
  return errors === 0;
}
validate158.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema71 = { "type": "array", "items": { "type": "string" }, "description": "Hashtags with #, in order, each once." };
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate160.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.items.type, parentSchema: schema71.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema71.type, parentSchema: schema71, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate160.errors = vErrors;
  return errors === 0;
}
validate160.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema72 = { "type": "array", "items": { "type": "string" }, "description": "Accounts mentioned, with @." };
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate162.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema72.items.type, parentSchema: schema72.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema72.type, parentSchema: schema72, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate162.errors = vErrors;
  return errors === 0;
}
validate162.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema73 = { "type": "array", "items": { "type": "string" }, "description": "Addresses the text links to." };
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate164.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema73.items.type, parentSchema: schema73.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema73.type, parentSchema: schema73, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate164.errors = vErrors;
  return errors === 0;
}
validate164.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema74 = { "type": "array", "items": { "title": "Medium", "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "path": { "type": ["string", "null"], "description": "File or description as written." }, "alt": { "type": ["string", "null"], "description": "Alternative text." }, "kind": { "enum": ["image", "video", "audio", "document", "unknown"], "description": "What it is." }, "purpose": { "type": ["string", "null"], "description": "What it shows, such as `before-after`, `decoration`." }, "checked": { "type": ["string", "null"], "description": "Who confirmed that nobody can be recognised by mistake." } } }, "description": "Pictures, videos." };
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate166.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.kind === void 0) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema74.items.required, parentSchema: schema74.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === "path" || key0 === "alt" || key0 === "kind" || key0 === "purpose" || key0 === "checked")) {
            const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema74.items, data: data0 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data0.path !== void 0) {
          let data1 = data0.path;
          if (typeof data1 !== "string" && data1 !== null) {
            const err2 = { instancePath: instancePath + "/" + i0 + "/path", schemaPath: "#/items/properties/path/type", keyword: "type", params: { type: schema74.items.properties.path.type }, message: "must be string,null", schema: schema74.items.properties.path.type, parentSchema: schema74.items.properties.path, data: data1 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.alt !== void 0) {
          let data2 = data0.alt;
          if (typeof data2 !== "string" && data2 !== null) {
            const err3 = { instancePath: instancePath + "/" + i0 + "/alt", schemaPath: "#/items/properties/alt/type", keyword: "type", params: { type: schema74.items.properties.alt.type }, message: "must be string,null", schema: schema74.items.properties.alt.type, parentSchema: schema74.items.properties.alt, data: data2 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.kind !== void 0) {
          let data3 = data0.kind;
          if (!(data3 === "image" || data3 === "video" || data3 === "audio" || data3 === "document" || data3 === "unknown")) {
            const err4 = { instancePath: instancePath + "/" + i0 + "/kind", schemaPath: "#/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema74.items.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema74.items.properties.kind.enum, parentSchema: schema74.items.properties.kind, data: data3 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.purpose !== void 0) {
          let data4 = data0.purpose;
          if (typeof data4 !== "string" && data4 !== null) {
            const err5 = { instancePath: instancePath + "/" + i0 + "/purpose", schemaPath: "#/items/properties/purpose/type", keyword: "type", params: { type: schema74.items.properties.purpose.type }, message: "must be string,null", schema: schema74.items.properties.purpose.type, parentSchema: schema74.items.properties.purpose, data: data4 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.checked !== void 0) {
          let data5 = data0.checked;
          if (typeof data5 !== "string" && data5 !== null) {
            const err6 = { instancePath: instancePath + "/" + i0 + "/checked", schemaPath: "#/items/properties/checked/type", keyword: "type", params: { type: schema74.items.properties.checked.type }, message: "must be string,null", schema: schema74.items.properties.checked.type, parentSchema: schema74.items.properties.checked, data: data5 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema74.items.type, parentSchema: schema74.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema74.type, parentSchema: schema74, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate166.errors = vErrors;
  return errors === 0;
}
validate166.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema75 = { "description": "Whom the post is about, where stated.", "oneOf": [{ "$ref": "common.schema.json#/$defs/subject" }, { "type": "null" }] };
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate140.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "none" || data === "staff" || data === "patient" || data === "minor" || data === "composite")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values", schema: schema33.enum, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate140.errors = vErrors;
  return errors === 0;
}
validate140.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate168.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate140(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (data !== null) {
    const err0 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema75.oneOf[1].type, parentSchema: schema75.oneOf[1], data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema75.oneOf, parentSchema: schema75, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate168.errors = vErrors;
  return errors === 0;
}
validate168.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema76 = { "type": "array", "items": { "type": "string" }, "description": "Ids of permissions cited." };
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate171.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema76.items.type, parentSchema: schema76.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema76.type, parentSchema: schema76, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate171.errors = vErrors;
  return errors === 0;
}
validate171.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema77 = { "type": ["string", "null"], "description": "Status as written." };
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate173.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema77.type }, message: "must be string,null", schema: schema77.type, parentSchema: schema77, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate173.errors = vErrors;
  return errors === 0;
}
validate173.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema78 = { "description": "Status in the words of the glossary.", "oneOf": [{ "enum": ["idea", "draft", "review", "approved", "scheduled", "published", "cancelled"] }, { "type": "null" }] };
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate175.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!(data === "idea" || data === "draft" || data === "review" || data === "approved" || data === "scheduled" || data === "published" || data === "cancelled")) {
    const err0 = { instancePath, schemaPath: "#/oneOf/0/enum", keyword: "enum", params: { allowedValues: schema78.oneOf[0].enum }, message: "must be equal to one of the allowed values", schema: schema78.oneOf[0].enum, parentSchema: schema78.oneOf[0], data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (data !== null) {
    const err1 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema78.oneOf[1].type, parentSchema: schema78.oneOf[1], data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema78.oneOf, parentSchema: schema78, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate175.errors = vErrors;
  return errors === 0;
}
validate175.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema79 = { "type": ["string", "null"], "description": "Who wrote it: id of a person, or as written." };
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate177.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema79.type }, message: "must be string,null", schema: schema79.type, parentSchema: schema79, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate177.errors = vErrors;
  return errors === 0;
}
validate177.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema80 = { "type": "array", "items": { "title": "Approval", "type": "object", "additionalProperties": false, "required": ["by"], "properties": { "by": { "type": "string", "minLength": 1, "description": "Who approved." }, "role": { "type": ["string", "null"], "description": "In which role." }, "on": { "type": ["string", "null"], "description": "On which day." }, "content": { "type": ["string", "null"], "description": "Digest of what was approved." } } }, "description": "Approvals written in the calendar." };
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate179.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.by === void 0) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'", schema: schema80.items.required, parentSchema: schema80.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === "by" || key0 === "role" || key0 === "on" || key0 === "content")) {
            const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema80.items, data: data0 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data0.by !== void 0) {
          let data1 = data0.by;
          if (typeof data1 === "string") {
            if (func1(data1) < 1) {
              const err2 = { instancePath: instancePath + "/" + i0 + "/by", schemaPath: "#/items/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80.items.properties.by, data: data1 };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/" + i0 + "/by", schemaPath: "#/items/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema80.items.properties.by.type, parentSchema: schema80.items.properties.by, data: data1 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.role !== void 0) {
          let data2 = data0.role;
          if (typeof data2 !== "string" && data2 !== null) {
            const err4 = { instancePath: instancePath + "/" + i0 + "/role", schemaPath: "#/items/properties/role/type", keyword: "type", params: { type: schema80.items.properties.role.type }, message: "must be string,null", schema: schema80.items.properties.role.type, parentSchema: schema80.items.properties.role, data: data2 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.on !== void 0) {
          let data3 = data0.on;
          if (typeof data3 !== "string" && data3 !== null) {
            const err5 = { instancePath: instancePath + "/" + i0 + "/on", schemaPath: "#/items/properties/on/type", keyword: "type", params: { type: schema80.items.properties.on.type }, message: "must be string,null", schema: schema80.items.properties.on.type, parentSchema: schema80.items.properties.on, data: data3 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.content !== void 0) {
          let data4 = data0.content;
          if (typeof data4 !== "string" && data4 !== null) {
            const err6 = { instancePath: instancePath + "/" + i0 + "/content", schemaPath: "#/items/properties/content/type", keyword: "type", params: { type: schema80.items.properties.content.type }, message: "must be string,null", schema: schema80.items.properties.content.type, parentSchema: schema80.items.properties.content, data: data4 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema80.items.type, parentSchema: schema80.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema80.type, parentSchema: schema80, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate179.errors = vErrors;
  return errors === 0;
}
validate179.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema81 = { "type": "boolean", "description": "Whether it cannot wait for the usual review." };
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate181.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema81.type, parentSchema: schema81, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate181.errors = vErrors;
  return errors === 0;
}
validate181.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema82 = { "type": ["string", "null"], "description": "Day on which it is to be taken down.", "format": "date" };
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate183.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema82.type }, message: "must be string,null", schema: schema82.type, parentSchema: schema82, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (!formats0.validate(data)) {
      const err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema82, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate183.errors = vErrors;
  return errors === 0;
}
validate183.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema83 = { "type": ["string", "null"], "description": "Where it was published." };
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate185.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema83.type }, message: "must be string,null", schema: schema83.type, parentSchema: schema83, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate185.errors = vErrors;
  return errors === 0;
}
validate185.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema84 = { "type": ["string", "null"], "description": "Campaign." };
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate187.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema84.type }, message: "must be string,null", schema: schema84.type, parentSchema: schema84, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate187.errors = vErrors;
  return errors === 0;
}
validate187.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema85 = { "type": "array", "items": { "type": "string" }, "description": "Tags of the practice's own." };
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate189.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema85.items.type, parentSchema: schema85.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema85.type, parentSchema: schema85, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate189.errors = vErrors;
  return errors === 0;
}
validate189.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema86 = { "type": "object", "additionalProperties": { "type": "string" }, "description": "What was written under labels that mean nothing to Chaperone, by label." };
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate191.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      let data0 = data[key0];
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema86.additionalProperties.type, parentSchema: schema86.additionalProperties, data: data0 };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema86.type, parentSchema: schema86, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate191.errors = vErrors;
  return errors === 0;
}
validate191.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate136.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func3.call(schema58.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema58, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate142(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
        errors = vErrors.length;
      }
    }
    if (data.date !== void 0) {
      if (!validate144(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0) {
      if (!validate146(data.time, { instancePath: instancePath + "/time", parentData: data, parentDataProperty: "time", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
        errors = vErrors.length;
      }
    }
    if (data.timeZone !== void 0) {
      if (!validate148(data.timeZone, { instancePath: instancePath + "/timeZone", parentData: data, parentDataProperty: "timeZone", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
        errors = vErrors.length;
      }
    }
    if (data.channels !== void 0) {
      if (!validate150(data.channels, { instancePath: instancePath + "/channels", parentData: data, parentDataProperty: "channels", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      if (!validate152(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate154(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
        errors = vErrors.length;
      }
    }
    if (data.copy !== void 0) {
      if (!validate156(data.copy, { instancePath: instancePath + "/copy", parentData: data, parentDataProperty: "copy", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.parts !== void 0) {
      if (!validate158(data.parts, { instancePath: instancePath + "/parts", parentData: data, parentDataProperty: "parts", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
        errors = vErrors.length;
      }
    }
    if (data.hashtags !== void 0) {
      if (!validate160(data.hashtags, { instancePath: instancePath + "/hashtags", parentData: data, parentDataProperty: "hashtags", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
        errors = vErrors.length;
      }
    }
    if (data.mentions !== void 0) {
      if (!validate162(data.mentions, { instancePath: instancePath + "/mentions", parentData: data, parentDataProperty: "mentions", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
        errors = vErrors.length;
      }
    }
    if (data.links !== void 0) {
      if (!validate164(data.links, { instancePath: instancePath + "/links", parentData: data, parentDataProperty: "links", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
        errors = vErrors.length;
      }
    }
    if (data.media !== void 0) {
      if (!validate166(data.media, { instancePath: instancePath + "/media", parentData: data, parentDataProperty: "media", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
        errors = vErrors.length;
      }
    }
    if (data.subject !== void 0) {
      if (!validate168(data.subject, { instancePath: instancePath + "/subject", parentData: data, parentDataProperty: "subject", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
        errors = vErrors.length;
      }
    }
    if (data.authorizations !== void 0) {
      if (!validate171(data.authorizations, { instancePath: instancePath + "/authorizations", parentData: data, parentDataProperty: "authorizations", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!validate173(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
        errors = vErrors.length;
      }
    }
    if (data.stage !== void 0) {
      if (!validate175(data.stage, { instancePath: instancePath + "/stage", parentData: data, parentDataProperty: "stage", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
        errors = vErrors.length;
      }
    }
    if (data.author !== void 0) {
      if (!validate177(data.author, { instancePath: instancePath + "/author", parentData: data, parentDataProperty: "author", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
        errors = vErrors.length;
      }
    }
    if (data.approvals !== void 0) {
      if (!validate179(data.approvals, { instancePath: instancePath + "/approvals", parentData: data, parentDataProperty: "approvals", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
        errors = vErrors.length;
      }
    }
    if (data.urgent !== void 0) {
      if (!validate181(data.urgent, { instancePath: instancePath + "/urgent", parentData: data, parentDataProperty: "urgent", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
        errors = vErrors.length;
      }
    }
    if (data.remove !== void 0) {
      if (!validate183(data.remove, { instancePath: instancePath + "/remove", parentData: data, parentDataProperty: "remove", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
        errors = vErrors.length;
      }
    }
    if (data.permalink !== void 0) {
      if (!validate185(data.permalink, { instancePath: instancePath + "/permalink", parentData: data, parentDataProperty: "permalink", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.campaign !== void 0) {
      if (!validate187(data.campaign, { instancePath: instancePath + "/campaign", parentData: data, parentDataProperty: "campaign", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0) {
      if (!validate189(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
        errors = vErrors.length;
      }
    }
    if (data.fields !== void 0) {
      if (!validate191(data.fields, { instancePath: instancePath + "/fields", parentData: data, parentDataProperty: "fields", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema58.type, parentSchema: schema58, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate136.errors = vErrors;
  return errors === 0;
}
validate136.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate195.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats0.validate(data)) {
      const err0 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.type, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate195.errors = vErrors;
  return errors === 0;
}
validate195.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate198.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema25.required, parentSchema: schema25, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema25.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,4}-?[0-9]{1,8}(-[0-9]{1,8}){0,2}$" }, message: 'must match pattern "^[A-Z]{1,4}-?[0-9]{1,8}(-[0-9]{1,8}){0,2}$"', schema: "^[A-Z]{1,4}-?[0-9]{1,8}(-[0-9]{1,8}){0,2}$", parentSchema: schema25.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.id.type, parentSchema: schema25.properties.id, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.person !== void 0) {
      let data1 = data.person;
      if (typeof data1 === "string") {
        if (!pattern5.test(data1)) {
          const err4 = { instancePath: instancePath + "/person", schemaPath: "#/properties/person/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,4}-?[0-9]{1,8}(-[0-9]{1,8}){0,2}$" }, message: 'must match pattern "^[A-Z]{1,4}-?[0-9]{1,8}(-[0-9]{1,8}){0,2}$"', schema: "^[A-Z]{1,4}-?[0-9]{1,8}(-[0-9]{1,8}){0,2}$", parentSchema: schema25.properties.person, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/person", schemaPath: "#/properties/person/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.person.type, parentSchema: schema25.properties.person, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.information !== void 0) {
      let data2 = data.information;
      if (typeof data2 === "string") {
        if (func1(data2) > 400) {
          const err6 = { instancePath: instancePath + "/information", schemaPath: "#/properties/information/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema25.properties.information, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func1(data2) < 1) {
          const err7 = { instancePath: instancePath + "/information", schemaPath: "#/properties/information/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.information, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/information", schemaPath: "#/properties/information/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.information.type, parentSchema: schema25.properties.information, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.discloser !== void 0) {
      let data3 = data.discloser;
      if (typeof data3 === "string") {
        if (func1(data3) > 400) {
          const err9 = { instancePath: instancePath + "/discloser", schemaPath: "#/properties/discloser/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema25.properties.discloser, data: data3 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func1(data3) < 1) {
          const err10 = { instancePath: instancePath + "/discloser", schemaPath: "#/properties/discloser/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.discloser, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/discloser", schemaPath: "#/properties/discloser/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.discloser.type, parentSchema: schema25.properties.discloser, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.recipients !== void 0) {
      let data4 = data.recipients;
      if (typeof data4 === "string") {
        if (func1(data4) > 400) {
          const err12 = { instancePath: instancePath + "/recipients", schemaPath: "#/properties/recipients/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema25.properties.recipients, data: data4 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (func1(data4) < 1) {
          const err13 = { instancePath: instancePath + "/recipients", schemaPath: "#/properties/recipients/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.recipients, data: data4 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/recipients", schemaPath: "#/properties/recipients/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.recipients.type, parentSchema: schema25.properties.recipients, data: data4 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.channels !== void 0) {
      let data5 = data.channels;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate63(data5[i0], { instancePath: instancePath + "/channels/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
            errors = vErrors.length;
          }
        }
        let i1 = data5.length;
        let j0;
        if (i1 > 1) {
          outer0: for (; i1--; ) {
            for (j0 = i1; j0--; ) {
              if (func0(data5[i1], data5[j0])) {
                const err15 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema25.properties.channels, data: data5 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema25.properties.channels.type, parentSchema: schema25.properties.channels, data: data5 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.media !== void 0) {
      let data7 = data.media;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data8 = data7[i2];
          if (!(data8 === "text" || data8 === "image" || data8 === "video" || data8 === "audio")) {
            const err17 = { instancePath: instancePath + "/media/" + i2, schemaPath: "#/properties/media/items/enum", keyword: "enum", params: { allowedValues: schema25.properties.media.items.enum }, message: "must be equal to one of the allowed values", schema: schema25.properties.media.items.enum, parentSchema: schema25.properties.media.items, data: data8 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        let i3 = data7.length;
        let j1;
        if (i3 > 1) {
          outer1: for (; i3--; ) {
            for (j1 = i3; j1--; ) {
              if (func0(data7[i3], data7[j1])) {
                const err18 = { instancePath: instancePath + "/media", schemaPath: "#/properties/media/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)", schema: true, parentSchema: schema25.properties.media, data: data7 };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
                break outer1;
              }
            }
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/media", schemaPath: "#/properties/media/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema25.properties.media.type, parentSchema: schema25.properties.media, data: data7 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.purposes !== void 0) {
      let data9 = data.purposes;
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i4 = 0; i4 < len2; i4++) {
          if (!validate65(data9[i4], { instancePath: instancePath + "/purposes/" + i4, parentData: data9, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
          }
        }
        let i5 = data9.length;
        let j2;
        if (i5 > 1) {
          outer2: for (; i5--; ) {
            for (j2 = i5; j2--; ) {
              if (func0(data9[i5], data9[j2])) {
                const err20 = { instancePath: instancePath + "/purposes", schemaPath: "#/properties/purposes/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)", schema: true, parentSchema: schema25.properties.purposes, data: data9 };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
                break outer2;
              }
            }
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/purposes", schemaPath: "#/properties/purposes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema25.properties.purposes.type, parentSchema: schema25.properties.purposes, data: data9 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.signed !== void 0) {
      let data11 = data.signed;
      if (typeof data11 !== "string" && data11 !== null) {
        const err22 = { instancePath: instancePath + "/signed", schemaPath: "#/properties/signed/type", keyword: "type", params: { type: schema25.properties.signed.type }, message: "must be string,null", schema: schema25.properties.signed.type, parentSchema: schema25.properties.signed, data: data11 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (typeof data11 === "string") {
        if (!formats0.validate(data11)) {
          const err23 = { instancePath: instancePath + "/signed", schemaPath: "#/properties/signed/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema25.properties.signed, data: data11 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    }
    if (data.signedBy !== void 0) {
      let data12 = data.signedBy;
      if (!(data12 === "patient" || data12 === "representative")) {
        const err24 = { instancePath: instancePath + "/signedBy", schemaPath: "#/properties/signedBy/enum", keyword: "enum", params: { allowedValues: schema25.properties.signedBy.enum }, message: "must be equal to one of the allowed values", schema: schema25.properties.signedBy.enum, parentSchema: schema25.properties.signedBy, data: data12 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.representativeAuthority !== void 0) {
      let data13 = data.representativeAuthority;
      if (!(data13 === "parent" || data13 === "guardian" || data13 === "health-care-agent" || data13 === "executor" || data13 === "court-order" || data13 === "other")) {
        const err25 = { instancePath: instancePath + "/representativeAuthority", schemaPath: "#/properties/representativeAuthority/enum", keyword: "enum", params: { allowedValues: schema25.properties.representativeAuthority.enum }, message: "must be equal to one of the allowed values", schema: schema25.properties.representativeAuthority.enum, parentSchema: schema25.properties.representativeAuthority, data: data13 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.minor !== void 0) {
      let data14 = data.minor;
      if (!(data14 && typeof data14 == "object" && !Array.isArray(data14)) && data14 !== null) {
        const err26 = { instancePath: instancePath + "/minor", schemaPath: "#/properties/minor/type", keyword: "type", params: { type: schema25.properties.minor.type }, message: "must be object,null", schema: schema25.properties.minor.type, parentSchema: schema25.properties.minor, data: data14 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.majorityYear === void 0) {
          const err27 = { instancePath: instancePath + "/minor", schemaPath: "#/properties/minor/required", keyword: "required", params: { missingProperty: "majorityYear" }, message: "must have required property 'majorityYear'", schema: schema25.properties.minor.required, parentSchema: schema25.properties.minor, data: data14 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        for (const key1 in data14) {
          if (!(key1 === "majorityYear")) {
            const err28 = { instancePath: instancePath + "/minor", schemaPath: "#/properties/minor/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25.properties.minor, data: data14 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data14.majorityYear !== void 0) {
          let data15 = data14.majorityYear;
          if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
            const err29 = { instancePath: instancePath + "/minor/majorityYear", schemaPath: "#/properties/minor/properties/majorityYear/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema25.properties.minor.properties.majorityYear.type, parentSchema: schema25.properties.minor.properties.majorityYear, data: data15 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
          if (typeof data15 == "number" && isFinite(data15)) {
            if (data15 > 2200 || isNaN(data15)) {
              const err30 = { instancePath: instancePath + "/minor/majorityYear", schemaPath: "#/properties/minor/properties/majorityYear/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2200 }, message: "must be <= 2200", schema: 2200, parentSchema: schema25.properties.minor.properties.majorityYear, data: data15 };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (data15 < 1900 || isNaN(data15)) {
              const err31 = { instancePath: instancePath + "/minor/majorityYear", schemaPath: "#/properties/minor/properties/majorityYear/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 }, message: "must be >= 1900", schema: 1900, parentSchema: schema25.properties.minor.properties.majorityYear, data: data15 };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.expires !== void 0) {
      let data16 = data.expires;
      if (!(data16 && typeof data16 == "object" && !Array.isArray(data16)) && data16 !== null) {
        const err32 = { instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/type", keyword: "type", params: { type: schema25.properties.expires.type }, message: "must be object,null", schema: schema25.properties.expires.type, parentSchema: schema25.properties.expires, data: data16 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (Object.keys(data16).length < 1) {
          const err33 = { instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema25.properties.expires, data: data16 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        for (const key2 in data16) {
          if (!(key2 === "on" || key2 === "event")) {
            const err34 = { instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25.properties.expires, data: data16 };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data16.on !== void 0) {
          let data17 = data16.on;
          if (typeof data17 !== "string" && data17 !== null) {
            const err35 = { instancePath: instancePath + "/expires/on", schemaPath: "#/properties/expires/properties/on/type", keyword: "type", params: { type: schema25.properties.expires.properties.on.type }, message: "must be string,null", schema: schema25.properties.expires.properties.on.type, parentSchema: schema25.properties.expires.properties.on, data: data17 };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
          if (typeof data17 === "string") {
            if (!formats0.validate(data17)) {
              const err36 = { instancePath: instancePath + "/expires/on", schemaPath: "#/properties/expires/properties/on/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema25.properties.expires.properties.on, data: data17 };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          }
        }
        if (data16.event !== void 0) {
          let data18 = data16.event;
          if (typeof data18 === "string") {
            if (func1(data18) > 400) {
              const err37 = { instancePath: instancePath + "/expires/event", schemaPath: "#/properties/expires/properties/event/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema25.properties.expires.properties.event, data: data18 };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            if (func1(data18) < 1) {
              const err38 = { instancePath: instancePath + "/expires/event", schemaPath: "#/properties/expires/properties/event/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.expires.properties.event, data: data18 };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/expires/event", schemaPath: "#/properties/expires/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.expires.properties.event.type, parentSchema: schema25.properties.expires.properties.event, data: data18 };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
      }
    }
    if (data.statements !== void 0) {
      let data19 = data.statements;
      if (!(data19 && typeof data19 == "object" && !Array.isArray(data19)) && data19 !== null) {
        const err40 = { instancePath: instancePath + "/statements", schemaPath: "#/properties/statements/type", keyword: "type", params: { type: schema25.properties.statements.type }, message: "must be object,null", schema: schema25.properties.statements.type, parentSchema: schema25.properties.statements, data: data19 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (const key3 in data19) {
          if (!(key3 === "revocation" || key3 === "conditioning" || key3 === "redisclosure" || key3 === "copyGiven" || key3 === "remuneration")) {
            const err41 = { instancePath: instancePath + "/statements", schemaPath: "#/properties/statements/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25.properties.statements, data: data19 };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data19.revocation !== void 0) {
          let data20 = data19.revocation;
          if (typeof data20 !== "boolean") {
            const err42 = { instancePath: instancePath + "/statements/revocation", schemaPath: "#/properties/statements/properties/revocation/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema25.properties.statements.properties.revocation.type, parentSchema: schema25.properties.statements.properties.revocation, data: data20 };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data19.conditioning !== void 0) {
          let data21 = data19.conditioning;
          if (typeof data21 !== "boolean") {
            const err43 = { instancePath: instancePath + "/statements/conditioning", schemaPath: "#/properties/statements/properties/conditioning/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema25.properties.statements.properties.conditioning.type, parentSchema: schema25.properties.statements.properties.conditioning, data: data21 };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data19.redisclosure !== void 0) {
          let data22 = data19.redisclosure;
          if (typeof data22 !== "boolean") {
            const err44 = { instancePath: instancePath + "/statements/redisclosure", schemaPath: "#/properties/statements/properties/redisclosure/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema25.properties.statements.properties.redisclosure.type, parentSchema: schema25.properties.statements.properties.redisclosure, data: data22 };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data19.copyGiven !== void 0) {
          let data23 = data19.copyGiven;
          if (typeof data23 !== "boolean") {
            const err45 = { instancePath: instancePath + "/statements/copyGiven", schemaPath: "#/properties/statements/properties/copyGiven/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema25.properties.statements.properties.copyGiven.type, parentSchema: schema25.properties.statements.properties.copyGiven, data: data23 };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data19.remuneration !== void 0) {
          let data24 = data19.remuneration;
          if (!(data24 === "none" || data24 === "stated" || data24 === "not-stated")) {
            const err46 = { instancePath: instancePath + "/statements/remuneration", schemaPath: "#/properties/statements/properties/remuneration/enum", keyword: "enum", params: { allowedValues: schema25.properties.statements.properties.remuneration.enum }, message: "must be equal to one of the allowed values", schema: schema25.properties.statements.properties.remuneration.enum, parentSchema: schema25.properties.statements.properties.remuneration, data: data24 };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
      }
    }
    if (data.form !== void 0) {
      let data25 = data.form;
      if (!(data25 === "chart" || data25 === "privacy-office" || data25 === "document-system" || data25 === "paper-file" || data25 === "elsewhere")) {
        const err47 = { instancePath: instancePath + "/form", schemaPath: "#/properties/form/enum", keyword: "enum", params: { allowedValues: schema25.properties.form.enum }, message: "must be equal to one of the allowed values", schema: schema25.properties.form.enum, parentSchema: schema25.properties.form, data: data25 };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.revoked !== void 0) {
      let data26 = data.revoked;
      if (!(data26 && typeof data26 == "object" && !Array.isArray(data26)) && data26 !== null) {
        const err48 = { instancePath: instancePath + "/revoked", schemaPath: "#/properties/revoked/type", keyword: "type", params: { type: schema25.properties.revoked.type }, message: "must be object,null", schema: schema25.properties.revoked.type, parentSchema: schema25.properties.revoked, data: data26 };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        if (data26.on === void 0) {
          const err49 = { instancePath: instancePath + "/revoked", schemaPath: "#/properties/revoked/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'", schema: schema25.properties.revoked.required, parentSchema: schema25.properties.revoked, data: data26 };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        for (const key4 in data26) {
          if (!(key4 === "on" || key4 === "received")) {
            const err50 = { instancePath: instancePath + "/revoked", schemaPath: "#/properties/revoked/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25.properties.revoked, data: data26 };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data26.on !== void 0) {
          let data27 = data26.on;
          if (typeof data27 === "string") {
            if (!formats0.validate(data27)) {
              const err51 = { instancePath: instancePath + "/revoked/on", schemaPath: "#/properties/revoked/properties/on/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema25.properties.revoked.properties.on, data: data27 };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
          } else {
            const err52 = { instancePath: instancePath + "/revoked/on", schemaPath: "#/properties/revoked/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.revoked.properties.on.type, parentSchema: schema25.properties.revoked.properties.on, data: data27 };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data26.received !== void 0) {
          let data28 = data26.received;
          if (typeof data28 !== "string" && data28 !== null) {
            const err53 = { instancePath: instancePath + "/revoked/received", schemaPath: "#/properties/revoked/properties/received/type", keyword: "type", params: { type: schema25.properties.revoked.properties.received.type }, message: "must be string,null", schema: schema25.properties.revoked.properties.received.type, parentSchema: schema25.properties.revoked.properties.received, data: data28 };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
          if (typeof data28 === "string") {
            if (!formats0.validate(data28)) {
              const err54 = { instancePath: instancePath + "/revoked/received", schemaPath: "#/properties/revoked/properties/received/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema25.properties.revoked.properties.received, data: data28 };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.psychotherapy !== void 0) {
      let data29 = data.psychotherapy;
      if (typeof data29 !== "boolean") {
        const err55 = { instancePath: instancePath + "/psychotherapy", schemaPath: "#/properties/psychotherapy/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema25.properties.psychotherapy.type, parentSchema: schema25.properties.psychotherapy, data: data29 };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.part2 !== void 0) {
      let data30 = data.part2;
      if (!(data30 && typeof data30 == "object" && !Array.isArray(data30)) && data30 !== null) {
        const err56 = { instancePath: instancePath + "/part2", schemaPath: "#/properties/part2/type", keyword: "type", params: { type: schema25.properties.part2.type }, message: "must be object,null", schema: schema25.properties.part2.type, parentSchema: schema25.properties.part2, data: data30 };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        if (data30.consent === void 0) {
          const err57 = { instancePath: instancePath + "/part2", schemaPath: "#/properties/part2/required", keyword: "required", params: { missingProperty: "consent" }, message: "must have required property 'consent'", schema: schema25.properties.part2.required, parentSchema: schema25.properties.part2, data: data30 };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
        for (const key5 in data30) {
          if (!(key5 === "consent")) {
            const err58 = { instancePath: instancePath + "/part2", schemaPath: "#/properties/part2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25.properties.part2, data: data30 };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data30.consent !== void 0) {
          let data31 = data30.consent;
          if (typeof data31 !== "string" && data31 !== null) {
            const err59 = { instancePath: instancePath + "/part2/consent", schemaPath: "#/properties/part2/properties/consent/type", keyword: "type", params: { type: schema25.properties.part2.properties.consent.type }, message: "must be string,null", schema: schema25.properties.part2.properties.consent.type, parentSchema: schema25.properties.part2.properties.consent, data: data31 };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
          if (typeof data31 === "string") {
            if (!formats0.validate(data31)) {
              const err60 = { instancePath: instancePath + "/part2/consent", schemaPath: "#/properties/part2/properties/consent/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema25.properties.part2.properties.consent, data: data31 };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.stateForms !== void 0) {
      let data32 = data.stateForms;
      if (Array.isArray(data32)) {
        const len3 = data32.length;
        for (let i6 = 0; i6 < len3; i6++) {
          let data33 = data32[i6];
          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            if (data33.jurisdiction === void 0) {
              const err61 = { instancePath: instancePath + "/stateForms/" + i6, schemaPath: "#/properties/stateForms/items/required", keyword: "required", params: { missingProperty: "jurisdiction" }, message: "must have required property 'jurisdiction'", schema: schema25.properties.stateForms.items.required, parentSchema: schema25.properties.stateForms.items, data: data33 };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
            if (data33.signed === void 0) {
              const err62 = { instancePath: instancePath + "/stateForms/" + i6, schemaPath: "#/properties/stateForms/items/required", keyword: "required", params: { missingProperty: "signed" }, message: "must have required property 'signed'", schema: schema25.properties.stateForms.items.required, parentSchema: schema25.properties.stateForms.items, data: data33 };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            for (const key6 in data33) {
              if (!(key6 === "jurisdiction" || key6 === "signed")) {
                const err63 = { instancePath: instancePath + "/stateForms/" + i6, schemaPath: "#/properties/stateForms/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25.properties.stateForms.items, data: data33 };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
            if (data33.jurisdiction !== void 0) {
              let data34 = data33.jurisdiction;
              if (typeof data34 === "string") {
                if (!pattern8.test(data34)) {
                  const err64 = { instancePath: instancePath + "/stateForms/" + i6 + "/jurisdiction", schemaPath: "#/properties/stateForms/items/properties/jurisdiction/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}(-[A-Z0-9]{1,3})?$" }, message: 'must match pattern "^[A-Z]{2}(-[A-Z0-9]{1,3})?$"', schema: "^[A-Z]{2}(-[A-Z0-9]{1,3})?$", parentSchema: schema25.properties.stateForms.items.properties.jurisdiction, data: data34 };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
              } else {
                const err65 = { instancePath: instancePath + "/stateForms/" + i6 + "/jurisdiction", schemaPath: "#/properties/stateForms/items/properties/jurisdiction/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.stateForms.items.properties.jurisdiction.type, parentSchema: schema25.properties.stateForms.items.properties.jurisdiction, data: data34 };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
            }
            if (data33.signed !== void 0) {
              let data35 = data33.signed;
              if (typeof data35 !== "string" && data35 !== null) {
                const err66 = { instancePath: instancePath + "/stateForms/" + i6 + "/signed", schemaPath: "#/properties/stateForms/items/properties/signed/type", keyword: "type", params: { type: schema25.properties.stateForms.items.properties.signed.type }, message: "must be string,null", schema: schema25.properties.stateForms.items.properties.signed.type, parentSchema: schema25.properties.stateForms.items.properties.signed, data: data35 };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
              if (typeof data35 === "string") {
                if (!formats0.validate(data35)) {
                  const err67 = { instancePath: instancePath + "/stateForms/" + i6 + "/signed", schemaPath: "#/properties/stateForms/items/properties/signed/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema25.properties.stateForms.items.properties.signed, data: data35 };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err68 = { instancePath: instancePath + "/stateForms/" + i6, schemaPath: "#/properties/stateForms/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.properties.stateForms.items.type, parentSchema: schema25.properties.stateForms.items, data: data33 };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
      } else {
        const err69 = { instancePath: instancePath + "/stateForms", schemaPath: "#/properties/stateForms/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema25.properties.stateForms.type, parentSchema: schema25.properties.stateForms, data: data32 };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
    }
  } else {
    const err70 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.type, parentSchema: schema25, data };
    if (vErrors === null) {
      vErrors = [err70];
    } else {
      vErrors.push(err70);
    }
    errors++;
  }
  validate198.errors = vErrors;
  return errors === 0;
}
validate198.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate135.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (func1(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema57.oneOf[0], data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.oneOf[0].type, parentSchema: schema57.oneOf[0], data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err2 = { instancePath, schemaPath: "#/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema57.oneOf[1], data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "post" || key0 === "posts" || key0 === "given" || key0 === "exceptions")) {
        const err3 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema57.oneOf[1], data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.post !== void 0) {
      if (!validate136(data.post, { instancePath: instancePath + "/post", parentData: data, parentDataProperty: "post", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
        errors = vErrors.length;
      }
    }
    if (data.posts !== void 0) {
      let data1 = data.posts;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/posts", schemaPath: "#/oneOf/1/properties/posts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema57.oneOf[1].properties.posts, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate136(data1[i0], { instancePath: instancePath + "/posts/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/posts", schemaPath: "#/oneOf/1/properties/posts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema57.oneOf[1].properties.posts.type, parentSchema: schema57.oneOf[1].properties.posts, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.given !== void 0) {
      let data3 = data.given;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (!(key1 === "asOf" || key1 === "posts" || key1 === "practice" || key1 === "authorizations")) {
            const err6 = { instancePath: instancePath + "/given", schemaPath: "#/oneOf/1/properties/given/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema57.oneOf[1].properties.given, data: data3 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data3.asOf !== void 0) {
          if (!validate195(data3.asOf, { instancePath: instancePath + "/given/asOf", parentData: data3, parentDataProperty: "asOf", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
            errors = vErrors.length;
          }
        }
        if (data3.posts !== void 0) {
          let data5 = data3.posts;
          if (Array.isArray(data5)) {
            const len1 = data5.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (!validate136(data5[i1], { instancePath: instancePath + "/given/posts/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err7 = { instancePath: instancePath + "/given/posts", schemaPath: "#/oneOf/1/properties/given/properties/posts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema57.oneOf[1].properties.given.properties.posts.type, parentSchema: schema57.oneOf[1].properties.given.properties.posts, data: data5 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data3.practice !== void 0) {
          let data7 = data3.practice;
          if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
            const err8 = { instancePath: instancePath + "/given/practice", schemaPath: "#/oneOf/1/properties/given/properties/practice/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema57.oneOf[1].properties.given.properties.practice.type, parentSchema: schema57.oneOf[1].properties.given.properties.practice, data: data7 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data3.authorizations !== void 0) {
          let data8 = data3.authorizations;
          if (Array.isArray(data8)) {
            const len2 = data8.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (!validate198(data8[i2], { instancePath: instancePath + "/given/authorizations/" + i2, parentData: data8, parentDataProperty: i2, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err9 = { instancePath: instancePath + "/given/authorizations", schemaPath: "#/oneOf/1/properties/given/properties/authorizations/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema57.oneOf[1].properties.given.properties.authorizations.type, parentSchema: schema57.oneOf[1].properties.given.properties.authorizations, data: data8 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/given", schemaPath: "#/oneOf/1/properties/given/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema57.oneOf[1].properties.given.type, parentSchema: schema57.oneOf[1].properties.given, data: data3 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.exceptions !== void 0) {
      let data10 = data.exceptions;
      if (Array.isArray(data10)) {
        const len3 = data10.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data11 = data10[i3];
          if (!(data11 === "case" || data11 === "spacing" || data11 === "wraps" || data11 === "emoji" || data11 === "homoglyphs" || data11 === "alt")) {
            const err11 = { instancePath: instancePath + "/exceptions/" + i3, schemaPath: "#/oneOf/1/properties/exceptions/items/enum", keyword: "enum", params: { allowedValues: schema57.oneOf[1].properties.exceptions.items.enum }, message: "must be equal to one of the allowed values", schema: schema57.oneOf[1].properties.exceptions.items.enum, parentSchema: schema57.oneOf[1].properties.exceptions.items, data: data11 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/exceptions", schemaPath: "#/oneOf/1/properties/exceptions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema57.oneOf[1].properties.exceptions.type, parentSchema: schema57.oneOf[1].properties.exceptions, data: data10 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema57.oneOf[1].type, parentSchema: schema57.oneOf[1], data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
      var props0 = true;
    }
  }
  if (!valid0) {
    const err14 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema57.oneOf, parentSchema: schema57, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate135.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate135.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate118.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema51.required, parentSchema: schema51, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema51.required, parentSchema: schema51, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema51.required, parentSchema: schema51, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate119(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.kind.type, parentSchema: schema51.properties.kind, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          const err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema51.properties.title, data: data2 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.title.type, parentSchema: schema51.properties.title, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.severity !== void 0) {
      if (!validate121(data.severity, { instancePath: instancePath + "/severity", parentData: data, parentDataProperty: "severity", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
        errors = vErrors.length;
      }
    }
    if (data.enforce !== void 0) {
      let data4 = data.enforce;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key0 in data4) {
          if (!(key0 === "mode" || key0 === "from")) {
            const err6 = { instancePath: instancePath + "/enforce", schemaPath: "#/properties/enforce/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema51.properties.enforce, data: data4 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data4.mode !== void 0) {
          let data5 = data4.mode;
          if (!(data5 === "audit" || data5 === "warn" || data5 === "deny")) {
            const err7 = { instancePath: instancePath + "/enforce/mode", schemaPath: "#/properties/enforce/properties/mode/enum", keyword: "enum", params: { allowedValues: schema51.properties.enforce.properties.mode.enum }, message: "must be equal to one of the allowed values", schema: schema51.properties.enforce.properties.mode.enum, parentSchema: schema51.properties.enforce.properties.mode, data: data5 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data4.from !== void 0) {
          if (!validate128(data4.from, { instancePath: instancePath + "/enforce/from", parentData: data4, parentDataProperty: "from", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/enforce", schemaPath: "#/properties/enforce/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema51.properties.enforce.type, parentSchema: schema51.properties.enforce, data: data4 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate130(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
        errors = vErrors.length;
      }
    }
    if (data.message !== void 0) {
      let data8 = data.message;
      if (typeof data8 === "string") {
        if (func1(data8) < 1) {
          const err9 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema51.properties.message, data: data8 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.message.type, parentSchema: schema51.properties.message, data: data8 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.guidance !== void 0) {
      let data9 = data.guidance;
      if (typeof data9 === "string") {
        if (func1(data9) < 1) {
          const err11 = { instancePath: instancePath + "/guidance", schemaPath: "#/properties/guidance/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema51.properties.guidance, data: data9 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/guidance", schemaPath: "#/properties/guidance/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.guidance.type, parentSchema: schema51.properties.guidance, data: data9 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.authority !== void 0) {
      let data10 = data.authority;
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (typeof data11 !== "string") {
            const err13 = { instancePath: instancePath + "/authority/" + i0, schemaPath: "#/properties/authority/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.authority.items.type, parentSchema: schema51.properties.authority.items, data: data11 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/authority", schemaPath: "#/properties/authority/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema51.properties.authority.type, parentSchema: schema51.properties.authority, data: data10 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.effective !== void 0) {
      if (!validate128(data.effective, { instancePath: instancePath + "/effective", parentData: data, parentDataProperty: "effective", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
        errors = vErrors.length;
      }
    }
    if (data.expires !== void 0) {
      if (!validate128(data.expires, { instancePath: instancePath + "/expires", parentData: data, parentDataProperty: "expires", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
        errors = vErrors.length;
      }
    }
    if (data.verified !== void 0) {
      if (!validate128(data.verified, { instancePath: instancePath + "/verified", parentData: data, parentDataProperty: "verified", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
        errors = vErrors.length;
      }
    }
    if (data.locked !== void 0) {
      let data15 = data.locked;
      if (typeof data15 !== "boolean") {
        const err15 = { instancePath: instancePath + "/locked", schemaPath: "#/properties/locked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema51.properties.locked.type, parentSchema: schema51.properties.locked, data: data15 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.waivable !== void 0) {
      let data16 = data.waivable;
      if (typeof data16 !== "boolean") {
        const err16 = { instancePath: instancePath + "/waivable", schemaPath: "#/properties/waivable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema51.properties.waivable.type, parentSchema: schema51.properties.waivable, data: data16 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.demand !== void 0) {
      let data17 = data.demand;
      if (typeof data17 !== "boolean") {
        const err17 = { instancePath: instancePath + "/demand", schemaPath: "#/properties/demand/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema51.properties.demand.type, parentSchema: schema51.properties.demand, data: data17 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.scope !== void 0) {
      let data18 = data.scope;
      if (!(data18 === "published" || data18 === "everything")) {
        const err18 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: schema51.properties.scope.enum }, message: "must be equal to one of the allowed values", schema: schema51.properties.scope.enum, parentSchema: schema51.properties.scope, data: data18 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.cases !== void 0) {
      let data19 = data.cases;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (const key1 in data19) {
          if (!(key1 === "flag" || key1 === "pass")) {
            const err19 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema51.properties.cases, data: data19 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data19.flag !== void 0) {
          let data20 = data19.flag;
          if (Array.isArray(data20)) {
            const len1 = data20.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (!validate135(data20[i1], { instancePath: instancePath + "/cases/flag/" + i1, parentData: data20, parentDataProperty: i1, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err20 = { instancePath: instancePath + "/cases/flag", schemaPath: "#/properties/cases/properties/flag/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema51.properties.cases.properties.flag.type, parentSchema: schema51.properties.cases.properties.flag, data: data20 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data19.pass !== void 0) {
          let data22 = data19.pass;
          if (Array.isArray(data22)) {
            const len2 = data22.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (!validate135(data22[i2], { instancePath: instancePath + "/cases/pass/" + i2, parentData: data22, parentDataProperty: i2, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/cases/pass", schemaPath: "#/properties/cases/properties/pass/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema51.properties.cases.properties.pass.type, parentSchema: schema51.properties.cases.properties.pass, data: data22 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema51.properties.cases.type, parentSchema: schema51.properties.cases, data: data19 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema51.type, parentSchema: schema51, data };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate118.errors = vErrors;
  return errors === 0;
}
validate118.evaluated = { "props": { "id": true, "kind": true, "title": true, "severity": true, "enforce": true, "when": true, "message": true, "guidance": true, "authority": true, "effective": true, "expires": true, "verified": true, "locked": true, "waivable": true, "demand": true, "scope": true, "cases": true }, "dynamicProps": false, "dynamicItems": false };
var schema89 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/rules/terms.schema.json", "title": "Terms rule", "description": "Words and phrases that must not appear, with what to say instead.", "type": "object", "allOf": [{ "$ref": "../envelope.schema.json" }], "unevaluatedProperties": false, "required": ["kind", "options"], "properties": { "kind": { "const": "terms" }, "options": { "title": "Options of terms", "type": "object", "additionalProperties": false, "required": ["terms"], "properties": { "terms": { "type": "array", "items": { "title": "Term", "type": "object", "additionalProperties": false, "required": ["find"], "properties": { "find": { "description": "The word or phrase, or several. Case, kinds of white space, quotation marks and dashes do not matter.", "oneOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1 }], "examples": [["pain-free", "painless"]] }, "use": { "type": "string", "minLength": 1, "description": "What to say instead; offered as a fix.", "examples": ["gentle"] }, "because": { "type": "string", "minLength": 1, "description": "Why, where it differs from the rule's guidance.", "examples": ["No treatment is painless for everyone."] } } }, "description": "The terms.", "minItems": 1, "examples": [[{ "find": ["pain-free", "painless"], "use": "gentle" }]] }, "unless": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Phrases inside which a term is fine.", "default": [], "examples": [["no guaranteed results"]] }, "match": { "enum": ["word", "anywhere"], "default": "word", "description": "Whole words only, or inside words too." } } } } };
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate205.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate118(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema89.required, parentSchema: schema89, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.options === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'", schema: schema89.required, parentSchema: schema89, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ("terms" !== data0) {
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "terms" }, message: "must be equal to constant", schema: "terms", parentSchema: schema89.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.options !== void 0) {
      let data1 = data.options;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.terms === void 0) {
          const err3 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "terms" }, message: "must have required property 'terms'", schema: schema89.properties.options.required, parentSchema: schema89.properties.options, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key0 in data1) {
          if (!(key0 === "terms" || key0 === "unless" || key0 === "match")) {
            const err4 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema89.properties.options, data: data1 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data1.terms !== void 0) {
          let data2 = data1.terms;
          if (Array.isArray(data2)) {
            if (data2.length < 1) {
              const err5 = { instancePath: instancePath + "/options/terms", schemaPath: "#/properties/options/properties/terms/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema89.properties.options.properties.terms, data: data2 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.find === void 0) {
                  const err6 = { instancePath: instancePath + "/options/terms/" + i0, schemaPath: "#/properties/options/properties/terms/items/required", keyword: "required", params: { missingProperty: "find" }, message: "must have required property 'find'", schema: schema89.properties.options.properties.terms.items.required, parentSchema: schema89.properties.options.properties.terms.items, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
                for (const key1 in data3) {
                  if (!(key1 === "find" || key1 === "use" || key1 === "because")) {
                    const err7 = { instancePath: instancePath + "/options/terms/" + i0, schemaPath: "#/properties/options/properties/terms/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema89.properties.options.properties.terms.items, data: data3 };
                    if (vErrors === null) {
                      vErrors = [err7];
                    } else {
                      vErrors.push(err7);
                    }
                    errors++;
                  }
                }
                if (data3.find !== void 0) {
                  let data4 = data3.find;
                  const _errs12 = errors;
                  let valid6 = false;
                  let passing0 = null;
                  const _errs13 = errors;
                  if (typeof data4 === "string") {
                    if (func1(data4) < 1) {
                      const err8 = { instancePath: instancePath + "/options/terms/" + i0 + "/find", schemaPath: "#/properties/options/properties/terms/items/properties/find/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema89.properties.options.properties.terms.items.properties.find.oneOf[0], data: data4 };
                      if (vErrors === null) {
                        vErrors = [err8];
                      } else {
                        vErrors.push(err8);
                      }
                      errors++;
                    }
                  } else {
                    const err9 = { instancePath: instancePath + "/options/terms/" + i0 + "/find", schemaPath: "#/properties/options/properties/terms/items/properties/find/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema89.properties.options.properties.terms.items.properties.find.oneOf[0].type, parentSchema: schema89.properties.options.properties.terms.items.properties.find.oneOf[0], data: data4 };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  }
                  var _valid0 = _errs13 === errors;
                  if (_valid0) {
                    valid6 = true;
                    passing0 = 0;
                  }
                  const _errs15 = errors;
                  if (Array.isArray(data4)) {
                    if (data4.length < 1) {
                      const err10 = { instancePath: instancePath + "/options/terms/" + i0 + "/find", schemaPath: "#/properties/options/properties/terms/items/properties/find/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema89.properties.options.properties.terms.items.properties.find.oneOf[1], data: data4 };
                      if (vErrors === null) {
                        vErrors = [err10];
                      } else {
                        vErrors.push(err10);
                      }
                      errors++;
                    }
                    const len1 = data4.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data5 = data4[i1];
                      if (typeof data5 === "string") {
                        if (func1(data5) < 1) {
                          const err11 = { instancePath: instancePath + "/options/terms/" + i0 + "/find/" + i1, schemaPath: "#/properties/options/properties/terms/items/properties/find/oneOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema89.properties.options.properties.terms.items.properties.find.oneOf[1].items, data: data5 };
                          if (vErrors === null) {
                            vErrors = [err11];
                          } else {
                            vErrors.push(err11);
                          }
                          errors++;
                        }
                      } else {
                        const err12 = { instancePath: instancePath + "/options/terms/" + i0 + "/find/" + i1, schemaPath: "#/properties/options/properties/terms/items/properties/find/oneOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema89.properties.options.properties.terms.items.properties.find.oneOf[1].items.type, parentSchema: schema89.properties.options.properties.terms.items.properties.find.oneOf[1].items, data: data5 };
                        if (vErrors === null) {
                          vErrors = [err12];
                        } else {
                          vErrors.push(err12);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err13 = { instancePath: instancePath + "/options/terms/" + i0 + "/find", schemaPath: "#/properties/options/properties/terms/items/properties/find/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema89.properties.options.properties.terms.items.properties.find.oneOf[1].type, parentSchema: schema89.properties.options.properties.terms.items.properties.find.oneOf[1], data: data4 };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  }
                  var _valid0 = _errs15 === errors;
                  if (_valid0 && valid6) {
                    valid6 = false;
                    passing0 = [passing0, 1];
                  } else {
                    if (_valid0) {
                      valid6 = true;
                      passing0 = 1;
                    }
                  }
                  if (!valid6) {
                    const err14 = { instancePath: instancePath + "/options/terms/" + i0 + "/find", schemaPath: "#/properties/options/properties/terms/items/properties/find/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema89.properties.options.properties.terms.items.properties.find.oneOf, parentSchema: schema89.properties.options.properties.terms.items.properties.find, data: data4 };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  } else {
                    errors = _errs12;
                    if (vErrors !== null) {
                      if (_errs12) {
                        vErrors.length = _errs12;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
                if (data3.use !== void 0) {
                  let data6 = data3.use;
                  if (typeof data6 === "string") {
                    if (func1(data6) < 1) {
                      const err15 = { instancePath: instancePath + "/options/terms/" + i0 + "/use", schemaPath: "#/properties/options/properties/terms/items/properties/use/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema89.properties.options.properties.terms.items.properties.use, data: data6 };
                      if (vErrors === null) {
                        vErrors = [err15];
                      } else {
                        vErrors.push(err15);
                      }
                      errors++;
                    }
                  } else {
                    const err16 = { instancePath: instancePath + "/options/terms/" + i0 + "/use", schemaPath: "#/properties/options/properties/terms/items/properties/use/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema89.properties.options.properties.terms.items.properties.use.type, parentSchema: schema89.properties.options.properties.terms.items.properties.use, data: data6 };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                }
                if (data3.because !== void 0) {
                  let data7 = data3.because;
                  if (typeof data7 === "string") {
                    if (func1(data7) < 1) {
                      const err17 = { instancePath: instancePath + "/options/terms/" + i0 + "/because", schemaPath: "#/properties/options/properties/terms/items/properties/because/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema89.properties.options.properties.terms.items.properties.because, data: data7 };
                      if (vErrors === null) {
                        vErrors = [err17];
                      } else {
                        vErrors.push(err17);
                      }
                      errors++;
                    }
                  } else {
                    const err18 = { instancePath: instancePath + "/options/terms/" + i0 + "/because", schemaPath: "#/properties/options/properties/terms/items/properties/because/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema89.properties.options.properties.terms.items.properties.because.type, parentSchema: schema89.properties.options.properties.terms.items.properties.because, data: data7 };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                }
              } else {
                const err19 = { instancePath: instancePath + "/options/terms/" + i0, schemaPath: "#/properties/options/properties/terms/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema89.properties.options.properties.terms.items.type, parentSchema: schema89.properties.options.properties.terms.items, data: data3 };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
          } else {
            const err20 = { instancePath: instancePath + "/options/terms", schemaPath: "#/properties/options/properties/terms/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema89.properties.options.properties.terms.type, parentSchema: schema89.properties.options.properties.terms, data: data2 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data1.unless !== void 0) {
          let data8 = data1.unless;
          if (Array.isArray(data8)) {
            const len2 = data8.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data9 = data8[i2];
              if (typeof data9 === "string") {
                if (func1(data9) < 1) {
                  const err21 = { instancePath: instancePath + "/options/unless/" + i2, schemaPath: "#/properties/options/properties/unless/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema89.properties.options.properties.unless.items, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              } else {
                const err22 = { instancePath: instancePath + "/options/unless/" + i2, schemaPath: "#/properties/options/properties/unless/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema89.properties.options.properties.unless.items.type, parentSchema: schema89.properties.options.properties.unless.items, data: data9 };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
          } else {
            const err23 = { instancePath: instancePath + "/options/unless", schemaPath: "#/properties/options/properties/unless/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema89.properties.options.properties.unless.type, parentSchema: schema89.properties.options.properties.unless, data: data8 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data1.match !== void 0) {
          let data10 = data1.match;
          if (!(data10 === "word" || data10 === "anywhere")) {
            const err24 = { instancePath: instancePath + "/options/match", schemaPath: "#/properties/options/properties/match/enum", keyword: "enum", params: { allowedValues: schema89.properties.options.properties.match.enum }, message: "must be equal to one of the allowed values", schema: schema89.properties.options.properties.match.enum, parentSchema: schema89.properties.options.properties.match, data: data10 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema89.properties.options.type, parentSchema: schema89.properties.options, data: data1 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    for (const key2 in data) {
      if (key2 !== "kind" && key2 !== "options" && key2 !== "id" && key2 !== "title" && key2 !== "severity" && key2 !== "enforce" && key2 !== "when" && key2 !== "message" && key2 !== "guidance" && key2 !== "authority" && key2 !== "effective" && key2 !== "expires" && key2 !== "verified" && key2 !== "locked" && key2 !== "waivable" && key2 !== "demand" && key2 !== "scope" && key2 !== "cases") {
        const err26 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key2 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema89, data };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema89.type, parentSchema: schema89, data };
    if (vErrors === null) {
      vErrors = [err27];
    } else {
      vErrors.push(err27);
    }
    errors++;
  }
  validate205.errors = vErrors;
  return errors === 0;
}
validate205.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema90 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/rules/pattern.schema.json", "title": "Pattern rule", "description": "What a text must not, or must, have: a regular expression, run in linear time.", "type": "object", "allOf": [{ "$ref": "../envelope.schema.json" }], "unevaluatedProperties": false, "required": ["kind", "options"], "properties": { "kind": { "const": "pattern" }, "options": { "title": "Options of pattern", "type": "object", "additionalProperties": false, "required": ["find"], "properties": { "find": { "description": "The regular expression, or several of which any will do. Regular expressions are RE2's: no looking around, no back references.", "oneOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1 }], "examples": ["(?:call|text) now", "\\bfree\\b"] }, "must": { "enum": ["absent", "match"], "default": "absent", "description": "Whether the expression must not be found, or must be." }, "unless": { "type": "array", "items": { "type": "string", "minLength": 1 }, "default": [], "description": "Expressions inside whose match a match is fine; with `must: match`, expressions that do as well.", "examples": [["free parking"]] }, "fields": { "type": "array", "items": { "enum": ["copy", "parts", "alt", "hashtags", "title", "prose", "hidden"] }, "minItems": 1, "description": "Only in these texts. Otherwise in all that the rule reads; with `must: match` only in the copy.", "examples": [["copy", "alt"]] }, "caseInsensitive": { "type": "boolean", "default": false, "description": "Whether capitals and small letters are equal." }, "folded": { "type": "boolean", "default": false, "description": "Whether the text is read as `terms` reads it, and without accents: case, line breaks, kinds of quotation marks and dashes, fancy and look-alike letters make no difference. Write the expression in small letters without accents." }, "multiline": { "type": "boolean", "default": false, "description": "Whether `^` and `$` match at every line." } } } } };
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate207.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate118(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema90.required, parentSchema: schema90, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.options === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'", schema: schema90.required, parentSchema: schema90, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ("pattern" !== data0) {
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "pattern" }, message: "must be equal to constant", schema: "pattern", parentSchema: schema90.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.options !== void 0) {
      let data1 = data.options;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.find === void 0) {
          const err3 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "find" }, message: "must have required property 'find'", schema: schema90.properties.options.required, parentSchema: schema90.properties.options, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key0 in data1) {
          if (!(key0 === "find" || key0 === "must" || key0 === "unless" || key0 === "fields" || key0 === "caseInsensitive" || key0 === "folded" || key0 === "multiline")) {
            const err4 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema90.properties.options, data: data1 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data1.find !== void 0) {
          let data2 = data1.find;
          const _errs7 = errors;
          let valid3 = false;
          let passing0 = null;
          const _errs8 = errors;
          if (typeof data2 === "string") {
            if (func1(data2) < 1) {
              const err5 = { instancePath: instancePath + "/options/find", schemaPath: "#/properties/options/properties/find/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema90.properties.options.properties.find.oneOf[0], data: data2 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/options/find", schemaPath: "#/properties/options/properties/find/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema90.properties.options.properties.find.oneOf[0].type, parentSchema: schema90.properties.options.properties.find.oneOf[0], data: data2 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          var _valid0 = _errs8 === errors;
          if (_valid0) {
            valid3 = true;
            passing0 = 0;
          }
          const _errs10 = errors;
          if (Array.isArray(data2)) {
            if (data2.length < 1) {
              const err7 = { instancePath: instancePath + "/options/find", schemaPath: "#/properties/options/properties/find/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema90.properties.options.properties.find.oneOf[1], data: data2 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (typeof data3 === "string") {
                if (func1(data3) < 1) {
                  const err8 = { instancePath: instancePath + "/options/find/" + i0, schemaPath: "#/properties/options/properties/find/oneOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema90.properties.options.properties.find.oneOf[1].items, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
              } else {
                const err9 = { instancePath: instancePath + "/options/find/" + i0, schemaPath: "#/properties/options/properties/find/oneOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema90.properties.options.properties.find.oneOf[1].items.type, parentSchema: schema90.properties.options.properties.find.oneOf[1].items, data: data3 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
          } else {
            const err10 = { instancePath: instancePath + "/options/find", schemaPath: "#/properties/options/properties/find/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema90.properties.options.properties.find.oneOf[1].type, parentSchema: schema90.properties.options.properties.find.oneOf[1], data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          var _valid0 = _errs10 === errors;
          if (_valid0 && valid3) {
            valid3 = false;
            passing0 = [passing0, 1];
          } else {
            if (_valid0) {
              valid3 = true;
              passing0 = 1;
            }
          }
          if (!valid3) {
            const err11 = { instancePath: instancePath + "/options/find", schemaPath: "#/properties/options/properties/find/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema90.properties.options.properties.find.oneOf, parentSchema: schema90.properties.options.properties.find, data: data2 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          } else {
            errors = _errs7;
            if (vErrors !== null) {
              if (_errs7) {
                vErrors.length = _errs7;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data1.must !== void 0) {
          let data4 = data1.must;
          if (!(data4 === "absent" || data4 === "match")) {
            const err12 = { instancePath: instancePath + "/options/must", schemaPath: "#/properties/options/properties/must/enum", keyword: "enum", params: { allowedValues: schema90.properties.options.properties.must.enum }, message: "must be equal to one of the allowed values", schema: schema90.properties.options.properties.must.enum, parentSchema: schema90.properties.options.properties.must, data: data4 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data1.unless !== void 0) {
          let data5 = data1.unless;
          if (Array.isArray(data5)) {
            const len1 = data5.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data6 = data5[i1];
              if (typeof data6 === "string") {
                if (func1(data6) < 1) {
                  const err13 = { instancePath: instancePath + "/options/unless/" + i1, schemaPath: "#/properties/options/properties/unless/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema90.properties.options.properties.unless.items, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/options/unless/" + i1, schemaPath: "#/properties/options/properties/unless/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema90.properties.options.properties.unless.items.type, parentSchema: schema90.properties.options.properties.unless.items, data: data6 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/options/unless", schemaPath: "#/properties/options/properties/unless/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema90.properties.options.properties.unless.type, parentSchema: schema90.properties.options.properties.unless, data: data5 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data1.fields !== void 0) {
          let data7 = data1.fields;
          if (Array.isArray(data7)) {
            if (data7.length < 1) {
              const err16 = { instancePath: instancePath + "/options/fields", schemaPath: "#/properties/options/properties/fields/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema90.properties.options.properties.fields, data: data7 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            const len2 = data7.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data8 = data7[i2];
              if (!(data8 === "copy" || data8 === "parts" || data8 === "alt" || data8 === "hashtags" || data8 === "title" || data8 === "prose" || data8 === "hidden")) {
                const err17 = { instancePath: instancePath + "/options/fields/" + i2, schemaPath: "#/properties/options/properties/fields/items/enum", keyword: "enum", params: { allowedValues: schema90.properties.options.properties.fields.items.enum }, message: "must be equal to one of the allowed values", schema: schema90.properties.options.properties.fields.items.enum, parentSchema: schema90.properties.options.properties.fields.items, data: data8 };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
          } else {
            const err18 = { instancePath: instancePath + "/options/fields", schemaPath: "#/properties/options/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema90.properties.options.properties.fields.type, parentSchema: schema90.properties.options.properties.fields, data: data7 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data1.caseInsensitive !== void 0) {
          let data9 = data1.caseInsensitive;
          if (typeof data9 !== "boolean") {
            const err19 = { instancePath: instancePath + "/options/caseInsensitive", schemaPath: "#/properties/options/properties/caseInsensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema90.properties.options.properties.caseInsensitive.type, parentSchema: schema90.properties.options.properties.caseInsensitive, data: data9 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data1.folded !== void 0) {
          let data10 = data1.folded;
          if (typeof data10 !== "boolean") {
            const err20 = { instancePath: instancePath + "/options/folded", schemaPath: "#/properties/options/properties/folded/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema90.properties.options.properties.folded.type, parentSchema: schema90.properties.options.properties.folded, data: data10 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data1.multiline !== void 0) {
          let data11 = data1.multiline;
          if (typeof data11 !== "boolean") {
            const err21 = { instancePath: instancePath + "/options/multiline", schemaPath: "#/properties/options/properties/multiline/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema90.properties.options.properties.multiline.type, parentSchema: schema90.properties.options.properties.multiline, data: data11 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema90.properties.options.type, parentSchema: schema90.properties.options, data: data1 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "kind" && key1 !== "options" && key1 !== "id" && key1 !== "title" && key1 !== "severity" && key1 !== "enforce" && key1 !== "when" && key1 !== "message" && key1 !== "guidance" && key1 !== "authority" && key1 !== "effective" && key1 !== "expires" && key1 !== "verified" && key1 !== "locked" && key1 !== "waivable" && key1 !== "demand" && key1 !== "scope" && key1 !== "cases") {
        const err23 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema90, data };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema90.type, parentSchema: schema90, data };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate207.errors = vErrors;
  return errors === 0;
}
validate207.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema91 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/rules/requires.schema.json", "title": "Requires rule", "description": "Fields, words and hashtags that a post must have.", "type": "object", "allOf": [{ "$ref": "../envelope.schema.json" }], "unevaluatedProperties": false, "required": ["kind", "options"], "properties": { "kind": { "const": "requires" }, "options": { "title": "Options of requires", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "fields": { "type": "array", "items": { "enum": ["date", "time", "timeZone", "channels", "title", "copy", "hashtags", "mentions", "links", "media", "subject", "authorizations", "status", "author", "approvals", "remove", "permalink", "campaign", "tags"] }, "minItems": 1, "description": "Fields that must be filled in. Alternative texts are asked for by the kind `media`.", "examples": [["author", "campaign"]] }, "text": { "title": "Required words", "type": "object", "additionalProperties": false, "description": "Words or phrases that the text must say.", "anyOf": [{ "required": ["anyOf"] }, { "required": ["allOf"] }], "examples": [{ "anyOf": ["Ad:", "Paid partnership"], "where": "start" }], "properties": { "anyOf": { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1, "description": "One of these phrases is enough.", "examples": [["Ad:", "Paid partnership"]] }, "allOf": { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1, "description": "Each of these phrases is needed.", "examples": [["Ad:", "Paid partnership"]] }, "where": { "enum": ["start", "aboveFold", "anywhere"], "default": "anywhere", "description": "Where they must stand: before any other word, before the channel cuts the text off, or anywhere." } } }, "hashtags": { "title": "Required hashtags", "type": "object", "additionalProperties": false, "description": "Hashtags that the post must have, with or without #.", "anyOf": [{ "required": ["anyOf"] }, { "required": ["allOf"] }], "examples": [{ "anyOf": ["ad", "sponsored"] }], "properties": { "anyOf": { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1, "description": "One of these hashtags is enough.", "examples": [["ad", "sponsored"]] }, "allOf": { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1, "description": "Each of these hashtags is needed.", "examples": [["ad", "sponsored"]] } } } } } } };
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate209.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate118(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema91.required, parentSchema: schema91, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.options === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'", schema: schema91.required, parentSchema: schema91, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ("requires" !== data0) {
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "requires" }, message: "must be equal to constant", schema: "requires", parentSchema: schema91.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.options !== void 0) {
      let data1 = data.options;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (Object.keys(data1).length < 1) {
          const err3 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema91.properties.options, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key0 in data1) {
          if (!(key0 === "fields" || key0 === "text" || key0 === "hashtags")) {
            const err4 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema91.properties.options, data: data1 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data1.fields !== void 0) {
          let data2 = data1.fields;
          if (Array.isArray(data2)) {
            if (data2.length < 1) {
              const err5 = { instancePath: instancePath + "/options/fields", schemaPath: "#/properties/options/properties/fields/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema91.properties.options.properties.fields, data: data2 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (!(data3 === "date" || data3 === "time" || data3 === "timeZone" || data3 === "channels" || data3 === "title" || data3 === "copy" || data3 === "hashtags" || data3 === "mentions" || data3 === "links" || data3 === "media" || data3 === "subject" || data3 === "authorizations" || data3 === "status" || data3 === "author" || data3 === "approvals" || data3 === "remove" || data3 === "permalink" || data3 === "campaign" || data3 === "tags")) {
                const err6 = { instancePath: instancePath + "/options/fields/" + i0, schemaPath: "#/properties/options/properties/fields/items/enum", keyword: "enum", params: { allowedValues: schema91.properties.options.properties.fields.items.enum }, message: "must be equal to one of the allowed values", schema: schema91.properties.options.properties.fields.items.enum, parentSchema: schema91.properties.options.properties.fields.items, data: data3 };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
          } else {
            const err7 = { instancePath: instancePath + "/options/fields", schemaPath: "#/properties/options/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema91.properties.options.properties.fields.type, parentSchema: schema91.properties.options.properties.fields, data: data2 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data1.text !== void 0) {
          let data4 = data1.text;
          const _errs11 = errors;
          let valid5 = false;
          const _errs12 = errors;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.anyOf === void 0) {
              const err8 = { instancePath: instancePath + "/options/text", schemaPath: "#/properties/options/properties/text/anyOf/0/required", keyword: "required", params: { missingProperty: "anyOf" }, message: "must have required property 'anyOf'", schema: schema91.properties.options.properties.text.anyOf[0].required, parentSchema: schema91.properties.options.properties.text.anyOf[0], data: data4 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
          var _valid0 = _errs12 === errors;
          valid5 = valid5 || _valid0;
          const _errs13 = errors;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.allOf === void 0) {
              const err9 = { instancePath: instancePath + "/options/text", schemaPath: "#/properties/options/properties/text/anyOf/1/required", keyword: "required", params: { missingProperty: "allOf" }, message: "must have required property 'allOf'", schema: schema91.properties.options.properties.text.anyOf[1].required, parentSchema: schema91.properties.options.properties.text.anyOf[1], data: data4 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
          var _valid0 = _errs13 === errors;
          valid5 = valid5 || _valid0;
          if (!valid5) {
            const err10 = { instancePath: instancePath + "/options/text", schemaPath: "#/properties/options/properties/text/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema91.properties.options.properties.text.anyOf, parentSchema: schema91.properties.options.properties.text, data: data4 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          } else {
            errors = _errs11;
            if (vErrors !== null) {
              if (_errs11) {
                vErrors.length = _errs11;
              } else {
                vErrors = null;
              }
            }
          }
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            for (const key1 in data4) {
              if (!(key1 === "anyOf" || key1 === "allOf" || key1 === "where")) {
                const err11 = { instancePath: instancePath + "/options/text", schemaPath: "#/properties/options/properties/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema91.properties.options.properties.text, data: data4 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data4.anyOf !== void 0) {
              let data5 = data4.anyOf;
              if (Array.isArray(data5)) {
                if (data5.length < 1) {
                  const err12 = { instancePath: instancePath + "/options/text/anyOf", schemaPath: "#/properties/options/properties/text/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema91.properties.options.properties.text.properties.anyOf, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
                const len1 = data5.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data6 = data5[i1];
                  if (typeof data6 === "string") {
                    if (func1(data6) < 1) {
                      const err13 = { instancePath: instancePath + "/options/text/anyOf/" + i1, schemaPath: "#/properties/options/properties/text/properties/anyOf/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema91.properties.options.properties.text.properties.anyOf.items, data: data6 };
                      if (vErrors === null) {
                        vErrors = [err13];
                      } else {
                        vErrors.push(err13);
                      }
                      errors++;
                    }
                  } else {
                    const err14 = { instancePath: instancePath + "/options/text/anyOf/" + i1, schemaPath: "#/properties/options/properties/text/properties/anyOf/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema91.properties.options.properties.text.properties.anyOf.items.type, parentSchema: schema91.properties.options.properties.text.properties.anyOf.items, data: data6 };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                }
              } else {
                const err15 = { instancePath: instancePath + "/options/text/anyOf", schemaPath: "#/properties/options/properties/text/properties/anyOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema91.properties.options.properties.text.properties.anyOf.type, parentSchema: schema91.properties.options.properties.text.properties.anyOf, data: data5 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data4.allOf !== void 0) {
              let data7 = data4.allOf;
              if (Array.isArray(data7)) {
                if (data7.length < 1) {
                  const err16 = { instancePath: instancePath + "/options/text/allOf", schemaPath: "#/properties/options/properties/text/properties/allOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema91.properties.options.properties.text.properties.allOf, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                const len2 = data7.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data8 = data7[i2];
                  if (typeof data8 === "string") {
                    if (func1(data8) < 1) {
                      const err17 = { instancePath: instancePath + "/options/text/allOf/" + i2, schemaPath: "#/properties/options/properties/text/properties/allOf/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema91.properties.options.properties.text.properties.allOf.items, data: data8 };
                      if (vErrors === null) {
                        vErrors = [err17];
                      } else {
                        vErrors.push(err17);
                      }
                      errors++;
                    }
                  } else {
                    const err18 = { instancePath: instancePath + "/options/text/allOf/" + i2, schemaPath: "#/properties/options/properties/text/properties/allOf/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema91.properties.options.properties.text.properties.allOf.items.type, parentSchema: schema91.properties.options.properties.text.properties.allOf.items, data: data8 };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                }
              } else {
                const err19 = { instancePath: instancePath + "/options/text/allOf", schemaPath: "#/properties/options/properties/text/properties/allOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema91.properties.options.properties.text.properties.allOf.type, parentSchema: schema91.properties.options.properties.text.properties.allOf, data: data7 };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data4.where !== void 0) {
              let data9 = data4.where;
              if (!(data9 === "start" || data9 === "aboveFold" || data9 === "anywhere")) {
                const err20 = { instancePath: instancePath + "/options/text/where", schemaPath: "#/properties/options/properties/text/properties/where/enum", keyword: "enum", params: { allowedValues: schema91.properties.options.properties.text.properties.where.enum }, message: "must be equal to one of the allowed values", schema: schema91.properties.options.properties.text.properties.where.enum, parentSchema: schema91.properties.options.properties.text.properties.where, data: data9 };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/options/text", schemaPath: "#/properties/options/properties/text/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema91.properties.options.properties.text.type, parentSchema: schema91.properties.options.properties.text, data: data4 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data1.hashtags !== void 0) {
          let data10 = data1.hashtags;
          const _errs26 = errors;
          let valid11 = false;
          const _errs27 = errors;
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.anyOf === void 0) {
              const err22 = { instancePath: instancePath + "/options/hashtags", schemaPath: "#/properties/options/properties/hashtags/anyOf/0/required", keyword: "required", params: { missingProperty: "anyOf" }, message: "must have required property 'anyOf'", schema: schema91.properties.options.properties.hashtags.anyOf[0].required, parentSchema: schema91.properties.options.properties.hashtags.anyOf[0], data: data10 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          }
          var _valid1 = _errs27 === errors;
          valid11 = valid11 || _valid1;
          const _errs28 = errors;
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.allOf === void 0) {
              const err23 = { instancePath: instancePath + "/options/hashtags", schemaPath: "#/properties/options/properties/hashtags/anyOf/1/required", keyword: "required", params: { missingProperty: "allOf" }, message: "must have required property 'allOf'", schema: schema91.properties.options.properties.hashtags.anyOf[1].required, parentSchema: schema91.properties.options.properties.hashtags.anyOf[1], data: data10 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          }
          var _valid1 = _errs28 === errors;
          valid11 = valid11 || _valid1;
          if (!valid11) {
            const err24 = { instancePath: instancePath + "/options/hashtags", schemaPath: "#/properties/options/properties/hashtags/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema91.properties.options.properties.hashtags.anyOf, parentSchema: schema91.properties.options.properties.hashtags, data: data10 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          } else {
            errors = _errs26;
            if (vErrors !== null) {
              if (_errs26) {
                vErrors.length = _errs26;
              } else {
                vErrors = null;
              }
            }
          }
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            for (const key2 in data10) {
              if (!(key2 === "anyOf" || key2 === "allOf")) {
                const err25 = { instancePath: instancePath + "/options/hashtags", schemaPath: "#/properties/options/properties/hashtags/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema91.properties.options.properties.hashtags, data: data10 };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data10.anyOf !== void 0) {
              let data11 = data10.anyOf;
              if (Array.isArray(data11)) {
                if (data11.length < 1) {
                  const err26 = { instancePath: instancePath + "/options/hashtags/anyOf", schemaPath: "#/properties/options/properties/hashtags/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema91.properties.options.properties.hashtags.properties.anyOf, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
                const len3 = data11.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data12 = data11[i3];
                  if (typeof data12 === "string") {
                    if (func1(data12) < 1) {
                      const err27 = { instancePath: instancePath + "/options/hashtags/anyOf/" + i3, schemaPath: "#/properties/options/properties/hashtags/properties/anyOf/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema91.properties.options.properties.hashtags.properties.anyOf.items, data: data12 };
                      if (vErrors === null) {
                        vErrors = [err27];
                      } else {
                        vErrors.push(err27);
                      }
                      errors++;
                    }
                  } else {
                    const err28 = { instancePath: instancePath + "/options/hashtags/anyOf/" + i3, schemaPath: "#/properties/options/properties/hashtags/properties/anyOf/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema91.properties.options.properties.hashtags.properties.anyOf.items.type, parentSchema: schema91.properties.options.properties.hashtags.properties.anyOf.items, data: data12 };
                    if (vErrors === null) {
                      vErrors = [err28];
                    } else {
                      vErrors.push(err28);
                    }
                    errors++;
                  }
                }
              } else {
                const err29 = { instancePath: instancePath + "/options/hashtags/anyOf", schemaPath: "#/properties/options/properties/hashtags/properties/anyOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema91.properties.options.properties.hashtags.properties.anyOf.type, parentSchema: schema91.properties.options.properties.hashtags.properties.anyOf, data: data11 };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data10.allOf !== void 0) {
              let data13 = data10.allOf;
              if (Array.isArray(data13)) {
                if (data13.length < 1) {
                  const err30 = { instancePath: instancePath + "/options/hashtags/allOf", schemaPath: "#/properties/options/properties/hashtags/properties/allOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema91.properties.options.properties.hashtags.properties.allOf, data: data13 };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
                const len4 = data13.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data14 = data13[i4];
                  if (typeof data14 === "string") {
                    if (func1(data14) < 1) {
                      const err31 = { instancePath: instancePath + "/options/hashtags/allOf/" + i4, schemaPath: "#/properties/options/properties/hashtags/properties/allOf/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema91.properties.options.properties.hashtags.properties.allOf.items, data: data14 };
                      if (vErrors === null) {
                        vErrors = [err31];
                      } else {
                        vErrors.push(err31);
                      }
                      errors++;
                    }
                  } else {
                    const err32 = { instancePath: instancePath + "/options/hashtags/allOf/" + i4, schemaPath: "#/properties/options/properties/hashtags/properties/allOf/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema91.properties.options.properties.hashtags.properties.allOf.items.type, parentSchema: schema91.properties.options.properties.hashtags.properties.allOf.items, data: data14 };
                    if (vErrors === null) {
                      vErrors = [err32];
                    } else {
                      vErrors.push(err32);
                    }
                    errors++;
                  }
                }
              } else {
                const err33 = { instancePath: instancePath + "/options/hashtags/allOf", schemaPath: "#/properties/options/properties/hashtags/properties/allOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema91.properties.options.properties.hashtags.properties.allOf.type, parentSchema: schema91.properties.options.properties.hashtags.properties.allOf, data: data13 };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
          } else {
            const err34 = { instancePath: instancePath + "/options/hashtags", schemaPath: "#/properties/options/properties/hashtags/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema91.properties.options.properties.hashtags.type, parentSchema: schema91.properties.options.properties.hashtags, data: data10 };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema91.properties.options.type, parentSchema: schema91.properties.options, data: data1 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    for (const key3 in data) {
      if (key3 !== "kind" && key3 !== "options" && key3 !== "id" && key3 !== "title" && key3 !== "severity" && key3 !== "enforce" && key3 !== "when" && key3 !== "message" && key3 !== "guidance" && key3 !== "authority" && key3 !== "effective" && key3 !== "expires" && key3 !== "verified" && key3 !== "locked" && key3 !== "waivable" && key3 !== "demand" && key3 !== "scope" && key3 !== "cases") {
        const err36 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key3 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema91, data };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
  } else {
    const err37 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema91.type, parentSchema: schema91, data };
    if (vErrors === null) {
      vErrors = [err37];
    } else {
      vErrors.push(err37);
    }
    errors++;
  }
  validate209.errors = vErrors;
  return errors === 0;
}
validate209.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema92 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/rules/media.schema.json", "title": "Media rule", "description": "Alternative texts, captions, whom a picture shows, and that somebody has looked at it.", "type": "object", "allOf": [{ "$ref": "../envelope.schema.json" }], "unevaluatedProperties": false, "required": ["kind", "options"], "properties": { "kind": { "const": "media" }, "options": { "title": "Options of media", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "alt": { "title": "Alternative text", "type": "object", "additionalProperties": false, "description": "Every picture has an alternative text that says something: no file name, no bare “photo”, not the post again. Pictures whose purpose is `decoration` need none.", "examples": [{ "min": 10 }], "properties": { "min": { "type": "integer", "minimum": 1, "default": 5, "description": "At least this many characters." }, "max": { "type": "integer", "minimum": 1, "description": "At most this many characters.", "examples": [300] } } }, "captions": { "type": "boolean", "default": false, "description": "Every post with a video has captions: a medium with the purpose `captions`, or a file of subtitles." }, "people": { "type": "boolean", "default": false, "description": "Every post with a picture or video says in `subject` whom it is about." }, "checked": { "type": "boolean", "default": false, "description": "Somebody at the practice has looked at every picture and video for faces, screens, wristbands and location; `checked` names them." } } } } };
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate211.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate118(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema92.required, parentSchema: schema92, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.options === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'", schema: schema92.required, parentSchema: schema92, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ("media" !== data0) {
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "media" }, message: "must be equal to constant", schema: "media", parentSchema: schema92.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.options !== void 0) {
      let data1 = data.options;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (Object.keys(data1).length < 1) {
          const err3 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema92.properties.options, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key0 in data1) {
          if (!(key0 === "alt" || key0 === "captions" || key0 === "people" || key0 === "checked")) {
            const err4 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema92.properties.options, data: data1 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data1.alt !== void 0) {
          let data2 = data1.alt;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            for (const key1 in data2) {
              if (!(key1 === "min" || key1 === "max")) {
                const err5 = { instancePath: instancePath + "/options/alt", schemaPath: "#/properties/options/properties/alt/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema92.properties.options.properties.alt, data: data2 };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (data2.min !== void 0) {
              let data3 = data2.min;
              if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                const err6 = { instancePath: instancePath + "/options/alt/min", schemaPath: "#/properties/options/properties/alt/properties/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema92.properties.options.properties.alt.properties.min.type, parentSchema: schema92.properties.options.properties.alt.properties.min, data: data3 };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
              if (typeof data3 == "number" && isFinite(data3)) {
                if (data3 < 1 || isNaN(data3)) {
                  const err7 = { instancePath: instancePath + "/options/alt/min", schemaPath: "#/properties/options/properties/alt/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema92.properties.options.properties.alt.properties.min, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              }
            }
            if (data2.max !== void 0) {
              let data4 = data2.max;
              if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                const err8 = { instancePath: instancePath + "/options/alt/max", schemaPath: "#/properties/options/properties/alt/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema92.properties.options.properties.alt.properties.max.type, parentSchema: schema92.properties.options.properties.alt.properties.max, data: data4 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if (typeof data4 == "number" && isFinite(data4)) {
                if (data4 < 1 || isNaN(data4)) {
                  const err9 = { instancePath: instancePath + "/options/alt/max", schemaPath: "#/properties/options/properties/alt/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema92.properties.options.properties.alt.properties.max, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err10 = { instancePath: instancePath + "/options/alt", schemaPath: "#/properties/options/properties/alt/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema92.properties.options.properties.alt.type, parentSchema: schema92.properties.options.properties.alt, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data1.captions !== void 0) {
          let data5 = data1.captions;
          if (typeof data5 !== "boolean") {
            const err11 = { instancePath: instancePath + "/options/captions", schemaPath: "#/properties/options/properties/captions/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema92.properties.options.properties.captions.type, parentSchema: schema92.properties.options.properties.captions, data: data5 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data1.people !== void 0) {
          let data6 = data1.people;
          if (typeof data6 !== "boolean") {
            const err12 = { instancePath: instancePath + "/options/people", schemaPath: "#/properties/options/properties/people/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema92.properties.options.properties.people.type, parentSchema: schema92.properties.options.properties.people, data: data6 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data1.checked !== void 0) {
          let data7 = data1.checked;
          if (typeof data7 !== "boolean") {
            const err13 = { instancePath: instancePath + "/options/checked", schemaPath: "#/properties/options/properties/checked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema92.properties.options.properties.checked.type, parentSchema: schema92.properties.options.properties.checked, data: data7 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema92.properties.options.type, parentSchema: schema92.properties.options, data: data1 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    for (const key2 in data) {
      if (key2 !== "kind" && key2 !== "options" && key2 !== "id" && key2 !== "title" && key2 !== "severity" && key2 !== "enforce" && key2 !== "when" && key2 !== "message" && key2 !== "guidance" && key2 !== "authority" && key2 !== "effective" && key2 !== "expires" && key2 !== "verified" && key2 !== "locked" && key2 !== "waivable" && key2 !== "demand" && key2 !== "scope" && key2 !== "cases") {
        const err15 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key2 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema92, data };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema92.type, parentSchema: schema92, data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate211.errors = vErrors;
  return errors === 0;
}
validate211.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema93 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/rules/links.schema.json", "title": "Links rule", "description": "Where links may lead and what they may carry.", "type": "object", "allOf": [{ "$ref": "../envelope.schema.json" }], "unevaluatedProperties": false, "required": ["kind", "options"], "properties": { "kind": { "const": "links" }, "options": { "title": "Options of links", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "domains": { "type": "array", "items": { "type": "string", "pattern": "^[^\\s/:@]+\\.[^\\s/:@]+$" }, "minItems": 1, "description": "Links may lead only to these domains (without https:// or path), those below them, and the practice's own (`directory.domains`).", "examples": [["cdc.gov", "medlineplus.gov"]] }, "deny": { "type": "array", "items": { "type": "string", "pattern": "^[^\\s/:@]+\\.[^\\s/:@]+$" }, "default": [], "description": "Links may not lead to these domains or those below them.", "examples": [["rumors.example"]] }, "shorteners": { "enum": ["forbid", "allow"], "default": "forbid", "description": "Whether services may be used that hide where a link leads." }, "https": { "type": "boolean", "default": true, "description": "Whether links must begin with https. One written without its protocol is fine." }, "personal": { "enum": ["forbid", "allow"], "default": "forbid", "description": "Whether a link may carry what looks like personal data: an e-mail address, a telephone number, a parameter named for a person, their health or their visit." }, "tracking": { "title": "Tracking", "type": "object", "additionalProperties": false, "description": "How links to the practice's own domains are tracked (to all, if it has none in its directory).", "examples": [{ "required": ["utm_source", "utm_medium"], "values": { "utm_source": ["instagram", "facebook"] } }], "properties": { "required": { "type": "array", "items": { "type": "string", "minLength": 1 }, "default": [], "description": "Parameters that every such link has.", "examples": [["utm_source", "utm_medium", "utm_campaign"]] }, "values": { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1 }, "default": {}, "description": "The values agreed for a parameter.", "examples": [{ "utm_source": ["instagram", "facebook"] }] }, "form": { "type": "string", "minLength": 1, "default": "^[a-z0-9]+([_-][a-z0-9]+)*$", "description": "The form of every other utm_ value: a regular expression for the whole value. Regular expressions are RE2's: no looking around, no back references.", "examples": ["[a-z0-9-]+"] } } } } } } };
var pattern27 = new RegExp("^[^\\s/:@]+\\.[^\\s/:@]+$", "u");
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate213.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate118(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema93.required, parentSchema: schema93, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.options === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'", schema: schema93.required, parentSchema: schema93, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ("links" !== data0) {
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "links" }, message: "must be equal to constant", schema: "links", parentSchema: schema93.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.options !== void 0) {
      let data1 = data.options;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (Object.keys(data1).length < 1) {
          const err3 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema93.properties.options, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key0 in data1) {
          if (!(key0 === "domains" || key0 === "deny" || key0 === "shorteners" || key0 === "https" || key0 === "personal" || key0 === "tracking")) {
            const err4 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema93.properties.options, data: data1 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data1.domains !== void 0) {
          let data2 = data1.domains;
          if (Array.isArray(data2)) {
            if (data2.length < 1) {
              const err5 = { instancePath: instancePath + "/options/domains", schemaPath: "#/properties/options/properties/domains/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema93.properties.options.properties.domains, data: data2 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (typeof data3 === "string") {
                if (!pattern27.test(data3)) {
                  const err6 = { instancePath: instancePath + "/options/domains/" + i0, schemaPath: "#/properties/options/properties/domains/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s/:@]+\\.[^\\s/:@]+$" }, message: 'must match pattern "^[^\\s/:@]+\\.[^\\s/:@]+$"', schema: "^[^\\s/:@]+\\.[^\\s/:@]+$", parentSchema: schema93.properties.options.properties.domains.items, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
              } else {
                const err7 = { instancePath: instancePath + "/options/domains/" + i0, schemaPath: "#/properties/options/properties/domains/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema93.properties.options.properties.domains.items.type, parentSchema: schema93.properties.options.properties.domains.items, data: data3 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
          } else {
            const err8 = { instancePath: instancePath + "/options/domains", schemaPath: "#/properties/options/properties/domains/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema93.properties.options.properties.domains.type, parentSchema: schema93.properties.options.properties.domains, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data1.deny !== void 0) {
          let data4 = data1.deny;
          if (Array.isArray(data4)) {
            const len1 = data4.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data5 = data4[i1];
              if (typeof data5 === "string") {
                if (!pattern27.test(data5)) {
                  const err9 = { instancePath: instancePath + "/options/deny/" + i1, schemaPath: "#/properties/options/properties/deny/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s/:@]+\\.[^\\s/:@]+$" }, message: 'must match pattern "^[^\\s/:@]+\\.[^\\s/:@]+$"', schema: "^[^\\s/:@]+\\.[^\\s/:@]+$", parentSchema: schema93.properties.options.properties.deny.items, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              } else {
                const err10 = { instancePath: instancePath + "/options/deny/" + i1, schemaPath: "#/properties/options/properties/deny/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema93.properties.options.properties.deny.items.type, parentSchema: schema93.properties.options.properties.deny.items, data: data5 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/options/deny", schemaPath: "#/properties/options/properties/deny/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema93.properties.options.properties.deny.type, parentSchema: schema93.properties.options.properties.deny, data: data4 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data1.shorteners !== void 0) {
          let data6 = data1.shorteners;
          if (!(data6 === "forbid" || data6 === "allow")) {
            const err12 = { instancePath: instancePath + "/options/shorteners", schemaPath: "#/properties/options/properties/shorteners/enum", keyword: "enum", params: { allowedValues: schema93.properties.options.properties.shorteners.enum }, message: "must be equal to one of the allowed values", schema: schema93.properties.options.properties.shorteners.enum, parentSchema: schema93.properties.options.properties.shorteners, data: data6 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data1.https !== void 0) {
          let data7 = data1.https;
          if (typeof data7 !== "boolean") {
            const err13 = { instancePath: instancePath + "/options/https", schemaPath: "#/properties/options/properties/https/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema93.properties.options.properties.https.type, parentSchema: schema93.properties.options.properties.https, data: data7 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data1.personal !== void 0) {
          let data8 = data1.personal;
          if (!(data8 === "forbid" || data8 === "allow")) {
            const err14 = { instancePath: instancePath + "/options/personal", schemaPath: "#/properties/options/properties/personal/enum", keyword: "enum", params: { allowedValues: schema93.properties.options.properties.personal.enum }, message: "must be equal to one of the allowed values", schema: schema93.properties.options.properties.personal.enum, parentSchema: schema93.properties.options.properties.personal, data: data8 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data1.tracking !== void 0) {
          let data9 = data1.tracking;
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            for (const key1 in data9) {
              if (!(key1 === "required" || key1 === "values" || key1 === "form")) {
                const err15 = { instancePath: instancePath + "/options/tracking", schemaPath: "#/properties/options/properties/tracking/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema93.properties.options.properties.tracking, data: data9 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data9.required !== void 0) {
              let data10 = data9.required;
              if (Array.isArray(data10)) {
                const len2 = data10.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data11 = data10[i2];
                  if (typeof data11 === "string") {
                    if (func1(data11) < 1) {
                      const err16 = { instancePath: instancePath + "/options/tracking/required/" + i2, schemaPath: "#/properties/options/properties/tracking/properties/required/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema93.properties.options.properties.tracking.properties.required.items, data: data11 };
                      if (vErrors === null) {
                        vErrors = [err16];
                      } else {
                        vErrors.push(err16);
                      }
                      errors++;
                    }
                  } else {
                    const err17 = { instancePath: instancePath + "/options/tracking/required/" + i2, schemaPath: "#/properties/options/properties/tracking/properties/required/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema93.properties.options.properties.tracking.properties.required.items.type, parentSchema: schema93.properties.options.properties.tracking.properties.required.items, data: data11 };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                }
              } else {
                const err18 = { instancePath: instancePath + "/options/tracking/required", schemaPath: "#/properties/options/properties/tracking/properties/required/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema93.properties.options.properties.tracking.properties.required.type, parentSchema: schema93.properties.options.properties.tracking.properties.required, data: data10 };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data9.values !== void 0) {
              let data12 = data9.values;
              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                for (const key2 in data12) {
                  let data13 = data12[key2];
                  if (Array.isArray(data13)) {
                    if (data13.length < 1) {
                      const err19 = { instancePath: instancePath + "/options/tracking/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/options/properties/tracking/properties/values/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema93.properties.options.properties.tracking.properties.values.additionalProperties, data: data13 };
                      if (vErrors === null) {
                        vErrors = [err19];
                      } else {
                        vErrors.push(err19);
                      }
                      errors++;
                    }
                    const len3 = data13.length;
                    for (let i3 = 0; i3 < len3; i3++) {
                      let data14 = data13[i3];
                      if (typeof data14 === "string") {
                        if (func1(data14) < 1) {
                          const err20 = { instancePath: instancePath + "/options/tracking/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i3, schemaPath: "#/properties/options/properties/tracking/properties/values/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema93.properties.options.properties.tracking.properties.values.additionalProperties.items, data: data14 };
                          if (vErrors === null) {
                            vErrors = [err20];
                          } else {
                            vErrors.push(err20);
                          }
                          errors++;
                        }
                      } else {
                        const err21 = { instancePath: instancePath + "/options/tracking/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i3, schemaPath: "#/properties/options/properties/tracking/properties/values/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema93.properties.options.properties.tracking.properties.values.additionalProperties.items.type, parentSchema: schema93.properties.options.properties.tracking.properties.values.additionalProperties.items, data: data14 };
                        if (vErrors === null) {
                          vErrors = [err21];
                        } else {
                          vErrors.push(err21);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err22 = { instancePath: instancePath + "/options/tracking/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/options/properties/tracking/properties/values/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema93.properties.options.properties.tracking.properties.values.additionalProperties.type, parentSchema: schema93.properties.options.properties.tracking.properties.values.additionalProperties, data: data13 };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                }
              } else {
                const err23 = { instancePath: instancePath + "/options/tracking/values", schemaPath: "#/properties/options/properties/tracking/properties/values/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema93.properties.options.properties.tracking.properties.values.type, parentSchema: schema93.properties.options.properties.tracking.properties.values, data: data12 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data9.form !== void 0) {
              let data15 = data9.form;
              if (typeof data15 === "string") {
                if (func1(data15) < 1) {
                  const err24 = { instancePath: instancePath + "/options/tracking/form", schemaPath: "#/properties/options/properties/tracking/properties/form/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema93.properties.options.properties.tracking.properties.form, data: data15 };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              } else {
                const err25 = { instancePath: instancePath + "/options/tracking/form", schemaPath: "#/properties/options/properties/tracking/properties/form/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema93.properties.options.properties.tracking.properties.form.type, parentSchema: schema93.properties.options.properties.tracking.properties.form, data: data15 };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
          } else {
            const err26 = { instancePath: instancePath + "/options/tracking", schemaPath: "#/properties/options/properties/tracking/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema93.properties.options.properties.tracking.type, parentSchema: schema93.properties.options.properties.tracking, data: data9 };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema93.properties.options.type, parentSchema: schema93.properties.options, data: data1 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    for (const key3 in data) {
      if (key3 !== "kind" && key3 !== "options" && key3 !== "id" && key3 !== "title" && key3 !== "severity" && key3 !== "enforce" && key3 !== "when" && key3 !== "message" && key3 !== "guidance" && key3 !== "authority" && key3 !== "effective" && key3 !== "expires" && key3 !== "verified" && key3 !== "locked" && key3 !== "waivable" && key3 !== "demand" && key3 !== "scope" && key3 !== "cases") {
        const err28 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key3 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema93, data };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema93.type, parentSchema: schema93, data };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  validate213.errors = vErrors;
  return errors === 0;
}
validate213.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema94 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/rules/length.schema.json", "title": "Length rule", "description": "How long a text may be, counted as each channel counts.", "type": "object", "allOf": [{ "$ref": "../envelope.schema.json" }], "unevaluatedProperties": false, "required": ["kind", "options"], "properties": { "kind": { "const": "length" }, "options": { "title": "Options of length", "type": "object", "additionalProperties": false, "properties": { "field": { "enum": ["copy", "title", "alt"], "default": "copy", "description": "The text that is counted. Parts of a thread are counted each by itself." }, "min": { "type": "integer", "minimum": 0, "description": "At least this many.", "examples": [20] }, "max": { "oneOf": [{ "type": "integer", "minimum": 0 }, { "const": "channel" }], "description": "At most this many; `channel` for the limit of each channel.", "examples": [280, "channel"] }, "count": { "enum": ["channel", "characters", "graphemes", "bytes", "words", "x-weighted"], "default": "channel", "description": "What is counted: as each channel counts, or one unit for all." }, "channels": { "type": "array", "items": { "$ref": "../common.schema.json#/$defs/channel" }, "minItems": 1, "description": "Only for these channels. Otherwise for all channels of the post.", "examples": [["x"]] } }, "anyOf": [{ "required": ["min"] }, { "required": ["max"] }] } } };
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate217.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern7.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"', schema: "^[a-z0-9][a-z0-9-]*$", parentSchema: schema26, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.type, parentSchema: schema26, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate217.errors = vErrors;
  return errors === 0;
}
validate217.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate215.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate118(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema94.required, parentSchema: schema94, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.options === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'", schema: schema94.required, parentSchema: schema94, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ("length" !== data0) {
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "length" }, message: "must be equal to constant", schema: "length", parentSchema: schema94.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.options !== void 0) {
      let data1 = data.options;
      const _errs5 = errors;
      let valid2 = false;
      const _errs6 = errors;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.min === void 0) {
          const err3 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/anyOf/0/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'", schema: schema94.properties.options.anyOf[0].required, parentSchema: schema94.properties.options.anyOf[0], data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
      var _valid0 = _errs6 === errors;
      valid2 = valid2 || _valid0;
      const _errs7 = errors;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.max === void 0) {
          const err4 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/anyOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'", schema: schema94.properties.options.anyOf[1].required, parentSchema: schema94.properties.options.anyOf[1], data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
      var _valid0 = _errs7 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const err5 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema94.properties.options.anyOf, parentSchema: schema94.properties.options, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      } else {
        errors = _errs5;
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5;
          } else {
            vErrors = null;
          }
        }
      }
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key0 in data1) {
          if (!(key0 === "field" || key0 === "min" || key0 === "max" || key0 === "count" || key0 === "channels")) {
            const err6 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema94.properties.options, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data1.field !== void 0) {
          let data2 = data1.field;
          if (!(data2 === "copy" || data2 === "title" || data2 === "alt")) {
            const err7 = { instancePath: instancePath + "/options/field", schemaPath: "#/properties/options/properties/field/enum", keyword: "enum", params: { allowedValues: schema94.properties.options.properties.field.enum }, message: "must be equal to one of the allowed values", schema: schema94.properties.options.properties.field.enum, parentSchema: schema94.properties.options.properties.field, data: data2 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data1.min !== void 0) {
          let data3 = data1.min;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
            const err8 = { instancePath: instancePath + "/options/min", schemaPath: "#/properties/options/properties/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema94.properties.options.properties.min.type, parentSchema: schema94.properties.options.properties.min, data: data3 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 0 || isNaN(data3)) {
              const err9 = { instancePath: instancePath + "/options/min", schemaPath: "#/properties/options/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema94.properties.options.properties.min, data: data3 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        if (data1.max !== void 0) {
          let data4 = data1.max;
          const _errs13 = errors;
          let valid4 = false;
          let passing0 = null;
          const _errs14 = errors;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err10 = { instancePath: instancePath + "/options/max", schemaPath: "#/properties/options/properties/max/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema94.properties.options.properties.max.oneOf[0].type, parentSchema: schema94.properties.options.properties.max.oneOf[0], data: data4 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 < 0 || isNaN(data4)) {
              const err11 = { instancePath: instancePath + "/options/max", schemaPath: "#/properties/options/properties/max/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema94.properties.options.properties.max.oneOf[0], data: data4 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
          var _valid1 = _errs14 === errors;
          if (_valid1) {
            valid4 = true;
            passing0 = 0;
          }
          const _errs16 = errors;
          if ("channel" !== data4) {
            const err12 = { instancePath: instancePath + "/options/max", schemaPath: "#/properties/options/properties/max/oneOf/1/const", keyword: "const", params: { allowedValue: "channel" }, message: "must be equal to constant", schema: "channel", parentSchema: schema94.properties.options.properties.max.oneOf[1], data: data4 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          var _valid1 = _errs16 === errors;
          if (_valid1 && valid4) {
            valid4 = false;
            passing0 = [passing0, 1];
          } else {
            if (_valid1) {
              valid4 = true;
              passing0 = 1;
            }
          }
          if (!valid4) {
            const err13 = { instancePath: instancePath + "/options/max", schemaPath: "#/properties/options/properties/max/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema94.properties.options.properties.max.oneOf, parentSchema: schema94.properties.options.properties.max, data: data4 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          } else {
            errors = _errs13;
            if (vErrors !== null) {
              if (_errs13) {
                vErrors.length = _errs13;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data1.count !== void 0) {
          let data5 = data1.count;
          if (!(data5 === "channel" || data5 === "characters" || data5 === "graphemes" || data5 === "bytes" || data5 === "words" || data5 === "x-weighted")) {
            const err14 = { instancePath: instancePath + "/options/count", schemaPath: "#/properties/options/properties/count/enum", keyword: "enum", params: { allowedValues: schema94.properties.options.properties.count.enum }, message: "must be equal to one of the allowed values", schema: schema94.properties.options.properties.count.enum, parentSchema: schema94.properties.options.properties.count, data: data5 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data1.channels !== void 0) {
          let data6 = data1.channels;
          if (Array.isArray(data6)) {
            if (data6.length < 1) {
              const err15 = { instancePath: instancePath + "/options/channels", schemaPath: "#/properties/options/properties/channels/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema94.properties.options.properties.channels, data: data6 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            const len0 = data6.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate217(data6[i0], { instancePath: instancePath + "/options/channels/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/options/channels", schemaPath: "#/properties/options/properties/channels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema94.properties.options.properties.channels.type, parentSchema: schema94.properties.options.properties.channels, data: data6 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema94.properties.options.type, parentSchema: schema94.properties.options, data: data1 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "kind" && key1 !== "options" && key1 !== "id" && key1 !== "title" && key1 !== "severity" && key1 !== "enforce" && key1 !== "when" && key1 !== "message" && key1 !== "guidance" && key1 !== "authority" && key1 !== "effective" && key1 !== "expires" && key1 !== "verified" && key1 !== "locked" && key1 !== "waivable" && key1 !== "demand" && key1 !== "scope" && key1 !== "cases") {
        const err18 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema94, data };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema94.type, parentSchema: schema94, data };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate215.errors = vErrors;
  return errors === 0;
}
validate215.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema96 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/rules/count.schema.json", "title": "Count rule", "description": "How many hashtags, mentions, links, emoji and the like a post has.", "type": "object", "allOf": [{ "$ref": "../envelope.schema.json" }], "unevaluatedProperties": false, "required": ["kind", "options"], "properties": { "kind": { "const": "count" }, "options": { "title": "Options of count", "type": "object", "additionalProperties": false, "required": ["of"], "anyOf": [{ "required": ["min"] }, { "required": ["max"] }], "properties": { "of": { "enum": ["hashtags", "mentions", "links", "media", "emoji", "exclamation-marks", "capitals"], "description": "What is counted. `capitals` is the percentage of letters that are capitals, in texts of 20 letters or more." }, "min": { "type": "integer", "minimum": 0, "description": "At least this many.", "examples": [1] }, "max": { "oneOf": [{ "type": "integer", "minimum": 0 }, { "const": "channel" }], "description": "At most this many; `channel` for the limit of each channel (hashtags, mentions, media).", "examples": [3, "channel"] }, "channels": { "type": "array", "items": { "$ref": "../common.schema.json#/$defs/channel" }, "minItems": 1, "description": "Only for these channels. Otherwise for all channels of the post.", "examples": [["x"]] } } } } };
function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate221.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern7.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"', schema: "^[a-z0-9][a-z0-9-]*$", parentSchema: schema26, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.type, parentSchema: schema26, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate221.errors = vErrors;
  return errors === 0;
}
validate221.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate219.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate118(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema96.required, parentSchema: schema96, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.options === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'", schema: schema96.required, parentSchema: schema96, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ("count" !== data0) {
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "count" }, message: "must be equal to constant", schema: "count", parentSchema: schema96.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.options !== void 0) {
      let data1 = data.options;
      const _errs5 = errors;
      let valid2 = false;
      const _errs6 = errors;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.min === void 0) {
          const err3 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/anyOf/0/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'", schema: schema96.properties.options.anyOf[0].required, parentSchema: schema96.properties.options.anyOf[0], data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
      var _valid0 = _errs6 === errors;
      valid2 = valid2 || _valid0;
      const _errs7 = errors;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.max === void 0) {
          const err4 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/anyOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'", schema: schema96.properties.options.anyOf[1].required, parentSchema: schema96.properties.options.anyOf[1], data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
      var _valid0 = _errs7 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const err5 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema96.properties.options.anyOf, parentSchema: schema96.properties.options, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      } else {
        errors = _errs5;
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5;
          } else {
            vErrors = null;
          }
        }
      }
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.of === void 0) {
          const err6 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "of" }, message: "must have required property 'of'", schema: schema96.properties.options.required, parentSchema: schema96.properties.options, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        for (const key0 in data1) {
          if (!(key0 === "of" || key0 === "min" || key0 === "max" || key0 === "channels")) {
            const err7 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema96.properties.options, data: data1 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data1.of !== void 0) {
          let data2 = data1.of;
          if (!(data2 === "hashtags" || data2 === "mentions" || data2 === "links" || data2 === "media" || data2 === "emoji" || data2 === "exclamation-marks" || data2 === "capitals")) {
            const err8 = { instancePath: instancePath + "/options/of", schemaPath: "#/properties/options/properties/of/enum", keyword: "enum", params: { allowedValues: schema96.properties.options.properties.of.enum }, message: "must be equal to one of the allowed values", schema: schema96.properties.options.properties.of.enum, parentSchema: schema96.properties.options.properties.of, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data1.min !== void 0) {
          let data3 = data1.min;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
            const err9 = { instancePath: instancePath + "/options/min", schemaPath: "#/properties/options/properties/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema96.properties.options.properties.min.type, parentSchema: schema96.properties.options.properties.min, data: data3 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 0 || isNaN(data3)) {
              const err10 = { instancePath: instancePath + "/options/min", schemaPath: "#/properties/options/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema96.properties.options.properties.min, data: data3 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
        }
        if (data1.max !== void 0) {
          let data4 = data1.max;
          const _errs13 = errors;
          let valid4 = false;
          let passing0 = null;
          const _errs14 = errors;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err11 = { instancePath: instancePath + "/options/max", schemaPath: "#/properties/options/properties/max/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema96.properties.options.properties.max.oneOf[0].type, parentSchema: schema96.properties.options.properties.max.oneOf[0], data: data4 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 < 0 || isNaN(data4)) {
              const err12 = { instancePath: instancePath + "/options/max", schemaPath: "#/properties/options/properties/max/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema96.properties.options.properties.max.oneOf[0], data: data4 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
          var _valid1 = _errs14 === errors;
          if (_valid1) {
            valid4 = true;
            passing0 = 0;
          }
          const _errs16 = errors;
          if ("channel" !== data4) {
            const err13 = { instancePath: instancePath + "/options/max", schemaPath: "#/properties/options/properties/max/oneOf/1/const", keyword: "const", params: { allowedValue: "channel" }, message: "must be equal to constant", schema: "channel", parentSchema: schema96.properties.options.properties.max.oneOf[1], data: data4 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          var _valid1 = _errs16 === errors;
          if (_valid1 && valid4) {
            valid4 = false;
            passing0 = [passing0, 1];
          } else {
            if (_valid1) {
              valid4 = true;
              passing0 = 1;
            }
          }
          if (!valid4) {
            const err14 = { instancePath: instancePath + "/options/max", schemaPath: "#/properties/options/properties/max/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema96.properties.options.properties.max.oneOf, parentSchema: schema96.properties.options.properties.max, data: data4 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          } else {
            errors = _errs13;
            if (vErrors !== null) {
              if (_errs13) {
                vErrors.length = _errs13;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data1.channels !== void 0) {
          let data5 = data1.channels;
          if (Array.isArray(data5)) {
            if (data5.length < 1) {
              const err15 = { instancePath: instancePath + "/options/channels", schemaPath: "#/properties/options/properties/channels/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema96.properties.options.properties.channels, data: data5 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            const len0 = data5.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate221(data5[i0], { instancePath: instancePath + "/options/channels/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/options/channels", schemaPath: "#/properties/options/properties/channels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema96.properties.options.properties.channels.type, parentSchema: schema96.properties.options.properties.channels, data: data5 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema96.properties.options.type, parentSchema: schema96.properties.options, data: data1 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "kind" && key1 !== "options" && key1 !== "id" && key1 !== "title" && key1 !== "severity" && key1 !== "enforce" && key1 !== "when" && key1 !== "message" && key1 !== "guidance" && key1 !== "authority" && key1 !== "effective" && key1 !== "expires" && key1 !== "verified" && key1 !== "locked" && key1 !== "waivable" && key1 !== "demand" && key1 !== "scope" && key1 !== "cases") {
        const err18 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema96, data };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema96.type, parentSchema: schema96, data };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate219.errors = vErrors;
  return errors === 0;
}
validate219.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema98 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/rules/window.schema.json", "title": "Window rule", "description": "On which days and at which hours posts go out, and how long before they must be approved.", "type": "object", "allOf": [{ "$ref": "../envelope.schema.json" }], "unevaluatedProperties": false, "required": ["kind", "options"], "properties": { "kind": { "const": "window" }, "options": { "title": "Options of window", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "days": { "type": "array", "items": { "enum": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] }, "minItems": 1, "description": "The days of the week on which posts go out.", "examples": [["monday", "tuesday", "wednesday", "thursday", "friday"]], "uniqueItems": true }, "hours": { "title": "Hours", "type": "object", "additionalProperties": false, "required": ["from", "to"], "description": "The hours within which posts go out; they may go over midnight.", "examples": [{ "from": "08:00", "to": "18:00" }], "properties": { "from": { "$ref": "../common.schema.json#/$defs/time", "description": "The first minute." }, "to": { "$ref": "../common.schema.json#/$defs/time", "description": "The first minute that is too late." } } }, "blackout": { "type": "array", "items": { "title": "Blackout", "type": "object", "description": "A day, or days from one to another, on which nothing goes out. Days without a year come every year.", "oneOf": [{ "title": "Blackout day", "type": "object", "additionalProperties": false, "required": ["on"], "properties": { "on": { "type": "string", "pattern": "^(\\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "description": "The day: year-month-day, or month-day for every year.", "examples": ["12-25"] }, "reason": { "type": "string", "minLength": 1, "description": "Why, in a few words.", "examples": ["a day of mourning"] } } }, { "title": "Blackout days", "type": "object", "additionalProperties": false, "required": ["from", "to"], "properties": { "from": { "type": "string", "pattern": "^(\\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "description": "The first day.", "examples": ["2026-12-24"] }, "to": { "type": "string", "pattern": "^(\\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "description": "The last day.", "examples": ["2027-01-01"] }, "reason": { "type": "string", "minLength": 1, "description": "Why, in a few words.", "examples": ["a day of mourning"] } } }] }, "minItems": 1, "description": "Days on which nothing goes out.", "examples": [[{ "on": "12-25" }, { "from": "2026-11-26", "to": "2026-11-29", "reason": "Thanksgiving" }]] }, "lead": { "type": "string", "pattern": "^P\\d+D$", "description": "So many days before it goes out a post must be approved: an ISO 8601 duration of days.", "examples": ["P3D"] }, "zone": { "enum": ["practice", "post"], "default": "practice", "description": "Whose clock counts: the practice's, or the one in which the post's time is written." } } } } };
var schema99 = { "title": "Time", "type": "string", "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$", "description": "A time of day on the 24-hour clock, HH:MM.", "examples": ["09:00"] };
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate225.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern22.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }, message: 'must match pattern "^([01]\\d|2[0-3]):[0-5]\\d$"', schema: "^([01]\\d|2[0-3]):[0-5]\\d$", parentSchema: schema99, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema99.type, parentSchema: schema99, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate225.errors = vErrors;
  return errors === 0;
}
validate225.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern32 = new RegExp("^(\\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
var pattern35 = new RegExp("^P\\d+D$", "u");
function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate223.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate118(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema98.required, parentSchema: schema98, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.options === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'", schema: schema98.required, parentSchema: schema98, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ("window" !== data0) {
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "window" }, message: "must be equal to constant", schema: "window", parentSchema: schema98.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.options !== void 0) {
      let data1 = data.options;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (Object.keys(data1).length < 1) {
          const err3 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema98.properties.options, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key0 in data1) {
          if (!(key0 === "days" || key0 === "hours" || key0 === "blackout" || key0 === "lead" || key0 === "zone")) {
            const err4 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema98.properties.options, data: data1 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data1.days !== void 0) {
          let data2 = data1.days;
          if (Array.isArray(data2)) {
            if (data2.length < 1) {
              const err5 = { instancePath: instancePath + "/options/days", schemaPath: "#/properties/options/properties/days/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema98.properties.options.properties.days, data: data2 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (!(data3 === "monday" || data3 === "tuesday" || data3 === "wednesday" || data3 === "thursday" || data3 === "friday" || data3 === "saturday" || data3 === "sunday")) {
                const err6 = { instancePath: instancePath + "/options/days/" + i0, schemaPath: "#/properties/options/properties/days/items/enum", keyword: "enum", params: { allowedValues: schema98.properties.options.properties.days.items.enum }, message: "must be equal to one of the allowed values", schema: schema98.properties.options.properties.days.items.enum, parentSchema: schema98.properties.options.properties.days.items, data: data3 };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            let i1 = data2.length;
            let j0;
            if (i1 > 1) {
              outer0: for (; i1--; ) {
                for (j0 = i1; j0--; ) {
                  if (func0(data2[i1], data2[j0])) {
                    const err7 = { instancePath: instancePath + "/options/days", schemaPath: "#/properties/options/properties/days/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema98.properties.options.properties.days, data: data2 };
                    if (vErrors === null) {
                      vErrors = [err7];
                    } else {
                      vErrors.push(err7);
                    }
                    errors++;
                    break outer0;
                  }
                }
              }
            }
          } else {
            const err8 = { instancePath: instancePath + "/options/days", schemaPath: "#/properties/options/properties/days/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema98.properties.options.properties.days.type, parentSchema: schema98.properties.options.properties.days, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data1.hours !== void 0) {
          let data4 = data1.hours;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.from === void 0) {
              const err9 = { instancePath: instancePath + "/options/hours", schemaPath: "#/properties/options/properties/hours/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema98.properties.options.properties.hours.required, parentSchema: schema98.properties.options.properties.hours, data: data4 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data4.to === void 0) {
              const err10 = { instancePath: instancePath + "/options/hours", schemaPath: "#/properties/options/properties/hours/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'", schema: schema98.properties.options.properties.hours.required, parentSchema: schema98.properties.options.properties.hours, data: data4 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            for (const key1 in data4) {
              if (!(key1 === "from" || key1 === "to")) {
                const err11 = { instancePath: instancePath + "/options/hours", schemaPath: "#/properties/options/properties/hours/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema98.properties.options.properties.hours, data: data4 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data4.from !== void 0) {
              if (!validate225(data4.from, { instancePath: instancePath + "/options/hours/from", parentData: data4, parentDataProperty: "from", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
                errors = vErrors.length;
              }
            }
            if (data4.to !== void 0) {
              if (!validate225(data4.to, { instancePath: instancePath + "/options/hours/to", parentData: data4, parentDataProperty: "to", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err12 = { instancePath: instancePath + "/options/hours", schemaPath: "#/properties/options/properties/hours/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema98.properties.options.properties.hours.type, parentSchema: schema98.properties.options.properties.hours, data: data4 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data1.blackout !== void 0) {
          let data7 = data1.blackout;
          if (Array.isArray(data7)) {
            if (data7.length < 1) {
              const err13 = { instancePath: instancePath + "/options/blackout", schemaPath: "#/properties/options/properties/blackout/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema98.properties.options.properties.blackout, data: data7 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            const len1 = data7.length;
            for (let i2 = 0; i2 < len1; i2++) {
              let data8 = data7[i2];
              if (!(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
                const err14 = { instancePath: instancePath + "/options/blackout/" + i2, schemaPath: "#/properties/options/properties/blackout/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema98.properties.options.properties.blackout.items.type, parentSchema: schema98.properties.options.properties.blackout.items, data: data8 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
              const _errs18 = errors;
              let valid9 = false;
              let passing0 = null;
              const _errs19 = errors;
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.on === void 0) {
                  const err15 = { instancePath: instancePath + "/options/blackout/" + i2, schemaPath: "#/properties/options/properties/blackout/items/oneOf/0/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'", schema: schema98.properties.options.properties.blackout.items.oneOf[0].required, parentSchema: schema98.properties.options.properties.blackout.items.oneOf[0], data: data8 };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
                for (const key2 in data8) {
                  if (!(key2 === "on" || key2 === "reason")) {
                    const err16 = { instancePath: instancePath + "/options/blackout/" + i2, schemaPath: "#/properties/options/properties/blackout/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema98.properties.options.properties.blackout.items.oneOf[0], data: data8 };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                }
                if (data8.on !== void 0) {
                  let data9 = data8.on;
                  if (typeof data9 === "string") {
                    if (!pattern32.test(data9)) {
                      const err17 = { instancePath: instancePath + "/options/blackout/" + i2 + "/on", schemaPath: "#/properties/options/properties/blackout/items/oneOf/0/properties/on/pattern", keyword: "pattern", params: { pattern: "^(\\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, message: 'must match pattern "^(\\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"', schema: "^(\\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", parentSchema: schema98.properties.options.properties.blackout.items.oneOf[0].properties.on, data: data9 };
                      if (vErrors === null) {
                        vErrors = [err17];
                      } else {
                        vErrors.push(err17);
                      }
                      errors++;
                    }
                  } else {
                    const err18 = { instancePath: instancePath + "/options/blackout/" + i2 + "/on", schemaPath: "#/properties/options/properties/blackout/items/oneOf/0/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema98.properties.options.properties.blackout.items.oneOf[0].properties.on.type, parentSchema: schema98.properties.options.properties.blackout.items.oneOf[0].properties.on, data: data9 };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                }
                if (data8.reason !== void 0) {
                  let data10 = data8.reason;
                  if (typeof data10 === "string") {
                    if (func1(data10) < 1) {
                      const err19 = { instancePath: instancePath + "/options/blackout/" + i2 + "/reason", schemaPath: "#/properties/options/properties/blackout/items/oneOf/0/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema98.properties.options.properties.blackout.items.oneOf[0].properties.reason, data: data10 };
                      if (vErrors === null) {
                        vErrors = [err19];
                      } else {
                        vErrors.push(err19);
                      }
                      errors++;
                    }
                  } else {
                    const err20 = { instancePath: instancePath + "/options/blackout/" + i2 + "/reason", schemaPath: "#/properties/options/properties/blackout/items/oneOf/0/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema98.properties.options.properties.blackout.items.oneOf[0].properties.reason.type, parentSchema: schema98.properties.options.properties.blackout.items.oneOf[0].properties.reason, data: data10 };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                }
              } else {
                const err21 = { instancePath: instancePath + "/options/blackout/" + i2, schemaPath: "#/properties/options/properties/blackout/items/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema98.properties.options.properties.blackout.items.oneOf[0].type, parentSchema: schema98.properties.options.properties.blackout.items.oneOf[0], data: data8 };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
              var _valid0 = _errs19 === errors;
              if (_valid0) {
                valid9 = true;
                passing0 = 0;
                var props0 = true;
              }
              const _errs26 = errors;
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.from === void 0) {
                  const err22 = { instancePath: instancePath + "/options/blackout/" + i2, schemaPath: "#/properties/options/properties/blackout/items/oneOf/1/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema98.properties.options.properties.blackout.items.oneOf[1].required, parentSchema: schema98.properties.options.properties.blackout.items.oneOf[1], data: data8 };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
                if (data8.to === void 0) {
                  const err23 = { instancePath: instancePath + "/options/blackout/" + i2, schemaPath: "#/properties/options/properties/blackout/items/oneOf/1/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'", schema: schema98.properties.options.properties.blackout.items.oneOf[1].required, parentSchema: schema98.properties.options.properties.blackout.items.oneOf[1], data: data8 };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
                for (const key3 in data8) {
                  if (!(key3 === "from" || key3 === "to" || key3 === "reason")) {
                    const err24 = { instancePath: instancePath + "/options/blackout/" + i2, schemaPath: "#/properties/options/properties/blackout/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema98.properties.options.properties.blackout.items.oneOf[1], data: data8 };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                }
                if (data8.from !== void 0) {
                  let data11 = data8.from;
                  if (typeof data11 === "string") {
                    if (!pattern32.test(data11)) {
                      const err25 = { instancePath: instancePath + "/options/blackout/" + i2 + "/from", schemaPath: "#/properties/options/properties/blackout/items/oneOf/1/properties/from/pattern", keyword: "pattern", params: { pattern: "^(\\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, message: 'must match pattern "^(\\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"', schema: "^(\\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", parentSchema: schema98.properties.options.properties.blackout.items.oneOf[1].properties.from, data: data11 };
                      if (vErrors === null) {
                        vErrors = [err25];
                      } else {
                        vErrors.push(err25);
                      }
                      errors++;
                    }
                  } else {
                    const err26 = { instancePath: instancePath + "/options/blackout/" + i2 + "/from", schemaPath: "#/properties/options/properties/blackout/items/oneOf/1/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema98.properties.options.properties.blackout.items.oneOf[1].properties.from.type, parentSchema: schema98.properties.options.properties.blackout.items.oneOf[1].properties.from, data: data11 };
                    if (vErrors === null) {
                      vErrors = [err26];
                    } else {
                      vErrors.push(err26);
                    }
                    errors++;
                  }
                }
                if (data8.to !== void 0) {
                  let data12 = data8.to;
                  if (typeof data12 === "string") {
                    if (!pattern32.test(data12)) {
                      const err27 = { instancePath: instancePath + "/options/blackout/" + i2 + "/to", schemaPath: "#/properties/options/properties/blackout/items/oneOf/1/properties/to/pattern", keyword: "pattern", params: { pattern: "^(\\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, message: 'must match pattern "^(\\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"', schema: "^(\\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", parentSchema: schema98.properties.options.properties.blackout.items.oneOf[1].properties.to, data: data12 };
                      if (vErrors === null) {
                        vErrors = [err27];
                      } else {
                        vErrors.push(err27);
                      }
                      errors++;
                    }
                  } else {
                    const err28 = { instancePath: instancePath + "/options/blackout/" + i2 + "/to", schemaPath: "#/properties/options/properties/blackout/items/oneOf/1/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema98.properties.options.properties.blackout.items.oneOf[1].properties.to.type, parentSchema: schema98.properties.options.properties.blackout.items.oneOf[1].properties.to, data: data12 };
                    if (vErrors === null) {
                      vErrors = [err28];
                    } else {
                      vErrors.push(err28);
                    }
                    errors++;
                  }
                }
                if (data8.reason !== void 0) {
                  let data13 = data8.reason;
                  if (typeof data13 === "string") {
                    if (func1(data13) < 1) {
                      const err29 = { instancePath: instancePath + "/options/blackout/" + i2 + "/reason", schemaPath: "#/properties/options/properties/blackout/items/oneOf/1/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema98.properties.options.properties.blackout.items.oneOf[1].properties.reason, data: data13 };
                      if (vErrors === null) {
                        vErrors = [err29];
                      } else {
                        vErrors.push(err29);
                      }
                      errors++;
                    }
                  } else {
                    const err30 = { instancePath: instancePath + "/options/blackout/" + i2 + "/reason", schemaPath: "#/properties/options/properties/blackout/items/oneOf/1/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema98.properties.options.properties.blackout.items.oneOf[1].properties.reason.type, parentSchema: schema98.properties.options.properties.blackout.items.oneOf[1].properties.reason, data: data13 };
                    if (vErrors === null) {
                      vErrors = [err30];
                    } else {
                      vErrors.push(err30);
                    }
                    errors++;
                  }
                }
              } else {
                const err31 = { instancePath: instancePath + "/options/blackout/" + i2, schemaPath: "#/properties/options/properties/blackout/items/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema98.properties.options.properties.blackout.items.oneOf[1].type, parentSchema: schema98.properties.options.properties.blackout.items.oneOf[1], data: data8 };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
              var _valid0 = _errs26 === errors;
              if (_valid0 && valid9) {
                valid9 = false;
                passing0 = [passing0, 1];
              } else {
                if (_valid0) {
                  valid9 = true;
                  passing0 = 1;
                  if (props0 !== true) {
                    props0 = true;
                  }
                }
              }
              if (!valid9) {
                const err32 = { instancePath: instancePath + "/options/blackout/" + i2, schemaPath: "#/properties/options/properties/blackout/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema98.properties.options.properties.blackout.items.oneOf, parentSchema: schema98.properties.options.properties.blackout.items, data: data8 };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              } else {
                errors = _errs18;
                if (vErrors !== null) {
                  if (_errs18) {
                    vErrors.length = _errs18;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          } else {
            const err33 = { instancePath: instancePath + "/options/blackout", schemaPath: "#/properties/options/properties/blackout/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema98.properties.options.properties.blackout.type, parentSchema: schema98.properties.options.properties.blackout, data: data7 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data1.lead !== void 0) {
          let data14 = data1.lead;
          if (typeof data14 === "string") {
            if (!pattern35.test(data14)) {
              const err34 = { instancePath: instancePath + "/options/lead", schemaPath: "#/properties/options/properties/lead/pattern", keyword: "pattern", params: { pattern: "^P\\d+D$" }, message: 'must match pattern "^P\\d+D$"', schema: "^P\\d+D$", parentSchema: schema98.properties.options.properties.lead, data: data14 };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          } else {
            const err35 = { instancePath: instancePath + "/options/lead", schemaPath: "#/properties/options/properties/lead/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema98.properties.options.properties.lead.type, parentSchema: schema98.properties.options.properties.lead, data: data14 };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data1.zone !== void 0) {
          let data15 = data1.zone;
          if (!(data15 === "practice" || data15 === "post")) {
            const err36 = { instancePath: instancePath + "/options/zone", schemaPath: "#/properties/options/properties/zone/enum", keyword: "enum", params: { allowedValues: schema98.properties.options.properties.zone.enum }, message: "must be equal to one of the allowed values", schema: schema98.properties.options.properties.zone.enum, parentSchema: schema98.properties.options.properties.zone, data: data15 };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema98.properties.options.type, parentSchema: schema98.properties.options, data: data1 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    for (const key4 in data) {
      if (key4 !== "kind" && key4 !== "options" && key4 !== "id" && key4 !== "title" && key4 !== "severity" && key4 !== "enforce" && key4 !== "when" && key4 !== "message" && key4 !== "guidance" && key4 !== "authority" && key4 !== "effective" && key4 !== "expires" && key4 !== "verified" && key4 !== "locked" && key4 !== "waivable" && key4 !== "demand" && key4 !== "scope" && key4 !== "cases") {
        const err38 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key4 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema98, data };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
  } else {
    const err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema98.type, parentSchema: schema98, data };
    if (vErrors === null) {
      vErrors = [err39];
    } else {
      vErrors.push(err39);
    }
    errors++;
  }
  validate223.errors = vErrors;
  return errors === 0;
}
validate223.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema100 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/rules/cadence.schema.json", "title": "Cadence rule", "description": "How often, and how far apart, posts go out.", "type": "object", "allOf": [{ "$ref": "../envelope.schema.json" }], "unevaluatedProperties": false, "required": ["kind", "options"], "properties": { "kind": { "const": "cadence" }, "options": { "title": "Options of cadence", "type": "object", "additionalProperties": false, "properties": { "per": { "enum": ["day", "week", "month"], "description": "The period over which posts are counted. Weeks begin on Monday.", "default": "week" }, "each": { "enum": ["channel", "practice"], "default": "channel", "description": "Count each channel by itself, or all channels together." }, "min": { "type": "integer", "minimum": 0, "description": "At least this many in each full period between the first and the last post.", "examples": [2] }, "max": { "type": "integer", "minimum": 0, "description": "At most this many in a period.", "examples": [5] }, "gap": { "type": "string", "pattern": "^P(?!$)(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?)?$", "description": "At least this long between two posts that are counted together: an ISO 8601 duration of days, hours, minutes.", "examples": ["PT4H"] }, "repeats": { "type": "string", "pattern": "^P\\d+D$", "description": "The same copy does not go out again on the same channel within this many days.", "examples": ["P30D"] } }, "anyOf": [{ "required": ["min"] }, { "required": ["max"] }, { "required": ["gap"] }, { "required": ["repeats"] }] } } };
var pattern36 = new RegExp("^P(?!$)(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?)?$", "u");
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate228.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate118(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema100.required, parentSchema: schema100, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.options === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'", schema: schema100.required, parentSchema: schema100, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ("cadence" !== data0) {
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "cadence" }, message: "must be equal to constant", schema: "cadence", parentSchema: schema100.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.options !== void 0) {
      let data1 = data.options;
      const _errs5 = errors;
      let valid2 = false;
      const _errs6 = errors;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.min === void 0) {
          const err3 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/anyOf/0/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'", schema: schema100.properties.options.anyOf[0].required, parentSchema: schema100.properties.options.anyOf[0], data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
      var _valid0 = _errs6 === errors;
      valid2 = valid2 || _valid0;
      const _errs7 = errors;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.max === void 0) {
          const err4 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/anyOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'", schema: schema100.properties.options.anyOf[1].required, parentSchema: schema100.properties.options.anyOf[1], data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
      var _valid0 = _errs7 === errors;
      valid2 = valid2 || _valid0;
      const _errs8 = errors;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.gap === void 0) {
          const err5 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/anyOf/2/required", keyword: "required", params: { missingProperty: "gap" }, message: "must have required property 'gap'", schema: schema100.properties.options.anyOf[2].required, parentSchema: schema100.properties.options.anyOf[2], data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
      var _valid0 = _errs8 === errors;
      valid2 = valid2 || _valid0;
      const _errs9 = errors;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.repeats === void 0) {
          const err6 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/anyOf/3/required", keyword: "required", params: { missingProperty: "repeats" }, message: "must have required property 'repeats'", schema: schema100.properties.options.anyOf[3].required, parentSchema: schema100.properties.options.anyOf[3], data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
      var _valid0 = _errs9 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const err7 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema100.properties.options.anyOf, parentSchema: schema100.properties.options, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      } else {
        errors = _errs5;
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5;
          } else {
            vErrors = null;
          }
        }
      }
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key0 in data1) {
          if (!(key0 === "per" || key0 === "each" || key0 === "min" || key0 === "max" || key0 === "gap" || key0 === "repeats")) {
            const err8 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema100.properties.options, data: data1 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data1.per !== void 0) {
          let data2 = data1.per;
          if (!(data2 === "day" || data2 === "week" || data2 === "month")) {
            const err9 = { instancePath: instancePath + "/options/per", schemaPath: "#/properties/options/properties/per/enum", keyword: "enum", params: { allowedValues: schema100.properties.options.properties.per.enum }, message: "must be equal to one of the allowed values", schema: schema100.properties.options.properties.per.enum, parentSchema: schema100.properties.options.properties.per, data: data2 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data1.each !== void 0) {
          let data3 = data1.each;
          if (!(data3 === "channel" || data3 === "practice")) {
            const err10 = { instancePath: instancePath + "/options/each", schemaPath: "#/properties/options/properties/each/enum", keyword: "enum", params: { allowedValues: schema100.properties.options.properties.each.enum }, message: "must be equal to one of the allowed values", schema: schema100.properties.options.properties.each.enum, parentSchema: schema100.properties.options.properties.each, data: data3 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data1.min !== void 0) {
          let data4 = data1.min;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err11 = { instancePath: instancePath + "/options/min", schemaPath: "#/properties/options/properties/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema100.properties.options.properties.min.type, parentSchema: schema100.properties.options.properties.min, data: data4 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 < 0 || isNaN(data4)) {
              const err12 = { instancePath: instancePath + "/options/min", schemaPath: "#/properties/options/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema100.properties.options.properties.min, data: data4 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
        }
        if (data1.max !== void 0) {
          let data5 = data1.max;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err13 = { instancePath: instancePath + "/options/max", schemaPath: "#/properties/options/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema100.properties.options.properties.max.type, parentSchema: schema100.properties.options.properties.max, data: data5 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 < 0 || isNaN(data5)) {
              const err14 = { instancePath: instancePath + "/options/max", schemaPath: "#/properties/options/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema100.properties.options.properties.max, data: data5 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
        }
        if (data1.gap !== void 0) {
          let data6 = data1.gap;
          if (typeof data6 === "string") {
            if (!pattern36.test(data6)) {
              const err15 = { instancePath: instancePath + "/options/gap", schemaPath: "#/properties/options/properties/gap/pattern", keyword: "pattern", params: { pattern: "^P(?!$)(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?)?$" }, message: 'must match pattern "^P(?!$)(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?)?$"', schema: "^P(?!$)(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?)?$", parentSchema: schema100.properties.options.properties.gap, data: data6 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/options/gap", schemaPath: "#/properties/options/properties/gap/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema100.properties.options.properties.gap.type, parentSchema: schema100.properties.options.properties.gap, data: data6 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data1.repeats !== void 0) {
          let data7 = data1.repeats;
          if (typeof data7 === "string") {
            if (!pattern35.test(data7)) {
              const err17 = { instancePath: instancePath + "/options/repeats", schemaPath: "#/properties/options/properties/repeats/pattern", keyword: "pattern", params: { pattern: "^P\\d+D$" }, message: 'must match pattern "^P\\d+D$"', schema: "^P\\d+D$", parentSchema: schema100.properties.options.properties.repeats, data: data7 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/options/repeats", schemaPath: "#/properties/options/properties/repeats/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema100.properties.options.properties.repeats.type, parentSchema: schema100.properties.options.properties.repeats, data: data7 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema100.properties.options.type, parentSchema: schema100.properties.options, data: data1 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "kind" && key1 !== "options" && key1 !== "id" && key1 !== "title" && key1 !== "severity" && key1 !== "enforce" && key1 !== "when" && key1 !== "message" && key1 !== "guidance" && key1 !== "authority" && key1 !== "effective" && key1 !== "expires" && key1 !== "verified" && key1 !== "locked" && key1 !== "waivable" && key1 !== "demand" && key1 !== "scope" && key1 !== "cases") {
        const err20 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema100, data };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema100.type, parentSchema: schema100, data };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate228.errors = vErrors;
  return errors === 0;
}
validate228.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema101 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/rules/expression.schema.json", "title": "Expression rule", "description": "A condition that must hold for every post.", "type": "object", "allOf": [{ "$ref": "../envelope.schema.json" }], "unevaluatedProperties": false, "required": ["kind", "options"], "properties": { "kind": { "const": "expression" }, "options": { "title": "Options of expression", "type": "object", "additionalProperties": false, "required": ["must"], "properties": { "must": { "$ref": "../common.schema.json#/$defs/expression", "description": "The condition, in CEL, over `post`, `practice` and `asOf`.", "examples": ["size(post.copy) <= 300"] } } } } };
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate232.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) > 4e3) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func1(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.type, parentSchema: schema56, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate232.errors = vErrors;
  return errors === 0;
}
validate232.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate230(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate230.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate118(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema101.required, parentSchema: schema101, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.options === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'", schema: schema101.required, parentSchema: schema101, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ("expression" !== data0) {
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "expression" }, message: "must be equal to constant", schema: "expression", parentSchema: schema101.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.options !== void 0) {
      let data1 = data.options;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.must === void 0) {
          const err3 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "must" }, message: "must have required property 'must'", schema: schema101.properties.options.required, parentSchema: schema101.properties.options, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key0 in data1) {
          if (!(key0 === "must")) {
            const err4 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema101.properties.options, data: data1 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data1.must !== void 0) {
          if (!validate232(data1.must, { instancePath: instancePath + "/options/must", parentData: data1, parentDataProperty: "must", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema101.properties.options.type, parentSchema: schema101.properties.options, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "kind" && key1 !== "options" && key1 !== "id" && key1 !== "title" && key1 !== "severity" && key1 !== "enforce" && key1 !== "when" && key1 !== "message" && key1 !== "guidance" && key1 !== "authority" && key1 !== "effective" && key1 !== "expires" && key1 !== "verified" && key1 !== "locked" && key1 !== "waivable" && key1 !== "demand" && key1 !== "scope" && key1 !== "cases") {
        const err6 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema101, data };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema101.type, parentSchema: schema101, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate230.errors = vErrors;
  return errors === 0;
}
validate230.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema103 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/rules/identifiers.schema.json", "title": "Identifiers rule", "description": "The identifiers of HIPAA's Safe Harbor (45 CFR 164.514(b)(2)), minus the practice's own directory. How certain a problem is follows from what links the identifier to a patient.", "type": "object", "allOf": [{ "$ref": "../envelope.schema.json" }], "unevaluatedProperties": false, "required": ["kind", "options"], "properties": { "kind": { "const": "identifiers" }, "options": { "title": "Options of identifiers", "type": "object", "additionalProperties": false, "description": "All have defaults; `{}` takes them.", "properties": { "types": { "type": "array", "items": { "$ref": "../common.schema.json#/$defs/identifierType" }, "uniqueItems": true, "description": "The types of identifier that are looked for.", "default": ["NAME", "PHONE", "FAX", "EMAIL", "SSN", "MRN", "PLAN", "ACCOUNT", "LICENSE", "VEHICLE", "DEVICE", "URL", "IP", "HANDLE", "DATE", "AGE", "ADDRESS", "ZIP", "LOCATION", "ID"], "examples": [["NAME", "PHONE", "EMAIL"]] }, "level": { "enum": ["error", "review"], "default": "review", "description": "`error` is precise; `review` finds more." }, "personal": { "type": "array", "items": { "$ref": "../common.schema.json#/$defs/identifierType" }, "uniqueItems": true, "description": "Types that speak of somebody's care by themselves, without words beside them.", "default": ["SSN", "MRN", "PLAN"] }, "alone": { "type": "array", "items": { "$ref": "../common.schema.json#/$defs/identifierType" }, "uniqueItems": true, "description": "Types that are told, as possible, even where nothing links them to a patient.", "default": ["NAME", "PHONE", "FAX", "EMAIL", "ACCOUNT", "LICENSE", "VEHICLE", "DEVICE", "IP", "AGE", "ADDRESS", "ID"] }, "near": { "type": "integer", "minimum": 0, "default": 200, "description": "How many characters may lie between an identifier and the words that link it to a patient." }, "words": { "type": "array", "items": { "type": "string", "minLength": 1 }, "default": [], "description": "Further words that link an identifier to a patient, beside those that Chaperone knows.", "examples": [["champion of the month"]] }, "permitted": { "type": "array", "items": { "$ref": "../common.schema.json#/$defs/identifierType" }, "uniqueItems": true, "description": "Types that a permission cited by the post may cover; they are then told as possible only. Whether the permission holds is for the kind `authorization`.", "default": ["NAME", "AGE", "DATE", "LOCATION", "HANDLE", "URL"] } } } } };
var schema104 = { "title": "Identifier type", "description": "A type of identifier, as `chaperone scan` names it.", "enum": ["NAME", "PHONE", "FAX", "EMAIL", "SSN", "MRN", "PLAN", "ACCOUNT", "LICENSE", "VEHICLE", "DEVICE", "URL", "IP", "HANDLE", "DATE", "AGE", "ADDRESS", "ZIP", "LOCATION", "ID"] };
function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate236.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "NAME" || data === "PHONE" || data === "FAX" || data === "EMAIL" || data === "SSN" || data === "MRN" || data === "PLAN" || data === "ACCOUNT" || data === "LICENSE" || data === "VEHICLE" || data === "DEVICE" || data === "URL" || data === "IP" || data === "HANDLE" || data === "DATE" || data === "AGE" || data === "ADDRESS" || data === "ZIP" || data === "LOCATION" || data === "ID")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema104.enum }, message: "must be equal to one of the allowed values", schema: schema104.enum, parentSchema: schema104, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate236.errors = vErrors;
  return errors === 0;
}
validate236.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate234.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate118(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema103.required, parentSchema: schema103, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.options === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'", schema: schema103.required, parentSchema: schema103, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ("identifiers" !== data0) {
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "identifiers" }, message: "must be equal to constant", schema: "identifiers", parentSchema: schema103.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.options !== void 0) {
      let data1 = data.options;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key0 in data1) {
          if (!(key0 === "types" || key0 === "level" || key0 === "personal" || key0 === "alone" || key0 === "near" || key0 === "words" || key0 === "permitted")) {
            const err3 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema103.properties.options, data: data1 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data1.types !== void 0) {
          let data2 = data1.types;
          if (Array.isArray(data2)) {
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate236(data2[i0], { instancePath: instancePath + "/options/types/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
                errors = vErrors.length;
              }
            }
            let i1 = data2.length;
            let j0;
            if (i1 > 1) {
              outer0: for (; i1--; ) {
                for (j0 = i1; j0--; ) {
                  if (func0(data2[i1], data2[j0])) {
                    const err4 = { instancePath: instancePath + "/options/types", schemaPath: "#/properties/options/properties/types/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema103.properties.options.properties.types, data: data2 };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                    break outer0;
                  }
                }
              }
            }
          } else {
            const err5 = { instancePath: instancePath + "/options/types", schemaPath: "#/properties/options/properties/types/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema103.properties.options.properties.types.type, parentSchema: schema103.properties.options.properties.types, data: data2 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data1.level !== void 0) {
          let data4 = data1.level;
          if (!(data4 === "error" || data4 === "review")) {
            const err6 = { instancePath: instancePath + "/options/level", schemaPath: "#/properties/options/properties/level/enum", keyword: "enum", params: { allowedValues: schema103.properties.options.properties.level.enum }, message: "must be equal to one of the allowed values", schema: schema103.properties.options.properties.level.enum, parentSchema: schema103.properties.options.properties.level, data: data4 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data1.personal !== void 0) {
          let data5 = data1.personal;
          if (Array.isArray(data5)) {
            const len1 = data5.length;
            for (let i2 = 0; i2 < len1; i2++) {
              if (!validate236(data5[i2], { instancePath: instancePath + "/options/personal/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
                errors = vErrors.length;
              }
            }
            let i3 = data5.length;
            let j1;
            if (i3 > 1) {
              outer1: for (; i3--; ) {
                for (j1 = i3; j1--; ) {
                  if (func0(data5[i3], data5[j1])) {
                    const err7 = { instancePath: instancePath + "/options/personal", schemaPath: "#/properties/options/properties/personal/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)", schema: true, parentSchema: schema103.properties.options.properties.personal, data: data5 };
                    if (vErrors === null) {
                      vErrors = [err7];
                    } else {
                      vErrors.push(err7);
                    }
                    errors++;
                    break outer1;
                  }
                }
              }
            }
          } else {
            const err8 = { instancePath: instancePath + "/options/personal", schemaPath: "#/properties/options/properties/personal/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema103.properties.options.properties.personal.type, parentSchema: schema103.properties.options.properties.personal, data: data5 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data1.alone !== void 0) {
          let data7 = data1.alone;
          if (Array.isArray(data7)) {
            const len2 = data7.length;
            for (let i4 = 0; i4 < len2; i4++) {
              if (!validate236(data7[i4], { instancePath: instancePath + "/options/alone/" + i4, parentData: data7, parentDataProperty: i4, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
                errors = vErrors.length;
              }
            }
            let i5 = data7.length;
            let j2;
            if (i5 > 1) {
              outer2: for (; i5--; ) {
                for (j2 = i5; j2--; ) {
                  if (func0(data7[i5], data7[j2])) {
                    const err9 = { instancePath: instancePath + "/options/alone", schemaPath: "#/properties/options/properties/alone/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)", schema: true, parentSchema: schema103.properties.options.properties.alone, data: data7 };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                    break outer2;
                  }
                }
              }
            }
          } else {
            const err10 = { instancePath: instancePath + "/options/alone", schemaPath: "#/properties/options/properties/alone/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema103.properties.options.properties.alone.type, parentSchema: schema103.properties.options.properties.alone, data: data7 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data1.near !== void 0) {
          let data9 = data1.near;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            const err11 = { instancePath: instancePath + "/options/near", schemaPath: "#/properties/options/properties/near/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema103.properties.options.properties.near.type, parentSchema: schema103.properties.options.properties.near, data: data9 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 < 0 || isNaN(data9)) {
              const err12 = { instancePath: instancePath + "/options/near", schemaPath: "#/properties/options/properties/near/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema103.properties.options.properties.near, data: data9 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
        }
        if (data1.words !== void 0) {
          let data10 = data1.words;
          if (Array.isArray(data10)) {
            const len3 = data10.length;
            for (let i6 = 0; i6 < len3; i6++) {
              let data11 = data10[i6];
              if (typeof data11 === "string") {
                if (func1(data11) < 1) {
                  const err13 = { instancePath: instancePath + "/options/words/" + i6, schemaPath: "#/properties/options/properties/words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema103.properties.options.properties.words.items, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/options/words/" + i6, schemaPath: "#/properties/options/properties/words/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema103.properties.options.properties.words.items.type, parentSchema: schema103.properties.options.properties.words.items, data: data11 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/options/words", schemaPath: "#/properties/options/properties/words/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema103.properties.options.properties.words.type, parentSchema: schema103.properties.options.properties.words, data: data10 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data1.permitted !== void 0) {
          let data12 = data1.permitted;
          if (Array.isArray(data12)) {
            const len4 = data12.length;
            for (let i7 = 0; i7 < len4; i7++) {
              if (!validate236(data12[i7], { instancePath: instancePath + "/options/permitted/" + i7, parentData: data12, parentDataProperty: i7, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
                errors = vErrors.length;
              }
            }
            let i8 = data12.length;
            let j3;
            if (i8 > 1) {
              outer3: for (; i8--; ) {
                for (j3 = i8; j3--; ) {
                  if (func0(data12[i8], data12[j3])) {
                    const err16 = { instancePath: instancePath + "/options/permitted", schemaPath: "#/properties/options/properties/permitted/uniqueItems", keyword: "uniqueItems", params: { i: i8, j: j3 }, message: "must NOT have duplicate items (items ## " + j3 + " and " + i8 + " are identical)", schema: true, parentSchema: schema103.properties.options.properties.permitted, data: data12 };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                    break outer3;
                  }
                }
              }
            }
          } else {
            const err17 = { instancePath: instancePath + "/options/permitted", schemaPath: "#/properties/options/properties/permitted/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema103.properties.options.properties.permitted.type, parentSchema: schema103.properties.options.properties.permitted, data: data12 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema103.properties.options.type, parentSchema: schema103.properties.options, data: data1 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "kind" && key1 !== "options" && key1 !== "id" && key1 !== "title" && key1 !== "severity" && key1 !== "enforce" && key1 !== "when" && key1 !== "message" && key1 !== "guidance" && key1 !== "authority" && key1 !== "effective" && key1 !== "expires" && key1 !== "verified" && key1 !== "locked" && key1 !== "waivable" && key1 !== "demand" && key1 !== "scope" && key1 !== "cases") {
        const err19 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema103, data };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema103.type, parentSchema: schema103, data };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate234.errors = vErrors;
  return errors === 0;
}
validate234.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema105 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/rules/relationship.schema.json", "title": "Relationship rule", "description": "Wording that confirms that someone is or was a patient, above all in replies to reviews.", "type": "object", "allOf": [{ "$ref": "../envelope.schema.json" }], "unevaluatedProperties": false, "required": ["kind", "options"], "properties": { "kind": { "const": "relationship" }, "options": { "title": "Options of relationship", "type": "object", "additionalProperties": false, "description": "All have defaults; `{}` takes them.", "properties": { "replies": { "type": "array", "items": { "enum": ["post", "reply", "story", "ad", "article", "video"] }, "default": ["reply"], "uniqueItems": true, "description": 'Kinds of post in which wording addressed to "you" speaks to one person, so that it may confirm that this person is a patient.' }, "everywhere": { "type": "boolean", "default": true, "description": 'Whether wording that is about one person wherever it stands ("we treated her") is looked for outside replies too.' }, "cues": { "type": "array", "items": { "type": "string", "minLength": 1 }, "default": [], "description": "Further wording that confirms that someone is a patient. Case and white space do not matter.", "examples": [["see you at your next adjustment"]] }, "unless": { "type": "array", "items": { "type": "string", "minLength": 1 }, "default": [], "description": "Sentences that hold one of these phrases are fine.", "examples": [["care here"]] } } } } };
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate241.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate118(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema105.required, parentSchema: schema105, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.options === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'", schema: schema105.required, parentSchema: schema105, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ("relationship" !== data0) {
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "relationship" }, message: "must be equal to constant", schema: "relationship", parentSchema: schema105.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.options !== void 0) {
      let data1 = data.options;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key0 in data1) {
          if (!(key0 === "replies" || key0 === "everywhere" || key0 === "cues" || key0 === "unless")) {
            const err3 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema105.properties.options, data: data1 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data1.replies !== void 0) {
          let data2 = data1.replies;
          if (Array.isArray(data2)) {
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (!(data3 === "post" || data3 === "reply" || data3 === "story" || data3 === "ad" || data3 === "article" || data3 === "video")) {
                const err4 = { instancePath: instancePath + "/options/replies/" + i0, schemaPath: "#/properties/options/properties/replies/items/enum", keyword: "enum", params: { allowedValues: schema105.properties.options.properties.replies.items.enum }, message: "must be equal to one of the allowed values", schema: schema105.properties.options.properties.replies.items.enum, parentSchema: schema105.properties.options.properties.replies.items, data: data3 };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
            let i1 = data2.length;
            let j0;
            if (i1 > 1) {
              outer0: for (; i1--; ) {
                for (j0 = i1; j0--; ) {
                  if (func0(data2[i1], data2[j0])) {
                    const err5 = { instancePath: instancePath + "/options/replies", schemaPath: "#/properties/options/properties/replies/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema105.properties.options.properties.replies, data: data2 };
                    if (vErrors === null) {
                      vErrors = [err5];
                    } else {
                      vErrors.push(err5);
                    }
                    errors++;
                    break outer0;
                  }
                }
              }
            }
          } else {
            const err6 = { instancePath: instancePath + "/options/replies", schemaPath: "#/properties/options/properties/replies/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema105.properties.options.properties.replies.type, parentSchema: schema105.properties.options.properties.replies, data: data2 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data1.everywhere !== void 0) {
          let data4 = data1.everywhere;
          if (typeof data4 !== "boolean") {
            const err7 = { instancePath: instancePath + "/options/everywhere", schemaPath: "#/properties/options/properties/everywhere/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema105.properties.options.properties.everywhere.type, parentSchema: schema105.properties.options.properties.everywhere, data: data4 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data1.cues !== void 0) {
          let data5 = data1.cues;
          if (Array.isArray(data5)) {
            const len1 = data5.length;
            for (let i2 = 0; i2 < len1; i2++) {
              let data6 = data5[i2];
              if (typeof data6 === "string") {
                if (func1(data6) < 1) {
                  const err8 = { instancePath: instancePath + "/options/cues/" + i2, schemaPath: "#/properties/options/properties/cues/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema105.properties.options.properties.cues.items, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
              } else {
                const err9 = { instancePath: instancePath + "/options/cues/" + i2, schemaPath: "#/properties/options/properties/cues/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema105.properties.options.properties.cues.items.type, parentSchema: schema105.properties.options.properties.cues.items, data: data6 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
          } else {
            const err10 = { instancePath: instancePath + "/options/cues", schemaPath: "#/properties/options/properties/cues/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema105.properties.options.properties.cues.type, parentSchema: schema105.properties.options.properties.cues, data: data5 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data1.unless !== void 0) {
          let data7 = data1.unless;
          if (Array.isArray(data7)) {
            const len2 = data7.length;
            for (let i3 = 0; i3 < len2; i3++) {
              let data8 = data7[i3];
              if (typeof data8 === "string") {
                if (func1(data8) < 1) {
                  const err11 = { instancePath: instancePath + "/options/unless/" + i3, schemaPath: "#/properties/options/properties/unless/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema105.properties.options.properties.unless.items, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/options/unless/" + i3, schemaPath: "#/properties/options/properties/unless/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema105.properties.options.properties.unless.items.type, parentSchema: schema105.properties.options.properties.unless.items, data: data8 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/options/unless", schemaPath: "#/properties/options/properties/unless/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema105.properties.options.properties.unless.type, parentSchema: schema105.properties.options.properties.unless, data: data7 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema105.properties.options.type, parentSchema: schema105.properties.options, data: data1 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "kind" && key1 !== "options" && key1 !== "id" && key1 !== "title" && key1 !== "severity" && key1 !== "enforce" && key1 !== "when" && key1 !== "message" && key1 !== "guidance" && key1 !== "authority" && key1 !== "effective" && key1 !== "expires" && key1 !== "verified" && key1 !== "locked" && key1 !== "waivable" && key1 !== "demand" && key1 !== "scope" && key1 !== "cases") {
        const err15 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema105, data };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema105.type, parentSchema: schema105, data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate241.errors = vErrors;
  return errors === 0;
}
validate241.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema106 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/rules/reidentification.schema.json", "title": "Reidentification rule", "description": "Facts that are harmless alone and identify together: a score, with its arithmetic.", "type": "object", "allOf": [{ "$ref": "../envelope.schema.json" }], "unevaluatedProperties": false, "required": ["kind", "options"], "properties": { "kind": { "const": "reidentification" }, "options": { "title": "Options of reidentification", "type": "object", "additionalProperties": false, "description": "All have defaults; `{}` takes them.", "properties": { "points": { "type": "object", "additionalProperties": false, "default": {}, "description": "Points of a fact, where they differ from Chaperone's own; 0 ignores the fact.", "properties": { "age-over-89": { "type": "integer", "minimum": 0, "description": "An age over 89.", "default": 3 }, "age": { "type": "integer", "minimum": 0, "description": "An exact age of at most 89.", "default": 1 }, "rare-condition": { "type": "integer", "minimum": 0, "description": "A rare condition, or an unusual one such as measles.", "default": 3 }, "small-place": { "type": "integer", "minimum": 0, "description": "A place below a state.", "default": 2 }, "own-place": { "type": "integer", "minimum": 0, "description": "A place of the practice's own directory.", "default": 1 }, "date": { "type": "integer", "minimum": 0, "description": "A date with its day.", "default": 1 }, "relative-date": { "type": "integer", "minimum": 0, "description": 'A recent day, such as "last night".', "default": 1 }, "kinship": { "type": "integer", "minimum": 0, "description": 'Kinship, such as "mother of six".', "default": 1 }, "occupation": { "type": "integer", "minimum": 0, "description": "An occupation.", "default": 1 }, "public-office": { "type": "integer", "minimum": 0, "description": 'An office that few hold, such as "the mayor".', "default": 3 }, "unique-event": { "type": "integer", "minimum": 0, "description": "An event that people remember, such as a crash.", "default": 2 } }, "examples": [{ "occupation": 2 }] }, "limits": { "type": "array", "minItems": 1, "description": "The score from which a text is told, by how many people live where the practice draws its patients from; the first row that is large enough counts.", "items": { "title": "Limit", "type": "object", "additionalProperties": false, "required": ["score"], "properties": { "upTo": { "type": "integer", "minimum": 1, "description": "A catchment of at most so many people; absent: any, also an unknown one.", "examples": [5e4] }, "score": { "type": "integer", "minimum": 1, "description": "The score.", "examples": [4] } } }, "default": [{ "upTo": 1e4, "score": 3 }, { "upTo": 5e4, "score": 4 }, { "upTo": 25e4, "score": 5 }, { "upTo": 1e8, "score": 6 }, { "score": 4 }] }, "conditions": { "type": "array", "items": { "type": "string", "minLength": 1 }, "default": [], "description": "Further conditions that are rare where the practice is.", "examples": [["Lyme carditis"]] }, "occupations": { "type": "array", "items": { "type": "string", "minLength": 1 }, "default": [], "description": "Further occupations that few people have where the practice is.", "examples": [["ferry captain"]] } } } } };
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate243.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate118(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema106.required, parentSchema: schema106, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.options === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'", schema: schema106.required, parentSchema: schema106, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ("reidentification" !== data0) {
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "reidentification" }, message: "must be equal to constant", schema: "reidentification", parentSchema: schema106.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.options !== void 0) {
      let data1 = data.options;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key0 in data1) {
          if (!(key0 === "points" || key0 === "limits" || key0 === "conditions" || key0 === "occupations")) {
            const err3 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema106.properties.options, data: data1 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data1.points !== void 0) {
          let data2 = data1.points;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            for (const key1 in data2) {
              if (!func3.call(schema106.properties.options.properties.points.properties, key1)) {
                const err4 = { instancePath: instancePath + "/options/points", schemaPath: "#/properties/options/properties/points/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema106.properties.options.properties.points, data: data2 };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
            if (data2["age-over-89"] !== void 0) {
              let data3 = data2["age-over-89"];
              if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                const err5 = { instancePath: instancePath + "/options/points/age-over-89", schemaPath: "#/properties/options/properties/points/properties/age-over-89/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema106.properties.options.properties.points.properties["age-over-89"].type, parentSchema: schema106.properties.options.properties.points.properties["age-over-89"], data: data3 };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
              if (typeof data3 == "number" && isFinite(data3)) {
                if (data3 < 0 || isNaN(data3)) {
                  const err6 = { instancePath: instancePath + "/options/points/age-over-89", schemaPath: "#/properties/options/properties/points/properties/age-over-89/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema106.properties.options.properties.points.properties["age-over-89"], data: data3 };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
              }
            }
            if (data2.age !== void 0) {
              let data4 = data2.age;
              if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                const err7 = { instancePath: instancePath + "/options/points/age", schemaPath: "#/properties/options/properties/points/properties/age/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema106.properties.options.properties.points.properties.age.type, parentSchema: schema106.properties.options.properties.points.properties.age, data: data4 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
              if (typeof data4 == "number" && isFinite(data4)) {
                if (data4 < 0 || isNaN(data4)) {
                  const err8 = { instancePath: instancePath + "/options/points/age", schemaPath: "#/properties/options/properties/points/properties/age/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema106.properties.options.properties.points.properties.age, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
              }
            }
            if (data2["rare-condition"] !== void 0) {
              let data5 = data2["rare-condition"];
              if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                const err9 = { instancePath: instancePath + "/options/points/rare-condition", schemaPath: "#/properties/options/properties/points/properties/rare-condition/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema106.properties.options.properties.points.properties["rare-condition"].type, parentSchema: schema106.properties.options.properties.points.properties["rare-condition"], data: data5 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
              if (typeof data5 == "number" && isFinite(data5)) {
                if (data5 < 0 || isNaN(data5)) {
                  const err10 = { instancePath: instancePath + "/options/points/rare-condition", schemaPath: "#/properties/options/properties/points/properties/rare-condition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema106.properties.options.properties.points.properties["rare-condition"], data: data5 };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              }
            }
            if (data2["small-place"] !== void 0) {
              let data6 = data2["small-place"];
              if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                const err11 = { instancePath: instancePath + "/options/points/small-place", schemaPath: "#/properties/options/properties/points/properties/small-place/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema106.properties.options.properties.points.properties["small-place"].type, parentSchema: schema106.properties.options.properties.points.properties["small-place"], data: data6 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
              if (typeof data6 == "number" && isFinite(data6)) {
                if (data6 < 0 || isNaN(data6)) {
                  const err12 = { instancePath: instancePath + "/options/points/small-place", schemaPath: "#/properties/options/properties/points/properties/small-place/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema106.properties.options.properties.points.properties["small-place"], data: data6 };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              }
            }
            if (data2["own-place"] !== void 0) {
              let data7 = data2["own-place"];
              if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                const err13 = { instancePath: instancePath + "/options/points/own-place", schemaPath: "#/properties/options/properties/points/properties/own-place/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema106.properties.options.properties.points.properties["own-place"].type, parentSchema: schema106.properties.options.properties.points.properties["own-place"], data: data7 };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
              if (typeof data7 == "number" && isFinite(data7)) {
                if (data7 < 0 || isNaN(data7)) {
                  const err14 = { instancePath: instancePath + "/options/points/own-place", schemaPath: "#/properties/options/properties/points/properties/own-place/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema106.properties.options.properties.points.properties["own-place"], data: data7 };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              }
            }
            if (data2.date !== void 0) {
              let data8 = data2.date;
              if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                const err15 = { instancePath: instancePath + "/options/points/date", schemaPath: "#/properties/options/properties/points/properties/date/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema106.properties.options.properties.points.properties.date.type, parentSchema: schema106.properties.options.properties.points.properties.date, data: data8 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
              if (typeof data8 == "number" && isFinite(data8)) {
                if (data8 < 0 || isNaN(data8)) {
                  const err16 = { instancePath: instancePath + "/options/points/date", schemaPath: "#/properties/options/properties/points/properties/date/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema106.properties.options.properties.points.properties.date, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              }
            }
            if (data2["relative-date"] !== void 0) {
              let data9 = data2["relative-date"];
              if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                const err17 = { instancePath: instancePath + "/options/points/relative-date", schemaPath: "#/properties/options/properties/points/properties/relative-date/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema106.properties.options.properties.points.properties["relative-date"].type, parentSchema: schema106.properties.options.properties.points.properties["relative-date"], data: data9 };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
              if (typeof data9 == "number" && isFinite(data9)) {
                if (data9 < 0 || isNaN(data9)) {
                  const err18 = { instancePath: instancePath + "/options/points/relative-date", schemaPath: "#/properties/options/properties/points/properties/relative-date/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema106.properties.options.properties.points.properties["relative-date"], data: data9 };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              }
            }
            if (data2.kinship !== void 0) {
              let data10 = data2.kinship;
              if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                const err19 = { instancePath: instancePath + "/options/points/kinship", schemaPath: "#/properties/options/properties/points/properties/kinship/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema106.properties.options.properties.points.properties.kinship.type, parentSchema: schema106.properties.options.properties.points.properties.kinship, data: data10 };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
              if (typeof data10 == "number" && isFinite(data10)) {
                if (data10 < 0 || isNaN(data10)) {
                  const err20 = { instancePath: instancePath + "/options/points/kinship", schemaPath: "#/properties/options/properties/points/properties/kinship/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema106.properties.options.properties.points.properties.kinship, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              }
            }
            if (data2.occupation !== void 0) {
              let data11 = data2.occupation;
              if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                const err21 = { instancePath: instancePath + "/options/points/occupation", schemaPath: "#/properties/options/properties/points/properties/occupation/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema106.properties.options.properties.points.properties.occupation.type, parentSchema: schema106.properties.options.properties.points.properties.occupation, data: data11 };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
              if (typeof data11 == "number" && isFinite(data11)) {
                if (data11 < 0 || isNaN(data11)) {
                  const err22 = { instancePath: instancePath + "/options/points/occupation", schemaPath: "#/properties/options/properties/points/properties/occupation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema106.properties.options.properties.points.properties.occupation, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              }
            }
            if (data2["public-office"] !== void 0) {
              let data12 = data2["public-office"];
              if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                const err23 = { instancePath: instancePath + "/options/points/public-office", schemaPath: "#/properties/options/properties/points/properties/public-office/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema106.properties.options.properties.points.properties["public-office"].type, parentSchema: schema106.properties.options.properties.points.properties["public-office"], data: data12 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
              if (typeof data12 == "number" && isFinite(data12)) {
                if (data12 < 0 || isNaN(data12)) {
                  const err24 = { instancePath: instancePath + "/options/points/public-office", schemaPath: "#/properties/options/properties/points/properties/public-office/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema106.properties.options.properties.points.properties["public-office"], data: data12 };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              }
            }
            if (data2["unique-event"] !== void 0) {
              let data13 = data2["unique-event"];
              if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                const err25 = { instancePath: instancePath + "/options/points/unique-event", schemaPath: "#/properties/options/properties/points/properties/unique-event/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema106.properties.options.properties.points.properties["unique-event"].type, parentSchema: schema106.properties.options.properties.points.properties["unique-event"], data: data13 };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
              if (typeof data13 == "number" && isFinite(data13)) {
                if (data13 < 0 || isNaN(data13)) {
                  const err26 = { instancePath: instancePath + "/options/points/unique-event", schemaPath: "#/properties/options/properties/points/properties/unique-event/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema106.properties.options.properties.points.properties["unique-event"], data: data13 };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/options/points", schemaPath: "#/properties/options/properties/points/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema106.properties.options.properties.points.type, parentSchema: schema106.properties.options.properties.points, data: data2 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data1.limits !== void 0) {
          let data14 = data1.limits;
          if (Array.isArray(data14)) {
            if (data14.length < 1) {
              const err28 = { instancePath: instancePath + "/options/limits", schemaPath: "#/properties/options/properties/limits/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema106.properties.options.properties.limits, data: data14 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            const len0 = data14.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data15 = data14[i0];
              if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                if (data15.score === void 0) {
                  const err29 = { instancePath: instancePath + "/options/limits/" + i0, schemaPath: "#/properties/options/properties/limits/items/required", keyword: "required", params: { missingProperty: "score" }, message: "must have required property 'score'", schema: schema106.properties.options.properties.limits.items.required, parentSchema: schema106.properties.options.properties.limits.items, data: data15 };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
                for (const key2 in data15) {
                  if (!(key2 === "upTo" || key2 === "score")) {
                    const err30 = { instancePath: instancePath + "/options/limits/" + i0, schemaPath: "#/properties/options/properties/limits/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema106.properties.options.properties.limits.items, data: data15 };
                    if (vErrors === null) {
                      vErrors = [err30];
                    } else {
                      vErrors.push(err30);
                    }
                    errors++;
                  }
                }
                if (data15.upTo !== void 0) {
                  let data16 = data15.upTo;
                  if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                    const err31 = { instancePath: instancePath + "/options/limits/" + i0 + "/upTo", schemaPath: "#/properties/options/properties/limits/items/properties/upTo/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema106.properties.options.properties.limits.items.properties.upTo.type, parentSchema: schema106.properties.options.properties.limits.items.properties.upTo, data: data16 };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                  if (typeof data16 == "number" && isFinite(data16)) {
                    if (data16 < 1 || isNaN(data16)) {
                      const err32 = { instancePath: instancePath + "/options/limits/" + i0 + "/upTo", schemaPath: "#/properties/options/properties/limits/items/properties/upTo/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema106.properties.options.properties.limits.items.properties.upTo, data: data16 };
                      if (vErrors === null) {
                        vErrors = [err32];
                      } else {
                        vErrors.push(err32);
                      }
                      errors++;
                    }
                  }
                }
                if (data15.score !== void 0) {
                  let data17 = data15.score;
                  if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                    const err33 = { instancePath: instancePath + "/options/limits/" + i0 + "/score", schemaPath: "#/properties/options/properties/limits/items/properties/score/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema106.properties.options.properties.limits.items.properties.score.type, parentSchema: schema106.properties.options.properties.limits.items.properties.score, data: data17 };
                    if (vErrors === null) {
                      vErrors = [err33];
                    } else {
                      vErrors.push(err33);
                    }
                    errors++;
                  }
                  if (typeof data17 == "number" && isFinite(data17)) {
                    if (data17 < 1 || isNaN(data17)) {
                      const err34 = { instancePath: instancePath + "/options/limits/" + i0 + "/score", schemaPath: "#/properties/options/properties/limits/items/properties/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema106.properties.options.properties.limits.items.properties.score, data: data17 };
                      if (vErrors === null) {
                        vErrors = [err34];
                      } else {
                        vErrors.push(err34);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err35 = { instancePath: instancePath + "/options/limits/" + i0, schemaPath: "#/properties/options/properties/limits/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema106.properties.options.properties.limits.items.type, parentSchema: schema106.properties.options.properties.limits.items, data: data15 };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
          } else {
            const err36 = { instancePath: instancePath + "/options/limits", schemaPath: "#/properties/options/properties/limits/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema106.properties.options.properties.limits.type, parentSchema: schema106.properties.options.properties.limits, data: data14 };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data1.conditions !== void 0) {
          let data18 = data1.conditions;
          if (Array.isArray(data18)) {
            const len1 = data18.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data19 = data18[i1];
              if (typeof data19 === "string") {
                if (func1(data19) < 1) {
                  const err37 = { instancePath: instancePath + "/options/conditions/" + i1, schemaPath: "#/properties/options/properties/conditions/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema106.properties.options.properties.conditions.items, data: data19 };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              } else {
                const err38 = { instancePath: instancePath + "/options/conditions/" + i1, schemaPath: "#/properties/options/properties/conditions/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema106.properties.options.properties.conditions.items.type, parentSchema: schema106.properties.options.properties.conditions.items, data: data19 };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
          } else {
            const err39 = { instancePath: instancePath + "/options/conditions", schemaPath: "#/properties/options/properties/conditions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema106.properties.options.properties.conditions.type, parentSchema: schema106.properties.options.properties.conditions, data: data18 };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data1.occupations !== void 0) {
          let data20 = data1.occupations;
          if (Array.isArray(data20)) {
            const len2 = data20.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data21 = data20[i2];
              if (typeof data21 === "string") {
                if (func1(data21) < 1) {
                  const err40 = { instancePath: instancePath + "/options/occupations/" + i2, schemaPath: "#/properties/options/properties/occupations/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema106.properties.options.properties.occupations.items, data: data21 };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
              } else {
                const err41 = { instancePath: instancePath + "/options/occupations/" + i2, schemaPath: "#/properties/options/properties/occupations/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema106.properties.options.properties.occupations.items.type, parentSchema: schema106.properties.options.properties.occupations.items, data: data21 };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
          } else {
            const err42 = { instancePath: instancePath + "/options/occupations", schemaPath: "#/properties/options/properties/occupations/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema106.properties.options.properties.occupations.type, parentSchema: schema106.properties.options.properties.occupations, data: data20 };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema106.properties.options.type, parentSchema: schema106.properties.options, data: data1 };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    for (const key3 in data) {
      if (key3 !== "kind" && key3 !== "options" && key3 !== "id" && key3 !== "title" && key3 !== "severity" && key3 !== "enforce" && key3 !== "when" && key3 !== "message" && key3 !== "guidance" && key3 !== "authority" && key3 !== "effective" && key3 !== "expires" && key3 !== "verified" && key3 !== "locked" && key3 !== "waivable" && key3 !== "demand" && key3 !== "scope" && key3 !== "cases") {
        const err44 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key3 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema106, data };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
  } else {
    const err45 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema106.type, parentSchema: schema106, data };
    if (vErrors === null) {
      vErrors = [err45];
    } else {
      vErrors.push(err45);
    }
    errors++;
  }
  validate243.errors = vErrors;
  return errors === 0;
}
validate243.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema107 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/rules/authorization.schema.json", "title": "Authorization rule", "description": "A post that tells a patient's story cites signed permissions that cover it.", "type": "object", "allOf": [{ "$ref": "../envelope.schema.json" }], "unevaluatedProperties": false, "required": ["kind", "options"], "properties": { "kind": { "const": "authorization" }, "options": { "title": "Options of authorization", "type": "object", "additionalProperties": false, "properties": { "subjects": { "type": "array", "items": { "$ref": "../common.schema.json#/$defs/subject", "description": "Whom the post is about." }, "minItems": 1, "uniqueItems": true, "default": ["patient", "minor"], "description": "Subjects that need a permission." }, "detect": { "type": "boolean", "default": true, "description": "Whether posts that look like a patient's story need one as well: a quote, a testimonial, before and after, `our patient`, #PatientStory." }, "purpose": { "$ref": "../common.schema.json#/$defs/purpose", "description": "What the post is for; the permission must say the same.", "default": "marketing" }, "atMajority": { "enum": ["ends", "continues"], "default": "ends", "description": "Whether a permission that a parent or guardian signed ends before the year in which the patient comes of age." }, "stateForms": { "type": "array", "items": { "type": "string", "pattern": "^[A-Z]{2}(-[A-Z0-9]{1,3})?$" }, "uniqueItems": true, "default": [], "description": "States whose own form is needed beside the permission, where the practice is under their law.", "examples": [["US-CA"]] } } } } };
function validate247(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate247.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "none" || data === "staff" || data === "patient" || data === "minor" || data === "composite")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values", schema: schema33.enum, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate247.errors = vErrors;
  return errors === 0;
}
validate247.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate249(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate249.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "marketing" || data === "education" || data === "fundraising" || data === "recruiting" || data === "news")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema27.enum }, message: "must be equal to one of the allowed values", schema: schema27.enum, parentSchema: schema27, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate249.errors = vErrors;
  return errors === 0;
}
validate249.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate245.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate118(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema107.required, parentSchema: schema107, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.options === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'", schema: schema107.required, parentSchema: schema107, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ("authorization" !== data0) {
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "authorization" }, message: "must be equal to constant", schema: "authorization", parentSchema: schema107.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.options !== void 0) {
      let data1 = data.options;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key0 in data1) {
          if (!(key0 === "subjects" || key0 === "detect" || key0 === "purpose" || key0 === "atMajority" || key0 === "stateForms")) {
            const err3 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema107.properties.options, data: data1 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data1.subjects !== void 0) {
          let data2 = data1.subjects;
          if (Array.isArray(data2)) {
            if (data2.length < 1) {
              const err4 = { instancePath: instancePath + "/options/subjects", schemaPath: "#/properties/options/properties/subjects/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema107.properties.options.properties.subjects, data: data2 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate247(data2[i0], { instancePath: instancePath + "/options/subjects/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
                errors = vErrors.length;
              }
            }
            let i1 = data2.length;
            let j0;
            if (i1 > 1) {
              outer0: for (; i1--; ) {
                for (j0 = i1; j0--; ) {
                  if (func0(data2[i1], data2[j0])) {
                    const err5 = { instancePath: instancePath + "/options/subjects", schemaPath: "#/properties/options/properties/subjects/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema107.properties.options.properties.subjects, data: data2 };
                    if (vErrors === null) {
                      vErrors = [err5];
                    } else {
                      vErrors.push(err5);
                    }
                    errors++;
                    break outer0;
                  }
                }
              }
            }
          } else {
            const err6 = { instancePath: instancePath + "/options/subjects", schemaPath: "#/properties/options/properties/subjects/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema107.properties.options.properties.subjects.type, parentSchema: schema107.properties.options.properties.subjects, data: data2 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data1.detect !== void 0) {
          let data4 = data1.detect;
          if (typeof data4 !== "boolean") {
            const err7 = { instancePath: instancePath + "/options/detect", schemaPath: "#/properties/options/properties/detect/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema107.properties.options.properties.detect.type, parentSchema: schema107.properties.options.properties.detect, data: data4 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data1.purpose !== void 0) {
          if (!validate249(data1.purpose, { instancePath: instancePath + "/options/purpose", parentData: data1, parentDataProperty: "purpose", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
            errors = vErrors.length;
          }
        }
        if (data1.atMajority !== void 0) {
          let data6 = data1.atMajority;
          if (!(data6 === "ends" || data6 === "continues")) {
            const err8 = { instancePath: instancePath + "/options/atMajority", schemaPath: "#/properties/options/properties/atMajority/enum", keyword: "enum", params: { allowedValues: schema107.properties.options.properties.atMajority.enum }, message: "must be equal to one of the allowed values", schema: schema107.properties.options.properties.atMajority.enum, parentSchema: schema107.properties.options.properties.atMajority, data: data6 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data1.stateForms !== void 0) {
          let data7 = data1.stateForms;
          if (Array.isArray(data7)) {
            const len1 = data7.length;
            for (let i2 = 0; i2 < len1; i2++) {
              let data8 = data7[i2];
              if (typeof data8 === "string") {
                if (!pattern8.test(data8)) {
                  const err9 = { instancePath: instancePath + "/options/stateForms/" + i2, schemaPath: "#/properties/options/properties/stateForms/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}(-[A-Z0-9]{1,3})?$" }, message: 'must match pattern "^[A-Z]{2}(-[A-Z0-9]{1,3})?$"', schema: "^[A-Z]{2}(-[A-Z0-9]{1,3})?$", parentSchema: schema107.properties.options.properties.stateForms.items, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              } else {
                const err10 = { instancePath: instancePath + "/options/stateForms/" + i2, schemaPath: "#/properties/options/properties/stateForms/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema107.properties.options.properties.stateForms.items.type, parentSchema: schema107.properties.options.properties.stateForms.items, data: data8 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            let i3 = data7.length;
            let j1;
            if (i3 > 1) {
              const indices0 = {};
              for (; i3--; ) {
                let item0 = data7[i3];
                if (typeof item0 !== "string") {
                  continue;
                }
                if (typeof indices0[item0] == "number") {
                  j1 = indices0[item0];
                  const err11 = { instancePath: instancePath + "/options/stateForms", schemaPath: "#/properties/options/properties/stateForms/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)", schema: true, parentSchema: schema107.properties.options.properties.stateForms, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                  break;
                }
                indices0[item0] = i3;
              }
            }
          } else {
            const err12 = { instancePath: instancePath + "/options/stateForms", schemaPath: "#/properties/options/properties/stateForms/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema107.properties.options.properties.stateForms.type, parentSchema: schema107.properties.options.properties.stateForms, data: data7 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema107.properties.options.type, parentSchema: schema107.properties.options, data: data1 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "kind" && key1 !== "options" && key1 !== "id" && key1 !== "title" && key1 !== "severity" && key1 !== "enforce" && key1 !== "when" && key1 !== "message" && key1 !== "guidance" && key1 !== "authority" && key1 !== "effective" && key1 !== "expires" && key1 !== "verified" && key1 !== "locked" && key1 !== "waivable" && key1 !== "demand" && key1 !== "scope" && key1 !== "cases") {
        const err14 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema107, data };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema107.type, parentSchema: schema107, data };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate245.errors = vErrors;
  return errors === 0;
}
validate245.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema110 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/rules/approval.schema.json", "title": "Approval rule", "description": "Who must have approved a post before it goes out.", "type": "object", "allOf": [{ "$ref": "../envelope.schema.json" }], "unevaluatedProperties": false, "required": ["kind", "options"], "properties": { "kind": { "const": "approval" }, "options": { "title": "Options of approval", "type": "object", "additionalProperties": false, "required": ["tiers"], "properties": { "tiers": { "type": "array", "minItems": 1, "description": "Who approves what, the riskiest first: the first tier whose condition holds decides.", "examples": [[{ "when": 'post.subject == "patient"', "allOf": ["privacy-officer", "clinician"], "coolingOff": "PT24H" }, { "anyOf": ["privacy-officer", "office-manager"] }]], "items": { "title": "Tier", "type": "object", "additionalProperties": false, "description": "Roles for the posts of one risk.", "anyOf": [{ "required": ["anyOf"] }, { "required": ["allOf"] }], "properties": { "when": { "$ref": "../common.schema.json#/$defs/expression", "description": "The posts it is for, in CEL; without it, all.", "examples": ['post.subject == "patient"'] }, "anyOf": { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1, "uniqueItems": true, "description": "One of these roles is enough.", "examples": [["privacy-officer", "office-manager"]] }, "allOf": { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1, "uniqueItems": true, "description": "Each of these roles is needed.", "examples": [["privacy-officer", "clinician"]] }, "coolingOff": { "type": "string", "pattern": "^P(\\d+D)?(T(\\d+H)?(\\d+M)?)?$", "minLength": 3, "description": "How long after its approval the post goes out at the earliest: an ISO 8601 duration.", "examples": ["PT24H"] } } } }, "bound": { "type": "boolean", "default": false, "description": "Whether only approvals count that name the digest of what was approved." }, "urgent": { "type": "string", "minLength": 1, "description": "The role of which one person is enough for an urgent post; the other approvals fall due on the next working day.", "examples": ["on-call"] } } } } };
function validate253(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate253.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) > 4e3) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func1(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.type, parentSchema: schema56, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate253.errors = vErrors;
  return errors === 0;
}
validate253.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern39 = new RegExp("^P(\\d+D)?(T(\\d+H)?(\\d+M)?)?$", "u");
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate251.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate118(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema110.required, parentSchema: schema110, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.options === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'", schema: schema110.required, parentSchema: schema110, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ("approval" !== data0) {
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "approval" }, message: "must be equal to constant", schema: "approval", parentSchema: schema110.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.options !== void 0) {
      let data1 = data.options;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.tiers === void 0) {
          const err3 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "tiers" }, message: "must have required property 'tiers'", schema: schema110.properties.options.required, parentSchema: schema110.properties.options, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key0 in data1) {
          if (!(key0 === "tiers" || key0 === "bound" || key0 === "urgent")) {
            const err4 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema110.properties.options, data: data1 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data1.tiers !== void 0) {
          let data2 = data1.tiers;
          if (Array.isArray(data2)) {
            if (data2.length < 1) {
              const err5 = { instancePath: instancePath + "/options/tiers", schemaPath: "#/properties/options/properties/tiers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema110.properties.options.properties.tiers, data: data2 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              const _errs10 = errors;
              let valid5 = false;
              const _errs11 = errors;
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.anyOf === void 0) {
                  const err6 = { instancePath: instancePath + "/options/tiers/" + i0, schemaPath: "#/properties/options/properties/tiers/items/anyOf/0/required", keyword: "required", params: { missingProperty: "anyOf" }, message: "must have required property 'anyOf'", schema: schema110.properties.options.properties.tiers.items.anyOf[0].required, parentSchema: schema110.properties.options.properties.tiers.items.anyOf[0], data: data3 };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs11 === errors;
              valid5 = valid5 || _valid0;
              const _errs12 = errors;
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.allOf === void 0) {
                  const err7 = { instancePath: instancePath + "/options/tiers/" + i0, schemaPath: "#/properties/options/properties/tiers/items/anyOf/1/required", keyword: "required", params: { missingProperty: "allOf" }, message: "must have required property 'allOf'", schema: schema110.properties.options.properties.tiers.items.anyOf[1].required, parentSchema: schema110.properties.options.properties.tiers.items.anyOf[1], data: data3 };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs12 === errors;
              valid5 = valid5 || _valid0;
              if (!valid5) {
                const err8 = { instancePath: instancePath + "/options/tiers/" + i0, schemaPath: "#/properties/options/properties/tiers/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema110.properties.options.properties.tiers.items.anyOf, parentSchema: schema110.properties.options.properties.tiers.items, data: data3 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              } else {
                errors = _errs10;
                if (vErrors !== null) {
                  if (_errs10) {
                    vErrors.length = _errs10;
                  } else {
                    vErrors = null;
                  }
                }
              }
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                for (const key1 in data3) {
                  if (!(key1 === "when" || key1 === "anyOf" || key1 === "allOf" || key1 === "coolingOff")) {
                    const err9 = { instancePath: instancePath + "/options/tiers/" + i0, schemaPath: "#/properties/options/properties/tiers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema110.properties.options.properties.tiers.items, data: data3 };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  }
                }
                if (data3.when !== void 0) {
                  if (!validate253(data3.when, { instancePath: instancePath + "/options/tiers/" + i0 + "/when", parentData: data3, parentDataProperty: "when", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
                    errors = vErrors.length;
                  }
                }
                if (data3.anyOf !== void 0) {
                  let data5 = data3.anyOf;
                  if (Array.isArray(data5)) {
                    if (data5.length < 1) {
                      const err10 = { instancePath: instancePath + "/options/tiers/" + i0 + "/anyOf", schemaPath: "#/properties/options/properties/tiers/items/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema110.properties.options.properties.tiers.items.properties.anyOf, data: data5 };
                      if (vErrors === null) {
                        vErrors = [err10];
                      } else {
                        vErrors.push(err10);
                      }
                      errors++;
                    }
                    const len1 = data5.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data6 = data5[i1];
                      if (typeof data6 === "string") {
                        if (func1(data6) < 1) {
                          const err11 = { instancePath: instancePath + "/options/tiers/" + i0 + "/anyOf/" + i1, schemaPath: "#/properties/options/properties/tiers/items/properties/anyOf/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema110.properties.options.properties.tiers.items.properties.anyOf.items, data: data6 };
                          if (vErrors === null) {
                            vErrors = [err11];
                          } else {
                            vErrors.push(err11);
                          }
                          errors++;
                        }
                      } else {
                        const err12 = { instancePath: instancePath + "/options/tiers/" + i0 + "/anyOf/" + i1, schemaPath: "#/properties/options/properties/tiers/items/properties/anyOf/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema110.properties.options.properties.tiers.items.properties.anyOf.items.type, parentSchema: schema110.properties.options.properties.tiers.items.properties.anyOf.items, data: data6 };
                        if (vErrors === null) {
                          vErrors = [err12];
                        } else {
                          vErrors.push(err12);
                        }
                        errors++;
                      }
                    }
                    let i2 = data5.length;
                    let j0;
                    if (i2 > 1) {
                      const indices0 = {};
                      for (; i2--; ) {
                        let item0 = data5[i2];
                        if (typeof item0 !== "string") {
                          continue;
                        }
                        if (typeof indices0[item0] == "number") {
                          j0 = indices0[item0];
                          const err13 = { instancePath: instancePath + "/options/tiers/" + i0 + "/anyOf", schemaPath: "#/properties/options/properties/tiers/items/properties/anyOf/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)", schema: true, parentSchema: schema110.properties.options.properties.tiers.items.properties.anyOf, data: data5 };
                          if (vErrors === null) {
                            vErrors = [err13];
                          } else {
                            vErrors.push(err13);
                          }
                          errors++;
                          break;
                        }
                        indices0[item0] = i2;
                      }
                    }
                  } else {
                    const err14 = { instancePath: instancePath + "/options/tiers/" + i0 + "/anyOf", schemaPath: "#/properties/options/properties/tiers/items/properties/anyOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema110.properties.options.properties.tiers.items.properties.anyOf.type, parentSchema: schema110.properties.options.properties.tiers.items.properties.anyOf, data: data5 };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                }
                if (data3.allOf !== void 0) {
                  let data7 = data3.allOf;
                  if (Array.isArray(data7)) {
                    if (data7.length < 1) {
                      const err15 = { instancePath: instancePath + "/options/tiers/" + i0 + "/allOf", schemaPath: "#/properties/options/properties/tiers/items/properties/allOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema110.properties.options.properties.tiers.items.properties.allOf, data: data7 };
                      if (vErrors === null) {
                        vErrors = [err15];
                      } else {
                        vErrors.push(err15);
                      }
                      errors++;
                    }
                    const len2 = data7.length;
                    for (let i3 = 0; i3 < len2; i3++) {
                      let data8 = data7[i3];
                      if (typeof data8 === "string") {
                        if (func1(data8) < 1) {
                          const err16 = { instancePath: instancePath + "/options/tiers/" + i0 + "/allOf/" + i3, schemaPath: "#/properties/options/properties/tiers/items/properties/allOf/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema110.properties.options.properties.tiers.items.properties.allOf.items, data: data8 };
                          if (vErrors === null) {
                            vErrors = [err16];
                          } else {
                            vErrors.push(err16);
                          }
                          errors++;
                        }
                      } else {
                        const err17 = { instancePath: instancePath + "/options/tiers/" + i0 + "/allOf/" + i3, schemaPath: "#/properties/options/properties/tiers/items/properties/allOf/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema110.properties.options.properties.tiers.items.properties.allOf.items.type, parentSchema: schema110.properties.options.properties.tiers.items.properties.allOf.items, data: data8 };
                        if (vErrors === null) {
                          vErrors = [err17];
                        } else {
                          vErrors.push(err17);
                        }
                        errors++;
                      }
                    }
                    let i4 = data7.length;
                    let j1;
                    if (i4 > 1) {
                      const indices1 = {};
                      for (; i4--; ) {
                        let item1 = data7[i4];
                        if (typeof item1 !== "string") {
                          continue;
                        }
                        if (typeof indices1[item1] == "number") {
                          j1 = indices1[item1];
                          const err18 = { instancePath: instancePath + "/options/tiers/" + i0 + "/allOf", schemaPath: "#/properties/options/properties/tiers/items/properties/allOf/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i4 + " are identical)", schema: true, parentSchema: schema110.properties.options.properties.tiers.items.properties.allOf, data: data7 };
                          if (vErrors === null) {
                            vErrors = [err18];
                          } else {
                            vErrors.push(err18);
                          }
                          errors++;
                          break;
                        }
                        indices1[item1] = i4;
                      }
                    }
                  } else {
                    const err19 = { instancePath: instancePath + "/options/tiers/" + i0 + "/allOf", schemaPath: "#/properties/options/properties/tiers/items/properties/allOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema110.properties.options.properties.tiers.items.properties.allOf.type, parentSchema: schema110.properties.options.properties.tiers.items.properties.allOf, data: data7 };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                }
                if (data3.coolingOff !== void 0) {
                  let data9 = data3.coolingOff;
                  if (typeof data9 === "string") {
                    if (func1(data9) < 3) {
                      const err20 = { instancePath: instancePath + "/options/tiers/" + i0 + "/coolingOff", schemaPath: "#/properties/options/properties/tiers/items/properties/coolingOff/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters", schema: 3, parentSchema: schema110.properties.options.properties.tiers.items.properties.coolingOff, data: data9 };
                      if (vErrors === null) {
                        vErrors = [err20];
                      } else {
                        vErrors.push(err20);
                      }
                      errors++;
                    }
                    if (!pattern39.test(data9)) {
                      const err21 = { instancePath: instancePath + "/options/tiers/" + i0 + "/coolingOff", schemaPath: "#/properties/options/properties/tiers/items/properties/coolingOff/pattern", keyword: "pattern", params: { pattern: "^P(\\d+D)?(T(\\d+H)?(\\d+M)?)?$" }, message: 'must match pattern "^P(\\d+D)?(T(\\d+H)?(\\d+M)?)?$"', schema: "^P(\\d+D)?(T(\\d+H)?(\\d+M)?)?$", parentSchema: schema110.properties.options.properties.tiers.items.properties.coolingOff, data: data9 };
                      if (vErrors === null) {
                        vErrors = [err21];
                      } else {
                        vErrors.push(err21);
                      }
                      errors++;
                    }
                  } else {
                    const err22 = { instancePath: instancePath + "/options/tiers/" + i0 + "/coolingOff", schemaPath: "#/properties/options/properties/tiers/items/properties/coolingOff/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema110.properties.options.properties.tiers.items.properties.coolingOff.type, parentSchema: schema110.properties.options.properties.tiers.items.properties.coolingOff, data: data9 };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                }
              } else {
                const err23 = { instancePath: instancePath + "/options/tiers/" + i0, schemaPath: "#/properties/options/properties/tiers/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema110.properties.options.properties.tiers.items.type, parentSchema: schema110.properties.options.properties.tiers.items, data: data3 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/options/tiers", schemaPath: "#/properties/options/properties/tiers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema110.properties.options.properties.tiers.type, parentSchema: schema110.properties.options.properties.tiers, data: data2 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data1.bound !== void 0) {
          let data10 = data1.bound;
          if (typeof data10 !== "boolean") {
            const err25 = { instancePath: instancePath + "/options/bound", schemaPath: "#/properties/options/properties/bound/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema110.properties.options.properties.bound.type, parentSchema: schema110.properties.options.properties.bound, data: data10 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data1.urgent !== void 0) {
          let data11 = data1.urgent;
          if (typeof data11 === "string") {
            if (func1(data11) < 1) {
              const err26 = { instancePath: instancePath + "/options/urgent", schemaPath: "#/properties/options/properties/urgent/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema110.properties.options.properties.urgent, data: data11 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          } else {
            const err27 = { instancePath: instancePath + "/options/urgent", schemaPath: "#/properties/options/properties/urgent/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema110.properties.options.properties.urgent.type, parentSchema: schema110.properties.options.properties.urgent, data: data11 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema110.properties.options.type, parentSchema: schema110.properties.options, data: data1 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    for (const key2 in data) {
      if (key2 !== "kind" && key2 !== "options" && key2 !== "id" && key2 !== "title" && key2 !== "severity" && key2 !== "enforce" && key2 !== "when" && key2 !== "message" && key2 !== "guidance" && key2 !== "authority" && key2 !== "effective" && key2 !== "expires" && key2 !== "verified" && key2 !== "locked" && key2 !== "waivable" && key2 !== "demand" && key2 !== "scope" && key2 !== "cases") {
        const err29 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key2 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema110, data };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema110.type, parentSchema: schema110, data };
    if (vErrors === null) {
      vErrors = [err30];
    } else {
      vErrors.push(err30);
    }
    errors++;
  }
  validate251.errors = vErrors;
  return errors === 0;
}
validate251.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate117.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate118(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema50.required, parentSchema: schema50, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const tag0 = data.kind;
    if (typeof tag0 == "string") {
      if (tag0 === "terms") {
        if (!validate205(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
          errors = vErrors.length;
        }
        var props0 = true;
      } else if (tag0 === "pattern") {
        if (!validate207(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "requires") {
        if (!validate209(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "media") {
        if (!validate211(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "links") {
        if (!validate213(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "length") {
        if (!validate215(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "count") {
        if (!validate219(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "window") {
        if (!validate223(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "cadence") {
        if (!validate228(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "expression") {
        if (!validate230(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "identifiers") {
        if (!validate234(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "relationship") {
        if (!validate241(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "reidentification") {
        if (!validate243(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "authorization") {
        if (!validate245(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "approval") {
        if (!validate251(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else {
        const err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: 'value of tag "kind" must be in oneOf', schema: schema50.discriminator, parentSchema: schema50, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    } else {
      const err2 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: 'tag "kind" must be string', schema: schema50.discriminator, parentSchema: schema50, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema50.type, parentSchema: schema50, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate117.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate117.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema112 = { "title": "Adjustment", "type": "object", "additionalProperties": false, "required": ["id"], "description": "What changes in an inherited rule.", "examples": [{ "id": "hipaa/identifiers", "severity": "error" }], "properties": { "id": { "$ref": "common.schema.json#/$defs/id" }, "title": { "type": "string", "minLength": 1, "description": "What the rule asks, in a few words; the heading of a finding.", "examples": ["No guaranteed results"] }, "severity": { "$ref": "common.schema.json#/$defs/severity", "default": "warning" }, "enforce": { "type": "object", "additionalProperties": false, "description": "Staged roll-out: `audit` only counts, `warn` never blocks, `deny` applies the severity; from a day on.", "properties": { "mode": { "enum": ["audit", "warn", "deny"], "default": "deny", "description": "How much the rule may do." }, "from": { "$ref": "common.schema.json#/$defs/date", "description": "The day from which this mode applies; before it the rule only counts." } } }, "when": { "$ref": "common.schema.json#/$defs/expression", "description": "The rule applies only to posts for which this CEL expression is true." }, "message": { "type": "string", "minLength": 1, "description": "What the finding says, instead of the kind's own words; may use the kind's slots, such as `{found}`." }, "guidance": { "type": "string", "minLength": 1, "description": "What to do instead, in plain words. Also used in training." }, "authority": { "type": "array", "items": { "type": "string" }, "description": "Ids of the obligations this rule serves.", "examples": [["us-ftc-substantiation"]] }, "effective": { "$ref": "common.schema.json#/$defs/date", "description": "The rule applies to posts from this day on." }, "expires": { "$ref": "common.schema.json#/$defs/date", "description": "The rule no longer applies to posts from this day on." }, "verified": { "$ref": "common.schema.json#/$defs/date", "description": "The day on which the law behind the rule was last checked." }, "locked": { "type": "boolean", "default": false, "description": "A policy that extends this one may tighten the rule, never loosen it." }, "waivable": { "type": "boolean", "default": true, "description": "Whether an exception may be granted." }, "demand": { "type": "boolean", "default": false, "description": "Whether a field that the calendar never carries counts as missing rather than unknown." }, "scope": { "enum": ["published", "everything"], "default": "published", "description": "For kinds that read text: only what goes out, or notes, prose and hidden text too." }, "cases": { "type": "object", "additionalProperties": false, "description": "Examples that `chaperone test` runs: what the rule must flag and what it must let pass.", "properties": { "flag": { "type": "array", "items": { "$ref": "case.schema.json" }, "description": "Each must yield a finding of this rule." }, "pass": { "type": "array", "items": { "$ref": "case.schema.json" }, "description": "None may yield a finding of this rule." } } }, "options": { "type": "object", "description": "The rule's options, replaced whole." } } };
function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate273.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate122(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema53.oneOf[1], data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "sure" || key0 === "likely" || key0 === "possible")) {
        const err1 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema53.oneOf[1], data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.sure !== void 0) {
      if (!validate122(data.sure, { instancePath: instancePath + "/sure", parentData: data, parentDataProperty: "sure", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
        errors = vErrors.length;
      }
    }
    if (data.likely !== void 0) {
      if (!validate122(data.likely, { instancePath: instancePath + "/likely", parentData: data, parentDataProperty: "likely", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
        errors = vErrors.length;
      }
    }
    if (data.possible !== void 0) {
      if (!validate122(data.possible, { instancePath: instancePath + "/possible", parentData: data, parentDataProperty: "possible", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema53.oneOf[1].type, parentSchema: schema53.oneOf[1], data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
      var props0 = true;
    }
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema53.oneOf, parentSchema: schema53, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate273.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate273.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate280(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate280.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) > 4e3) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func1(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.type, parentSchema: schema56, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate280.errors = vErrors;
  return errors === 0;
}
validate280.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate271(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate271.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema112.required, parentSchema: schema112, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema112.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema112, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate105(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err2 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema112.properties.title, data: data1 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema112.properties.title.type, parentSchema: schema112.properties.title, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.severity !== void 0) {
      if (!validate273(data.severity, { instancePath: instancePath + "/severity", parentData: data, parentDataProperty: "severity", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
        errors = vErrors.length;
      }
    }
    if (data.enforce !== void 0) {
      let data3 = data.enforce;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (!(key1 === "mode" || key1 === "from")) {
            const err4 = { instancePath: instancePath + "/enforce", schemaPath: "#/properties/enforce/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema112.properties.enforce, data: data3 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data3.mode !== void 0) {
          let data4 = data3.mode;
          if (!(data4 === "audit" || data4 === "warn" || data4 === "deny")) {
            const err5 = { instancePath: instancePath + "/enforce/mode", schemaPath: "#/properties/enforce/properties/mode/enum", keyword: "enum", params: { allowedValues: schema112.properties.enforce.properties.mode.enum }, message: "must be equal to one of the allowed values", schema: schema112.properties.enforce.properties.mode.enum, parentSchema: schema112.properties.enforce.properties.mode, data: data4 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data3.from !== void 0) {
          if (!validate109(data3.from, { instancePath: instancePath + "/enforce/from", parentData: data3, parentDataProperty: "from", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/enforce", schemaPath: "#/properties/enforce/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema112.properties.enforce.type, parentSchema: schema112.properties.enforce, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate280(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
        errors = vErrors.length;
      }
    }
    if (data.message !== void 0) {
      let data7 = data.message;
      if (typeof data7 === "string") {
        if (func1(data7) < 1) {
          const err7 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema112.properties.message, data: data7 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema112.properties.message.type, parentSchema: schema112.properties.message, data: data7 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.guidance !== void 0) {
      let data8 = data.guidance;
      if (typeof data8 === "string") {
        if (func1(data8) < 1) {
          const err9 = { instancePath: instancePath + "/guidance", schemaPath: "#/properties/guidance/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema112.properties.guidance, data: data8 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/guidance", schemaPath: "#/properties/guidance/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema112.properties.guidance.type, parentSchema: schema112.properties.guidance, data: data8 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.authority !== void 0) {
      let data9 = data.authority;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (typeof data10 !== "string") {
            const err11 = { instancePath: instancePath + "/authority/" + i0, schemaPath: "#/properties/authority/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema112.properties.authority.items.type, parentSchema: schema112.properties.authority.items, data: data10 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/authority", schemaPath: "#/properties/authority/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema112.properties.authority.type, parentSchema: schema112.properties.authority, data: data9 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.effective !== void 0) {
      if (!validate109(data.effective, { instancePath: instancePath + "/effective", parentData: data, parentDataProperty: "effective", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
        errors = vErrors.length;
      }
    }
    if (data.expires !== void 0) {
      if (!validate109(data.expires, { instancePath: instancePath + "/expires", parentData: data, parentDataProperty: "expires", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
        errors = vErrors.length;
      }
    }
    if (data.verified !== void 0) {
      if (!validate109(data.verified, { instancePath: instancePath + "/verified", parentData: data, parentDataProperty: "verified", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
        errors = vErrors.length;
      }
    }
    if (data.locked !== void 0) {
      let data14 = data.locked;
      if (typeof data14 !== "boolean") {
        const err13 = { instancePath: instancePath + "/locked", schemaPath: "#/properties/locked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema112.properties.locked.type, parentSchema: schema112.properties.locked, data: data14 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.waivable !== void 0) {
      let data15 = data.waivable;
      if (typeof data15 !== "boolean") {
        const err14 = { instancePath: instancePath + "/waivable", schemaPath: "#/properties/waivable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema112.properties.waivable.type, parentSchema: schema112.properties.waivable, data: data15 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.demand !== void 0) {
      let data16 = data.demand;
      if (typeof data16 !== "boolean") {
        const err15 = { instancePath: instancePath + "/demand", schemaPath: "#/properties/demand/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema112.properties.demand.type, parentSchema: schema112.properties.demand, data: data16 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.scope !== void 0) {
      let data17 = data.scope;
      if (!(data17 === "published" || data17 === "everything")) {
        const err16 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: schema112.properties.scope.enum }, message: "must be equal to one of the allowed values", schema: schema112.properties.scope.enum, parentSchema: schema112.properties.scope, data: data17 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.cases !== void 0) {
      let data18 = data.cases;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key2 in data18) {
          if (!(key2 === "flag" || key2 === "pass")) {
            const err17 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema112.properties.cases, data: data18 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data18.flag !== void 0) {
          let data19 = data18.flag;
          if (Array.isArray(data19)) {
            const len1 = data19.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (!validate135(data19[i1], { instancePath: instancePath + "/cases/flag/" + i1, parentData: data19, parentDataProperty: i1, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err18 = { instancePath: instancePath + "/cases/flag", schemaPath: "#/properties/cases/properties/flag/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema112.properties.cases.properties.flag.type, parentSchema: schema112.properties.cases.properties.flag, data: data19 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data18.pass !== void 0) {
          let data21 = data18.pass;
          if (Array.isArray(data21)) {
            const len2 = data21.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (!validate135(data21[i2], { instancePath: instancePath + "/cases/pass/" + i2, parentData: data21, parentDataProperty: i2, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/cases/pass", schemaPath: "#/properties/cases/properties/pass/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema112.properties.cases.properties.pass.type, parentSchema: schema112.properties.cases.properties.pass, data: data21 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema112.properties.cases.type, parentSchema: schema112.properties.cases, data: data18 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.options !== void 0) {
      let data23 = data.options;
      if (!(data23 && typeof data23 == "object" && !Array.isArray(data23))) {
        const err21 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema112.properties.options.type, parentSchema: schema112.properties.options, data: data23 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema112.type, parentSchema: schema112, data };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate271.errors = vErrors;
  return errors === 0;
}
validate271.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate104.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema44.required, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema44.required, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema44.required, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.effective === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effective" }, message: "must have required property 'effective'", schema: schema44.required, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.owner === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'", schema: schema44.required, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema44.properties, key0)) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        const err6 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.$schema.type, parentSchema: schema44.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if ("policy" !== data1) {
        const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "policy" }, message: "must be equal to constant", schema: "policy", parentSchema: schema44.properties.kind, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate105(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0) {
      if (!validate107(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
        errors = vErrors.length;
      }
    }
    if (data.effective !== void 0) {
      if (!validate109(data.effective, { instancePath: instancePath + "/effective", parentData: data, parentDataProperty: "effective", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      if (!validate111(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
        errors = vErrors.length;
      }
    }
    if (data.extends !== void 0) {
      let data6 = data.extends;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 === "string") {
            if (func1(data7) < 1) {
              const err8 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema44.properties.extends.items, data: data7 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.extends.items.type, parentSchema: schema44.properties.extends.items, data: data7 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema44.properties.extends.type, parentSchema: schema44.properties.extends, data: data6 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.changes !== void 0) {
      let data8 = data.changes;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key1 in data8) {
          if (!(key1 === "looser" || key1 === "stricter" || key1 === "neutral")) {
            const err11 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44.properties.changes, data: data8 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data8.looser !== void 0) {
          if (!validate113(data8.looser, { instancePath: instancePath + "/changes/looser", parentData: data8, parentDataProperty: "looser", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
            errors = vErrors.length;
          }
        }
        if (data8.stricter !== void 0) {
          if (!validate113(data8.stricter, { instancePath: instancePath + "/changes/stricter", parentData: data8, parentDataProperty: "stricter", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
            errors = vErrors.length;
          }
        }
        if (data8.neutral !== void 0) {
          if (!validate113(data8.neutral, { instancePath: instancePath + "/changes/neutral", parentData: data8, parentDataProperty: "neutral", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.properties.changes.type, parentSchema: schema44.properties.changes, data: data8 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data12 = data.rules;
      if (Array.isArray(data12)) {
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate117(data12[i1], { instancePath: instancePath + "/rules/" + i1, parentData: data12, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema44.properties.rules.type, parentSchema: schema44.properties.rules, data: data12 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.adjust !== void 0) {
      let data14 = data.adjust;
      if (Array.isArray(data14)) {
        const len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate271(data14[i2], { instancePath: instancePath + "/adjust/" + i2, parentData: data14, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/adjust", schemaPath: "#/properties/adjust/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema44.properties.adjust.type, parentSchema: schema44.properties.adjust, data: data14 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.type, parentSchema: schema44, data };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate104.errors = vErrors;
  return errors === 0;
}
validate104.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var practice = validate288;
var schema115 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/practice.schema.json", "title": "PracticeDocument", "description": "chaperone.yaml: who the practice is, where it posts, who may appear in posts, who does what, where its files lie.", "type": "object", "additionalProperties": false, "required": ["kind", "id", "version", "effective", "owner", "name", "timeZone"], "properties": { "$schema": { "type": "string", "description": "For editors: the address of this schema. Ignored otherwise." }, "kind": { "const": "practice", "description": "Says which document this is: always `practice`." }, "id": { "$ref": "common.schema.json#/$defs/id" }, "version": { "$ref": "common.schema.json#/$defs/version" }, "effective": { "$ref": "common.schema.json#/$defs/date" }, "owner": { "$ref": "common.schema.json#/$defs/owner" }, "name": { "type": "string", "minLength": 1, "description": "The name of the practice as patients know it.", "examples": ["Riverside Family Practice"] }, "timeZone": { "type": "string", "minLength": 1, "description": "The zone in which dates and times of calendars are meant: a name of the IANA time zone database.", "examples": ["America/Chicago"] }, "dateOrder": { "enum": ["month-first", "day-first"], "description": "How 2/3 is to be read. Without it such a date is a finding." }, "languages": { "type": "array", "items": { "type": "string", "pattern": "^[a-z]{2}$" }, "description": "The languages the practice posts in, two letters each.", "default": ["en"], "uniqueItems": true }, "jurisdictions": { "type": "array", "items": { "type": "string", "pattern": "^[A-Z]{2}(-[A-Z0-9]{1,3})?$" }, "description": "Countries and states whose law applies, in ISO 3166 codes.", "default": ["US"], "uniqueItems": true, "examples": [["US", "US-IL"]] }, "specialties": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "What the practice does, in lower case with dashes.", "default": [], "uniqueItems": true, "examples": [["family-medicine"]] }, "catchment": { "type": "integer", "minimum": 1, "description": "How many people live where the practice draws its patients from: the yardstick for facts that identify together.", "examples": [24e3] }, "channels": { "type": "object", "description": "The accounts of the practice, by channel.", "default": {}, "propertyNames": { "$ref": "common.schema.json#/$defs/channel" }, "additionalProperties": { "$ref": "#/$defs/account" } }, "directory": { "$ref": "#/$defs/directory" }, "people": { "type": "object", "description": "People who work at the practice, by an id of your choice. Never patients.", "default": {}, "propertyNames": { "$ref": "common.schema.json#/$defs/id" }, "additionalProperties": { "$ref": "#/$defs/person" } }, "roles": { "type": "object", "description": "Roles, and the kinds of document each owns.", "default": {}, "propertyNames": { "$ref": "common.schema.json#/$defs/id" }, "additionalProperties": { "$ref": "#/$defs/role" } }, "partners": { "type": "object", "description": "Agencies, vendors and endorsers that post for the practice or see what it posts, by an id of your choice.", "default": {}, "propertyNames": { "$ref": "common.schema.json#/$defs/id" }, "additionalProperties": { "$ref": "#/$defs/partner" } }, "files": { "$ref": "#/$defs/files" }, "calendars": { "$ref": "#/$defs/calendars" } }, "$defs": { "account": { "title": "Account", "type": "object", "additionalProperties": false, "description": "One account of the practice.", "properties": { "handle": { "type": "string", "minLength": 1, "description": "The name of the account, without @.", "examples": ["riversidefamily"] }, "administrators": { "type": "array", "items": { "type": "string" }, "description": "Ids of the people who can sign in.", "examples": [["maria-ortiz"]] }, "mfa": { "type": "boolean", "description": "Whether signing in needs a second factor." } } }, "directory": { "title": "Directory", "type": "object", "additionalProperties": false, "description": "Contact data that may appear in posts and is never a finding.", "default": {}, "properties": { "phones": { "type": "array", "items": { "type": "string" }, "description": "Telephone and fax numbers of the practice. Quote them.", "examples": [["555-0140"]] }, "emails": { "type": "array", "items": { "type": "string" }, "description": "E-mail addresses of the practice.", "examples": [["hello@riverside.example"]] }, "addresses": { "type": "array", "items": { "type": "string" }, "description": "Street addresses of the practice.", "examples": [["12 Mill Street, Riverside, IL 60546"]] }, "places": { "type": "array", "items": { "type": "string" }, "description": "Places the practice may name: its town, its neighbourhoods, its sites.", "examples": [["Riverside"]] }, "domains": { "type": "array", "items": { "type": "string" }, "description": "Web domains of the practice.", "examples": [["riverside.example"]] }, "handles": { "type": "array", "items": { "type": "string" }, "description": "Further accounts that may be mentioned, such as partners. Quote those that begin with @.", "examples": [["@countyhealth"]] }, "names": { "type": "array", "items": { "type": "string" }, "description": "Further names that may appear, such as the founder the practice is named after. Never patients.", "examples": [["Mercy Hospital"]] } } }, "person": { "title": "Person", "type": "object", "additionalProperties": false, "required": ["name"], "description": "Someone who works at the practice.", "properties": { "name": { "type": "string", "minLength": 1, "description": "Full name.", "examples": ["Dana Wu"] }, "credentials": { "type": "array", "items": { "type": "string" }, "description": "Letters after the name.", "examples": [["MD"]] }, "roles": { "type": "array", "items": { "type": "string" }, "description": "Roles the person has.", "examples": [["privacy-officer"]] }, "github": { "type": "string", "minLength": 1, "description": "Login on GitHub, by which reviews are recognised.", "examples": ["dana-wu-md"] }, "left": { "$ref": "common.schema.json#/$defs/date", "description": "The day from which the person no longer works here." }, "handles": { "type": "array", "items": { "type": "string" }, "description": "The person's own accounts that may be mentioned. Quote those that begin with @." } } }, "partner": { "title": "Partner", "type": "object", "additionalProperties": false, "required": ["name", "does"], "description": "Somebody outside who works on the practice's posts.", "properties": { "name": { "type": "string", "minLength": 1, "description": "Name of the firm or person.", "examples": ["Harbor Media"] }, "does": { "enum": ["agency", "vendor", "endorser"], "description": "Writes or posts for the practice; runs a tool or stores things; speaks for the practice and gets something for it." }, "channels": { "type": "array", "items": { "type": "string" }, "description": "Accounts the partner can sign in to.", "examples": [["instagram"]] }, "contract": { "title": "Contract", "type": "object", "additionalProperties": false, "description": "The written contract.", "properties": { "until": { "$ref": "common.schema.json#/$defs/date", "description": "Its last day; absent: it has no end." } } }, "healthInformation": { "type": "boolean", "description": "Whether the partner can see health information, such as messages of patients." }, "baa": { "$ref": "common.schema.json#/$defs/date", "description": "The day on which the business associate agreement was signed." }, "disclosure": { "type": "string", "minLength": 1, "description": "How the partner discloses the connection in posts.", "examples": ["Begins every post with Ad:"] } } }, "role": { "title": "Role", "type": ["object", "null"], "additionalProperties": false, "description": "A role and what it answers for.", "properties": { "owns": { "type": "array", "items": { "enum": ["practice", "policy", "records", "retention", "responsibilities", "training", "authorizations", "holds", "waivers"] }, "description": "Kinds of document this role approves." } } }, "files": { "title": "Files", "type": "object", "additionalProperties": false, "description": "Where things lie, relative to chaperone.yaml.", "default": {}, "properties": { "calendars": { "type": "array", "items": { "type": "string" }, "description": "Globs of the content calendars.", "default": ["calendars/**/*.md"] }, "policies": { "type": "array", "items": { "type": "string" }, "description": "Globs of the policy documents.", "default": ["policy/**/*.{yaml,yml,json}"] }, "registers": { "type": "string", "minLength": 1, "description": "The folder of the registers; may be the checkout of a private repository.", "default": "registers" } } }, "calendars": { "title": "Calendars", "type": "object", "additionalProperties": false, "description": "How this practice writes its calendars.", "default": {}, "properties": { "columns": { "type": "object", "description": "Your own words for columns and labels, each with the field it means.", "default": {}, "additionalProperties": { "enum": ["date", "time", "timeZone", "channels", "kind", "title", "copy", "hashtags", "mentions", "links", "media", "alt", "subject", "authorizations", "status", "author", "approvals", "urgent", "remove", "permalink", "campaign", "tags", "id", "notes", "ignore"] }, "examples": [{ "What we say": "copy", "Where": "channels" }] }, "start": { "$ref": "common.schema.json#/$defs/date", "description": 'The day that "Day 1" or "Week 1" begins on, where a calendar counts days or weeks.' } } } } };
function validate289(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate289.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) > 120) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters", schema: 120, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._/-]*$"', schema: "^[A-Za-z0-9][A-Za-z0-9._/-]*$", parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate289.errors = vErrors;
  return errors === 0;
}
validate289.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate291(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate291.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" }, message: 'must match pattern "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"', schema: "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$", parentSchema: schema22, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.type, parentSchema: schema22, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate291.errors = vErrors;
  return errors === 0;
}
validate291.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate293(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate293.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats0.validate(data)) {
      const err0 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.type, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate293.errors = vErrors;
  return errors === 0;
}
validate293.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate295(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate295.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.type, parentSchema: schema24, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate295.errors = vErrors;
  return errors === 0;
}
validate295.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate297(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate297.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern7.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"', schema: "^[a-z0-9][a-z0-9-]*$", parentSchema: schema26, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.type, parentSchema: schema26, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate297.errors = vErrors;
  return errors === 0;
}
validate297.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema121 = { "title": "Account", "type": "object", "additionalProperties": false, "description": "One account of the practice.", "properties": { "handle": { "type": "string", "minLength": 1, "description": "The name of the account, without @.", "examples": ["riversidefamily"] }, "administrators": { "type": "array", "items": { "type": "string" }, "description": "Ids of the people who can sign in.", "examples": [["maria-ortiz"]] }, "mfa": { "type": "boolean", "description": "Whether signing in needs a second factor." } } };
function validate299(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate299.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "handle" || key0 === "administrators" || key0 === "mfa")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema121, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.handle !== void 0) {
      let data0 = data.handle;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err1 = { instancePath: instancePath + "/handle", schemaPath: "#/properties/handle/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema121.properties.handle, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/handle", schemaPath: "#/properties/handle/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema121.properties.handle.type, parentSchema: schema121.properties.handle, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.administrators !== void 0) {
      let data1 = data.administrators;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 !== "string") {
            const err3 = { instancePath: instancePath + "/administrators/" + i0, schemaPath: "#/properties/administrators/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema121.properties.administrators.items.type, parentSchema: schema121.properties.administrators.items, data: data2 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/administrators", schemaPath: "#/properties/administrators/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema121.properties.administrators.type, parentSchema: schema121.properties.administrators, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.mfa !== void 0) {
      let data3 = data.mfa;
      if (typeof data3 !== "boolean") {
        const err5 = { instancePath: instancePath + "/mfa", schemaPath: "#/properties/mfa/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema121.properties.mfa.type, parentSchema: schema121.properties.mfa, data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema121.type, parentSchema: schema121, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate299.errors = vErrors;
  return errors === 0;
}
validate299.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema122 = { "title": "Directory", "type": "object", "additionalProperties": false, "description": "Contact data that may appear in posts and is never a finding.", "default": {}, "properties": { "phones": { "type": "array", "items": { "type": "string" }, "description": "Telephone and fax numbers of the practice. Quote them.", "examples": [["555-0140"]] }, "emails": { "type": "array", "items": { "type": "string" }, "description": "E-mail addresses of the practice.", "examples": [["hello@riverside.example"]] }, "addresses": { "type": "array", "items": { "type": "string" }, "description": "Street addresses of the practice.", "examples": [["12 Mill Street, Riverside, IL 60546"]] }, "places": { "type": "array", "items": { "type": "string" }, "description": "Places the practice may name: its town, its neighbourhoods, its sites.", "examples": [["Riverside"]] }, "domains": { "type": "array", "items": { "type": "string" }, "description": "Web domains of the practice.", "examples": [["riverside.example"]] }, "handles": { "type": "array", "items": { "type": "string" }, "description": "Further accounts that may be mentioned, such as partners. Quote those that begin with @.", "examples": [["@countyhealth"]] }, "names": { "type": "array", "items": { "type": "string" }, "description": "Further names that may appear, such as the founder the practice is named after. Never patients.", "examples": [["Mercy Hospital"]] } } };
function validate301(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate301.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "phones" || key0 === "emails" || key0 === "addresses" || key0 === "places" || key0 === "domains" || key0 === "handles" || key0 === "names")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema122, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.phones !== void 0) {
      let data0 = data.phones;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 !== "string") {
            const err1 = { instancePath: instancePath + "/phones/" + i0, schemaPath: "#/properties/phones/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema122.properties.phones.items.type, parentSchema: schema122.properties.phones.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/phones", schemaPath: "#/properties/phones/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema122.properties.phones.type, parentSchema: schema122.properties.phones, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.emails !== void 0) {
      let data2 = data.emails;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 !== "string") {
            const err3 = { instancePath: instancePath + "/emails/" + i1, schemaPath: "#/properties/emails/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema122.properties.emails.items.type, parentSchema: schema122.properties.emails.items, data: data3 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/emails", schemaPath: "#/properties/emails/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema122.properties.emails.type, parentSchema: schema122.properties.emails, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.addresses !== void 0) {
      let data4 = data.addresses;
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data5 = data4[i2];
          if (typeof data5 !== "string") {
            const err5 = { instancePath: instancePath + "/addresses/" + i2, schemaPath: "#/properties/addresses/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema122.properties.addresses.items.type, parentSchema: schema122.properties.addresses.items, data: data5 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema122.properties.addresses.type, parentSchema: schema122.properties.addresses, data: data4 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.places !== void 0) {
      let data6 = data.places;
      if (Array.isArray(data6)) {
        const len3 = data6.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data7 = data6[i3];
          if (typeof data7 !== "string") {
            const err7 = { instancePath: instancePath + "/places/" + i3, schemaPath: "#/properties/places/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema122.properties.places.items.type, parentSchema: schema122.properties.places.items, data: data7 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/places", schemaPath: "#/properties/places/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema122.properties.places.type, parentSchema: schema122.properties.places, data: data6 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.domains !== void 0) {
      let data8 = data.domains;
      if (Array.isArray(data8)) {
        const len4 = data8.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data9 = data8[i4];
          if (typeof data9 !== "string") {
            const err9 = { instancePath: instancePath + "/domains/" + i4, schemaPath: "#/properties/domains/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema122.properties.domains.items.type, parentSchema: schema122.properties.domains.items, data: data9 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema122.properties.domains.type, parentSchema: schema122.properties.domains, data: data8 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.handles !== void 0) {
      let data10 = data.handles;
      if (Array.isArray(data10)) {
        const len5 = data10.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data11 = data10[i5];
          if (typeof data11 !== "string") {
            const err11 = { instancePath: instancePath + "/handles/" + i5, schemaPath: "#/properties/handles/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema122.properties.handles.items.type, parentSchema: schema122.properties.handles.items, data: data11 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/handles", schemaPath: "#/properties/handles/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema122.properties.handles.type, parentSchema: schema122.properties.handles, data: data10 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.names !== void 0) {
      let data12 = data.names;
      if (Array.isArray(data12)) {
        const len6 = data12.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data13 = data12[i6];
          if (typeof data13 !== "string") {
            const err13 = { instancePath: instancePath + "/names/" + i6, schemaPath: "#/properties/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema122.properties.names.items.type, parentSchema: schema122.properties.names.items, data: data13 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema122.properties.names.type, parentSchema: schema122.properties.names, data: data12 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema122.type, parentSchema: schema122, data };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate301.errors = vErrors;
  return errors === 0;
}
validate301.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema123 = { "title": "Person", "type": "object", "additionalProperties": false, "required": ["name"], "description": "Someone who works at the practice.", "properties": { "name": { "type": "string", "minLength": 1, "description": "Full name.", "examples": ["Dana Wu"] }, "credentials": { "type": "array", "items": { "type": "string" }, "description": "Letters after the name.", "examples": [["MD"]] }, "roles": { "type": "array", "items": { "type": "string" }, "description": "Roles the person has.", "examples": [["privacy-officer"]] }, "github": { "type": "string", "minLength": 1, "description": "Login on GitHub, by which reviews are recognised.", "examples": ["dana-wu-md"] }, "left": { "$ref": "common.schema.json#/$defs/date", "description": "The day from which the person no longer works here." }, "handles": { "type": "array", "items": { "type": "string" }, "description": "The person's own accounts that may be mentioned. Quote those that begin with @." } } };
function validate304(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate304.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema123.required, parentSchema: schema123, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "credentials" || key0 === "roles" || key0 === "github" || key0 === "left" || key0 === "handles")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema123, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema123.properties.name, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema123.properties.name.type, parentSchema: schema123.properties.name, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.credentials !== void 0) {
      let data1 = data.credentials;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 !== "string") {
            const err4 = { instancePath: instancePath + "/credentials/" + i0, schemaPath: "#/properties/credentials/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema123.properties.credentials.items.type, parentSchema: schema123.properties.credentials.items, data: data2 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/credentials", schemaPath: "#/properties/credentials/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema123.properties.credentials.type, parentSchema: schema123.properties.credentials, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.roles !== void 0) {
      let data3 = data.roles;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 !== "string") {
            const err6 = { instancePath: instancePath + "/roles/" + i1, schemaPath: "#/properties/roles/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema123.properties.roles.items.type, parentSchema: schema123.properties.roles.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema123.properties.roles.type, parentSchema: schema123.properties.roles, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.github !== void 0) {
      let data5 = data.github;
      if (typeof data5 === "string") {
        if (func1(data5) < 1) {
          const err8 = { instancePath: instancePath + "/github", schemaPath: "#/properties/github/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema123.properties.github, data: data5 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/github", schemaPath: "#/properties/github/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema123.properties.github.type, parentSchema: schema123.properties.github, data: data5 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.left !== void 0) {
      if (!validate293(data.left, { instancePath: instancePath + "/left", parentData: data, parentDataProperty: "left", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
        errors = vErrors.length;
      }
    }
    if (data.handles !== void 0) {
      let data7 = data.handles;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data8 = data7[i2];
          if (typeof data8 !== "string") {
            const err10 = { instancePath: instancePath + "/handles/" + i2, schemaPath: "#/properties/handles/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema123.properties.handles.items.type, parentSchema: schema123.properties.handles.items, data: data8 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/handles", schemaPath: "#/properties/handles/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema123.properties.handles.type, parentSchema: schema123.properties.handles, data: data7 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema123.type, parentSchema: schema123, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate304.errors = vErrors;
  return errors === 0;
}
validate304.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema124 = { "title": "Role", "type": ["object", "null"], "additionalProperties": false, "description": "A role and what it answers for.", "properties": { "owns": { "type": "array", "items": { "enum": ["practice", "policy", "records", "retention", "responsibilities", "training", "authorizations", "holds", "waivers"] }, "description": "Kinds of document this role approves." } } };
function validate308(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate308.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema124.type }, message: "must be object,null", schema: schema124.type, parentSchema: schema124, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "owns")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema124, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.owns !== void 0) {
      let data0 = data.owns;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (!(data1 === "practice" || data1 === "policy" || data1 === "records" || data1 === "retention" || data1 === "responsibilities" || data1 === "training" || data1 === "authorizations" || data1 === "holds" || data1 === "waivers")) {
            const err2 = { instancePath: instancePath + "/owns/" + i0, schemaPath: "#/properties/owns/items/enum", keyword: "enum", params: { allowedValues: schema124.properties.owns.items.enum }, message: "must be equal to one of the allowed values", schema: schema124.properties.owns.items.enum, parentSchema: schema124.properties.owns.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/owns", schemaPath: "#/properties/owns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema124.properties.owns.type, parentSchema: schema124.properties.owns, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  }
  validate308.errors = vErrors;
  return errors === 0;
}
validate308.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema125 = { "title": "Partner", "type": "object", "additionalProperties": false, "required": ["name", "does"], "description": "Somebody outside who works on the practice's posts.", "properties": { "name": { "type": "string", "minLength": 1, "description": "Name of the firm or person.", "examples": ["Harbor Media"] }, "does": { "enum": ["agency", "vendor", "endorser"], "description": "Writes or posts for the practice; runs a tool or stores things; speaks for the practice and gets something for it." }, "channels": { "type": "array", "items": { "type": "string" }, "description": "Accounts the partner can sign in to.", "examples": [["instagram"]] }, "contract": { "title": "Contract", "type": "object", "additionalProperties": false, "description": "The written contract.", "properties": { "until": { "$ref": "common.schema.json#/$defs/date", "description": "Its last day; absent: it has no end." } } }, "healthInformation": { "type": "boolean", "description": "Whether the partner can see health information, such as messages of patients." }, "baa": { "$ref": "common.schema.json#/$defs/date", "description": "The day on which the business associate agreement was signed." }, "disclosure": { "type": "string", "minLength": 1, "description": "How the partner discloses the connection in posts.", "examples": ["Begins every post with Ad:"] } } };
function validate311(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate311.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema125.required, parentSchema: schema125, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.does === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "does" }, message: "must have required property 'does'", schema: schema125.required, parentSchema: schema125, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "does" || key0 === "channels" || key0 === "contract" || key0 === "healthInformation" || key0 === "baa" || key0 === "disclosure")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema125, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema125.properties.name, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema125.properties.name.type, parentSchema: schema125.properties.name, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.does !== void 0) {
      let data1 = data.does;
      if (!(data1 === "agency" || data1 === "vendor" || data1 === "endorser")) {
        const err5 = { instancePath: instancePath + "/does", schemaPath: "#/properties/does/enum", keyword: "enum", params: { allowedValues: schema125.properties.does.enum }, message: "must be equal to one of the allowed values", schema: schema125.properties.does.enum, parentSchema: schema125.properties.does, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.channels !== void 0) {
      let data2 = data.channels;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 !== "string") {
            const err6 = { instancePath: instancePath + "/channels/" + i0, schemaPath: "#/properties/channels/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema125.properties.channels.items.type, parentSchema: schema125.properties.channels.items, data: data3 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema125.properties.channels.type, parentSchema: schema125.properties.channels, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.contract !== void 0) {
      let data4 = data.contract;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          if (!(key1 === "until")) {
            const err8 = { instancePath: instancePath + "/contract", schemaPath: "#/properties/contract/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema125.properties.contract, data: data4 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data4.until !== void 0) {
          if (!validate293(data4.until, { instancePath: instancePath + "/contract/until", parentData: data4, parentDataProperty: "until", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/contract", schemaPath: "#/properties/contract/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema125.properties.contract.type, parentSchema: schema125.properties.contract, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.healthInformation !== void 0) {
      let data6 = data.healthInformation;
      if (typeof data6 !== "boolean") {
        const err10 = { instancePath: instancePath + "/healthInformation", schemaPath: "#/properties/healthInformation/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema125.properties.healthInformation.type, parentSchema: schema125.properties.healthInformation, data: data6 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.baa !== void 0) {
      if (!validate293(data.baa, { instancePath: instancePath + "/baa", parentData: data, parentDataProperty: "baa", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
        errors = vErrors.length;
      }
    }
    if (data.disclosure !== void 0) {
      let data8 = data.disclosure;
      if (typeof data8 === "string") {
        if (func1(data8) < 1) {
          const err11 = { instancePath: instancePath + "/disclosure", schemaPath: "#/properties/disclosure/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema125.properties.disclosure, data: data8 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/disclosure", schemaPath: "#/properties/disclosure/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema125.properties.disclosure.type, parentSchema: schema125.properties.disclosure, data: data8 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema125.type, parentSchema: schema125, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate311.errors = vErrors;
  return errors === 0;
}
validate311.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema126 = { "title": "Files", "type": "object", "additionalProperties": false, "description": "Where things lie, relative to chaperone.yaml.", "default": {}, "properties": { "calendars": { "type": "array", "items": { "type": "string" }, "description": "Globs of the content calendars.", "default": ["calendars/**/*.md"] }, "policies": { "type": "array", "items": { "type": "string" }, "description": "Globs of the policy documents.", "default": ["policy/**/*.{yaml,yml,json}"] }, "registers": { "type": "string", "minLength": 1, "description": "The folder of the registers; may be the checkout of a private repository.", "default": "registers" } } };
function validate315(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate315.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "calendars" || key0 === "policies" || key0 === "registers")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema126, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.calendars !== void 0) {
      let data0 = data.calendars;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 !== "string") {
            const err1 = { instancePath: instancePath + "/calendars/" + i0, schemaPath: "#/properties/calendars/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema126.properties.calendars.items.type, parentSchema: schema126.properties.calendars.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/calendars", schemaPath: "#/properties/calendars/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema126.properties.calendars.type, parentSchema: schema126.properties.calendars, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.policies !== void 0) {
      let data2 = data.policies;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 !== "string") {
            const err3 = { instancePath: instancePath + "/policies/" + i1, schemaPath: "#/properties/policies/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema126.properties.policies.items.type, parentSchema: schema126.properties.policies.items, data: data3 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema126.properties.policies.type, parentSchema: schema126.properties.policies, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.registers !== void 0) {
      let data4 = data.registers;
      if (typeof data4 === "string") {
        if (func1(data4) < 1) {
          const err5 = { instancePath: instancePath + "/registers", schemaPath: "#/properties/registers/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema126.properties.registers, data: data4 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/registers", schemaPath: "#/properties/registers/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema126.properties.registers.type, parentSchema: schema126.properties.registers, data: data4 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema126.type, parentSchema: schema126, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate315.errors = vErrors;
  return errors === 0;
}
validate315.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema127 = { "title": "Calendars", "type": "object", "additionalProperties": false, "description": "How this practice writes its calendars.", "default": {}, "properties": { "columns": { "type": "object", "description": "Your own words for columns and labels, each with the field it means.", "default": {}, "additionalProperties": { "enum": ["date", "time", "timeZone", "channels", "kind", "title", "copy", "hashtags", "mentions", "links", "media", "alt", "subject", "authorizations", "status", "author", "approvals", "urgent", "remove", "permalink", "campaign", "tags", "id", "notes", "ignore"] }, "examples": [{ "What we say": "copy", "Where": "channels" }] }, "start": { "$ref": "common.schema.json#/$defs/date", "description": 'The day that "Day 1" or "Week 1" begins on, where a calendar counts days or weeks.' } } };
function validate317(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate317.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "columns" || key0 === "start")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema127, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.columns !== void 0) {
      let data0 = data.columns;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          let data1 = data0[key1];
          if (!(data1 === "date" || data1 === "time" || data1 === "timeZone" || data1 === "channels" || data1 === "kind" || data1 === "title" || data1 === "copy" || data1 === "hashtags" || data1 === "mentions" || data1 === "links" || data1 === "media" || data1 === "alt" || data1 === "subject" || data1 === "authorizations" || data1 === "status" || data1 === "author" || data1 === "approvals" || data1 === "urgent" || data1 === "remove" || data1 === "permalink" || data1 === "campaign" || data1 === "tags" || data1 === "id" || data1 === "notes" || data1 === "ignore")) {
            const err1 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema127.properties.columns.additionalProperties.enum }, message: "must be equal to one of the allowed values", schema: schema127.properties.columns.additionalProperties.enum, parentSchema: schema127.properties.columns.additionalProperties, data: data1 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema127.properties.columns.type, parentSchema: schema127.properties.columns, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.start !== void 0) {
      if (!validate293(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema127.type, parentSchema: schema127, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate317.errors = vErrors;
  return errors === 0;
}
validate317.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern42 = new RegExp("^[a-z]{2}$", "u");
function validate288(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate288.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema115.required, parentSchema: schema115, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema115.required, parentSchema: schema115, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema115.required, parentSchema: schema115, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.effective === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effective" }, message: "must have required property 'effective'", schema: schema115.required, parentSchema: schema115, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.owner === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'", schema: schema115.required, parentSchema: schema115, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema115.required, parentSchema: schema115, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.timeZone === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timeZone" }, message: "must have required property 'timeZone'", schema: schema115.required, parentSchema: schema115, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema115.properties, key0)) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema115, data };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        const err8 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema115.properties.$schema.type, parentSchema: schema115.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if ("practice" !== data1) {
        const err9 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "practice" }, message: "must be equal to constant", schema: "practice", parentSchema: schema115.properties.kind, data: data1 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate289(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0) {
      if (!validate291(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
        errors = vErrors.length;
      }
    }
    if (data.effective !== void 0) {
      if (!validate293(data.effective, { instancePath: instancePath + "/effective", parentData: data, parentDataProperty: "effective", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      if (!validate295(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      let data6 = data.name;
      if (typeof data6 === "string") {
        if (func1(data6) < 1) {
          const err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema115.properties.name, data: data6 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema115.properties.name.type, parentSchema: schema115.properties.name, data: data6 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.timeZone !== void 0) {
      let data7 = data.timeZone;
      if (typeof data7 === "string") {
        if (func1(data7) < 1) {
          const err12 = { instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema115.properties.timeZone, data: data7 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema115.properties.timeZone.type, parentSchema: schema115.properties.timeZone, data: data7 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.dateOrder !== void 0) {
      let data8 = data.dateOrder;
      if (!(data8 === "month-first" || data8 === "day-first")) {
        const err14 = { instancePath: instancePath + "/dateOrder", schemaPath: "#/properties/dateOrder/enum", keyword: "enum", params: { allowedValues: schema115.properties.dateOrder.enum }, message: "must be equal to one of the allowed values", schema: schema115.properties.dateOrder.enum, parentSchema: schema115.properties.dateOrder, data: data8 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.languages !== void 0) {
      let data9 = data.languages;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (typeof data10 === "string") {
            if (!pattern42.test(data10)) {
              const err15 = { instancePath: instancePath + "/languages/" + i0, schemaPath: "#/properties/languages/items/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2}$" }, message: 'must match pattern "^[a-z]{2}$"', schema: "^[a-z]{2}$", parentSchema: schema115.properties.languages.items, data: data10 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/languages/" + i0, schemaPath: "#/properties/languages/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema115.properties.languages.items.type, parentSchema: schema115.properties.languages.items, data: data10 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        let i1 = data9.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data9[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err17 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema115.properties.languages, data: data9 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema115.properties.languages.type, parentSchema: schema115.properties.languages, data: data9 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.jurisdictions !== void 0) {
      let data11 = data.jurisdictions;
      if (Array.isArray(data11)) {
        const len1 = data11.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data12 = data11[i2];
          if (typeof data12 === "string") {
            if (!pattern8.test(data12)) {
              const err19 = { instancePath: instancePath + "/jurisdictions/" + i2, schemaPath: "#/properties/jurisdictions/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}(-[A-Z0-9]{1,3})?$" }, message: 'must match pattern "^[A-Z]{2}(-[A-Z0-9]{1,3})?$"', schema: "^[A-Z]{2}(-[A-Z0-9]{1,3})?$", parentSchema: schema115.properties.jurisdictions.items, data: data12 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/jurisdictions/" + i2, schemaPath: "#/properties/jurisdictions/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema115.properties.jurisdictions.items.type, parentSchema: schema115.properties.jurisdictions.items, data: data12 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        let i3 = data11.length;
        let j1;
        if (i3 > 1) {
          const indices1 = {};
          for (; i3--; ) {
            let item1 = data11[i3];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              const err21 = { instancePath: instancePath + "/jurisdictions", schemaPath: "#/properties/jurisdictions/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)", schema: true, parentSchema: schema115.properties.jurisdictions, data: data11 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
              break;
            }
            indices1[item1] = i3;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/jurisdictions", schemaPath: "#/properties/jurisdictions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema115.properties.jurisdictions.type, parentSchema: schema115.properties.jurisdictions, data: data11 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.specialties !== void 0) {
      let data13 = data.specialties;
      if (Array.isArray(data13)) {
        const len2 = data13.length;
        for (let i4 = 0; i4 < len2; i4++) {
          let data14 = data13[i4];
          if (typeof data14 === "string") {
            if (func1(data14) < 1) {
              const err23 = { instancePath: instancePath + "/specialties/" + i4, schemaPath: "#/properties/specialties/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema115.properties.specialties.items, data: data14 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/specialties/" + i4, schemaPath: "#/properties/specialties/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema115.properties.specialties.items.type, parentSchema: schema115.properties.specialties.items, data: data14 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        let i5 = data13.length;
        let j2;
        if (i5 > 1) {
          const indices2 = {};
          for (; i5--; ) {
            let item2 = data13[i5];
            if (typeof item2 !== "string") {
              continue;
            }
            if (typeof indices2[item2] == "number") {
              j2 = indices2[item2];
              const err25 = { instancePath: instancePath + "/specialties", schemaPath: "#/properties/specialties/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)", schema: true, parentSchema: schema115.properties.specialties, data: data13 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
              break;
            }
            indices2[item2] = i5;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/specialties", schemaPath: "#/properties/specialties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema115.properties.specialties.type, parentSchema: schema115.properties.specialties, data: data13 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.catchment !== void 0) {
      let data15 = data.catchment;
      if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
        const err27 = { instancePath: instancePath + "/catchment", schemaPath: "#/properties/catchment/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema115.properties.catchment.type, parentSchema: schema115.properties.catchment, data: data15 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 < 1 || isNaN(data15)) {
          const err28 = { instancePath: instancePath + "/catchment", schemaPath: "#/properties/catchment/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema115.properties.catchment, data: data15 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      }
    }
    if (data.channels !== void 0) {
      let data16 = data.channels;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        for (const key1 in data16) {
          const _errs30 = errors;
          if (!validate297(key1, { instancePath: instancePath + "/channels", parentData: data16, parentDataProperty: "channels", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
            errors = vErrors.length;
          }
          var valid10 = _errs30 === errors;
          if (!valid10) {
            const err29 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema115.properties.channels.propertyNames, parentSchema: schema115.properties.channels, data: data16 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        for (const key2 in data16) {
          if (!validate299(data16[key2], { instancePath: instancePath + "/channels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data16, parentDataProperty: key2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema115.properties.channels.type, parentSchema: schema115.properties.channels, data: data16 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.directory !== void 0) {
      if (!validate301(data.directory, { instancePath: instancePath + "/directory", parentData: data, parentDataProperty: "directory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
        errors = vErrors.length;
      }
    }
    if (data.people !== void 0) {
      let data19 = data.people;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (const key3 in data19) {
          const _errs36 = errors;
          if (!validate289(key3, { instancePath: instancePath + "/people", parentData: data19, parentDataProperty: "people", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
            errors = vErrors.length;
          }
          var valid12 = _errs36 === errors;
          if (!valid12) {
            const err31 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, message: "property name must be valid", schema: schema115.properties.people.propertyNames, parentSchema: schema115.properties.people, data: data19 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        for (const key4 in data19) {
          if (!validate304(data19[key4], { instancePath: instancePath + "/people/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data19, parentDataProperty: key4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema115.properties.people.type, parentSchema: schema115.properties.people, data: data19 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.roles !== void 0) {
      let data21 = data.roles;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (const key5 in data21) {
          const _errs41 = errors;
          if (!validate289(key5, { instancePath: instancePath + "/roles", parentData: data21, parentDataProperty: "roles", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
            errors = vErrors.length;
          }
          var valid14 = _errs41 === errors;
          if (!valid14) {
            const err33 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/propertyNames", keyword: "propertyNames", params: { propertyName: key5 }, message: "property name must be valid", schema: schema115.properties.roles.propertyNames, parentSchema: schema115.properties.roles, data: data21 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        for (const key6 in data21) {
          if (!validate308(data21[key6], { instancePath: instancePath + "/roles/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data21, parentDataProperty: key6, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema115.properties.roles.type, parentSchema: schema115.properties.roles, data: data21 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.partners !== void 0) {
      let data23 = data.partners;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        for (const key7 in data23) {
          const _errs46 = errors;
          if (!validate289(key7, { instancePath: instancePath + "/partners", parentData: data23, parentDataProperty: "partners", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
            errors = vErrors.length;
          }
          var valid16 = _errs46 === errors;
          if (!valid16) {
            const err35 = { instancePath: instancePath + "/partners", schemaPath: "#/properties/partners/propertyNames", keyword: "propertyNames", params: { propertyName: key7 }, message: "property name must be valid", schema: schema115.properties.partners.propertyNames, parentSchema: schema115.properties.partners, data: data23 };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        for (const key8 in data23) {
          if (!validate311(data23[key8], { instancePath: instancePath + "/partners/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data23, parentDataProperty: key8, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/partners", schemaPath: "#/properties/partners/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema115.properties.partners.type, parentSchema: schema115.properties.partners, data: data23 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.files !== void 0) {
      if (!validate315(data.files, { instancePath: instancePath + "/files", parentData: data, parentDataProperty: "files", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
        errors = vErrors.length;
      }
    }
    if (data.calendars !== void 0) {
      if (!validate317(data.calendars, { instancePath: instancePath + "/calendars", parentData: data, parentDataProperty: "calendars", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err37 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema115.type, parentSchema: schema115, data };
    if (vErrors === null) {
      vErrors = [err37];
    } else {
      vErrors.push(err37);
    }
    errors++;
  }
  validate288.errors = vErrors;
  return errors === 0;
}
validate288.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var records = validate320;
var schema128 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/records.schema.json", "title": "RecordsDocument", "description": "What is a record: classes of what the practice publishes, receives and keeps. Whether something is a record says nothing about whether it is discoverable.", "type": "object", "additionalProperties": false, "required": ["kind", "id", "version", "effective", "owner"], "properties": { "$schema": { "type": "string", "description": "For editors: the address of this schema. Ignored otherwise." }, "kind": { "const": "records", "description": "Says which document this is: always `records`." }, "id": { "$ref": "common.schema.json#/$defs/id" }, "version": { "$ref": "common.schema.json#/$defs/version" }, "effective": { "$ref": "common.schema.json#/$defs/date" }, "owner": { "$ref": "common.schema.json#/$defs/owner" }, "extends": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Documents of the kind `records` this one builds on: a shipped baseline (`chaperone:records/us`) or a relative path. An entry of the same id here replaces theirs whole.", "default": [], "examples": [["chaperone:records/us"]] }, "classes": { "type": "array", "items": { "$ref": "#/$defs/class" }, "description": "The classes. A record falls into every class whose condition holds; it should be exactly one.", "default": [] }, "omit": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/id" }, "description": "Ids of inherited classes that do not apply here.", "default": [] } }, "$defs": { "class": { "title": "RecordClass", "type": "object", "additionalProperties": false, "required": ["id", "title", "when", "businessRecord", "legalHealthRecord", "designatedRecordSet"], "description": "One class of records.", "properties": { "id": { "$ref": "common.schema.json#/$defs/id" }, "title": { "type": "string", "minLength": 1, "maxLength": 400, "description": "What is in it, in a few words.", "examples": ["A published post about a patient"] }, "words": { "type": "string", "minLength": 1, "maxLength": 400, "description": "The condition in words, for people: one row of a decision table.", "examples": ["A post, story or video that is about a patient."] }, "when": { "$ref": "common.schema.json#/$defs/expression", "description": "A CEL expression over `record`, `practice` and `asOf`: which records are in the class.", "examples": ['record.kind == "post" && record.subject == "patient"'] }, "businessRecord": { "enum": ["yes", "no", "ask"], "description": "Whether it is a business record of the practice.", "title": "Business record", "examples": ["yes"] }, "legalHealthRecord": { "enum": ["yes", "no", "ask"], "description": "Whether it is part of the legal health record, as the practice defines it.", "title": "Legal health record", "examples": ["no"] }, "designatedRecordSet": { "enum": ["yes", "no", "ask"], "description": "Whether it is part of the designated record set (45 CFR 164.501): what patients may see and amend.", "title": "Designated record set", "examples": ["no"] }, "custodian": { "type": "string", "minLength": 1, "maxLength": 120, "description": "Who keeps it: the id of a person or a role.", "examples": ["tom-becker"] }, "goesTo": { "type": "string", "minLength": 1, "maxLength": 400, "description": "Where it is kept or passed on: the chart, the complaint file, the archive.", "examples": ["the complaint file"] }, "media": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/medium" }, "description": "In which media its copies may be.", "uniqueItems": true, "default": ["electronic"], "examples": [["electronic", "physical"]] }, "schedule": { "$ref": "common.schema.json#/$defs/id", "description": "The schedule of the retention document that it follows." }, "authority": { "type": "array", "items": { "type": "string" }, "description": "Ids of the obligations it serves.", "default": [], "examples": [["us-hipaa-documentation"]] }, "citation": { "type": "string", "minLength": 1, "maxLength": 400, "description": "Where it is written.", "examples": ["45 CFR 164.530(j)"] }, "confidence": { "$ref": "common.schema.json#/$defs/confidence" } } } } };
function validate321(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate321.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) > 120) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters", schema: 120, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._/-]*$"', schema: "^[A-Za-z0-9][A-Za-z0-9._/-]*$", parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate321.errors = vErrors;
  return errors === 0;
}
validate321.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate323(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate323.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" }, message: 'must match pattern "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"', schema: "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$", parentSchema: schema22, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.type, parentSchema: schema22, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate323.errors = vErrors;
  return errors === 0;
}
validate323.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate325(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate325.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats0.validate(data)) {
      const err0 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.type, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate325.errors = vErrors;
  return errors === 0;
}
validate325.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate327(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate327.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.type, parentSchema: schema24, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate327.errors = vErrors;
  return errors === 0;
}
validate327.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema133 = { "title": "RecordClass", "type": "object", "additionalProperties": false, "required": ["id", "title", "when", "businessRecord", "legalHealthRecord", "designatedRecordSet"], "description": "One class of records.", "properties": { "id": { "$ref": "common.schema.json#/$defs/id" }, "title": { "type": "string", "minLength": 1, "maxLength": 400, "description": "What is in it, in a few words.", "examples": ["A published post about a patient"] }, "words": { "type": "string", "minLength": 1, "maxLength": 400, "description": "The condition in words, for people: one row of a decision table.", "examples": ["A post, story or video that is about a patient."] }, "when": { "$ref": "common.schema.json#/$defs/expression", "description": "A CEL expression over `record`, `practice` and `asOf`: which records are in the class.", "examples": ['record.kind == "post" && record.subject == "patient"'] }, "businessRecord": { "enum": ["yes", "no", "ask"], "description": "Whether it is a business record of the practice.", "title": "Business record", "examples": ["yes"] }, "legalHealthRecord": { "enum": ["yes", "no", "ask"], "description": "Whether it is part of the legal health record, as the practice defines it.", "title": "Legal health record", "examples": ["no"] }, "designatedRecordSet": { "enum": ["yes", "no", "ask"], "description": "Whether it is part of the designated record set (45 CFR 164.501): what patients may see and amend.", "title": "Designated record set", "examples": ["no"] }, "custodian": { "type": "string", "minLength": 1, "maxLength": 120, "description": "Who keeps it: the id of a person or a role.", "examples": ["tom-becker"] }, "goesTo": { "type": "string", "minLength": 1, "maxLength": 400, "description": "Where it is kept or passed on: the chart, the complaint file, the archive.", "examples": ["the complaint file"] }, "media": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/medium" }, "description": "In which media its copies may be.", "uniqueItems": true, "default": ["electronic"], "examples": [["electronic", "physical"]] }, "schedule": { "$ref": "common.schema.json#/$defs/id", "description": "The schedule of the retention document that it follows." }, "authority": { "type": "array", "items": { "type": "string" }, "description": "Ids of the obligations it serves.", "default": [], "examples": [["us-hipaa-documentation"]] }, "citation": { "type": "string", "minLength": 1, "maxLength": 400, "description": "Where it is written.", "examples": ["45 CFR 164.530(j)"] }, "confidence": { "$ref": "common.schema.json#/$defs/confidence" } } };
function validate331(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate331.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) > 4e3) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func1(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.type, parentSchema: schema56, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate331.errors = vErrors;
  return errors === 0;
}
validate331.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate333(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate333.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "electronic" || data === "physical")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema30.enum }, message: "must be equal to one of the allowed values", schema: schema30.enum, parentSchema: schema30, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate333.errors = vErrors;
  return errors === 0;
}
validate333.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema136 = { "title": "Confidence in a citation", "enum": ["read", "memory", "unsure"], "description": "How the citation was checked: read in an official text or a reliable excerpt, known but not read again, or uncertain." };
function validate336(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate336.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "read" || data === "memory" || data === "unsure")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema136.enum }, message: "must be equal to one of the allowed values", schema: schema136.enum, parentSchema: schema136, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate336.errors = vErrors;
  return errors === 0;
}
validate336.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate329(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate329.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema133.required, parentSchema: schema133, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema133.required, parentSchema: schema133, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.when === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "when" }, message: "must have required property 'when'", schema: schema133.required, parentSchema: schema133, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.businessRecord === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "businessRecord" }, message: "must have required property 'businessRecord'", schema: schema133.required, parentSchema: schema133, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.legalHealthRecord === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalHealthRecord" }, message: "must have required property 'legalHealthRecord'", schema: schema133.required, parentSchema: schema133, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.designatedRecordSet === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "designatedRecordSet" }, message: "must have required property 'designatedRecordSet'", schema: schema133.required, parentSchema: schema133, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema133.properties, key0)) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema133, data };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate321(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 === "string") {
        if (func1(data1) > 400) {
          const err7 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema133.properties.title, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err8 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema133.properties.title, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema133.properties.title.type, parentSchema: schema133.properties.title, data: data1 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.words !== void 0) {
      let data2 = data.words;
      if (typeof data2 === "string") {
        if (func1(data2) > 400) {
          const err10 = { instancePath: instancePath + "/words", schemaPath: "#/properties/words/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema133.properties.words, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (func1(data2) < 1) {
          const err11 = { instancePath: instancePath + "/words", schemaPath: "#/properties/words/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema133.properties.words, data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/words", schemaPath: "#/properties/words/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema133.properties.words.type, parentSchema: schema133.properties.words, data: data2 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate331(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
        errors = vErrors.length;
      }
    }
    if (data.businessRecord !== void 0) {
      let data4 = data.businessRecord;
      if (!(data4 === "yes" || data4 === "no" || data4 === "ask")) {
        const err13 = { instancePath: instancePath + "/businessRecord", schemaPath: "#/properties/businessRecord/enum", keyword: "enum", params: { allowedValues: schema133.properties.businessRecord.enum }, message: "must be equal to one of the allowed values", schema: schema133.properties.businessRecord.enum, parentSchema: schema133.properties.businessRecord, data: data4 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.legalHealthRecord !== void 0) {
      let data5 = data.legalHealthRecord;
      if (!(data5 === "yes" || data5 === "no" || data5 === "ask")) {
        const err14 = { instancePath: instancePath + "/legalHealthRecord", schemaPath: "#/properties/legalHealthRecord/enum", keyword: "enum", params: { allowedValues: schema133.properties.legalHealthRecord.enum }, message: "must be equal to one of the allowed values", schema: schema133.properties.legalHealthRecord.enum, parentSchema: schema133.properties.legalHealthRecord, data: data5 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.designatedRecordSet !== void 0) {
      let data6 = data.designatedRecordSet;
      if (!(data6 === "yes" || data6 === "no" || data6 === "ask")) {
        const err15 = { instancePath: instancePath + "/designatedRecordSet", schemaPath: "#/properties/designatedRecordSet/enum", keyword: "enum", params: { allowedValues: schema133.properties.designatedRecordSet.enum }, message: "must be equal to one of the allowed values", schema: schema133.properties.designatedRecordSet.enum, parentSchema: schema133.properties.designatedRecordSet, data: data6 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.custodian !== void 0) {
      let data7 = data.custodian;
      if (typeof data7 === "string") {
        if (func1(data7) > 120) {
          const err16 = { instancePath: instancePath + "/custodian", schemaPath: "#/properties/custodian/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters", schema: 120, parentSchema: schema133.properties.custodian, data: data7 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (func1(data7) < 1) {
          const err17 = { instancePath: instancePath + "/custodian", schemaPath: "#/properties/custodian/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema133.properties.custodian, data: data7 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/custodian", schemaPath: "#/properties/custodian/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema133.properties.custodian.type, parentSchema: schema133.properties.custodian, data: data7 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.goesTo !== void 0) {
      let data8 = data.goesTo;
      if (typeof data8 === "string") {
        if (func1(data8) > 400) {
          const err19 = { instancePath: instancePath + "/goesTo", schemaPath: "#/properties/goesTo/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema133.properties.goesTo, data: data8 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (func1(data8) < 1) {
          const err20 = { instancePath: instancePath + "/goesTo", schemaPath: "#/properties/goesTo/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema133.properties.goesTo, data: data8 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/goesTo", schemaPath: "#/properties/goesTo/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema133.properties.goesTo.type, parentSchema: schema133.properties.goesTo, data: data8 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.media !== void 0) {
      let data9 = data.media;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate333(data9[i0], { instancePath: instancePath + "/media/" + i0, parentData: data9, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
            errors = vErrors.length;
          }
        }
        let i1 = data9.length;
        let j0;
        if (i1 > 1) {
          outer0: for (; i1--; ) {
            for (j0 = i1; j0--; ) {
              if (func0(data9[i1], data9[j0])) {
                const err22 = { instancePath: instancePath + "/media", schemaPath: "#/properties/media/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema133.properties.media, data: data9 };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/media", schemaPath: "#/properties/media/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema133.properties.media.type, parentSchema: schema133.properties.media, data: data9 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.schedule !== void 0) {
      if (!validate321(data.schedule, { instancePath: instancePath + "/schedule", parentData: data, parentDataProperty: "schedule", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
        errors = vErrors.length;
      }
    }
    if (data.authority !== void 0) {
      let data12 = data.authority;
      if (Array.isArray(data12)) {
        const len1 = data12.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data13 = data12[i2];
          if (typeof data13 !== "string") {
            const err24 = { instancePath: instancePath + "/authority/" + i2, schemaPath: "#/properties/authority/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema133.properties.authority.items.type, parentSchema: schema133.properties.authority.items, data: data13 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/authority", schemaPath: "#/properties/authority/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema133.properties.authority.type, parentSchema: schema133.properties.authority, data: data12 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.citation !== void 0) {
      let data14 = data.citation;
      if (typeof data14 === "string") {
        if (func1(data14) > 400) {
          const err26 = { instancePath: instancePath + "/citation", schemaPath: "#/properties/citation/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema133.properties.citation, data: data14 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (func1(data14) < 1) {
          const err27 = { instancePath: instancePath + "/citation", schemaPath: "#/properties/citation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema133.properties.citation, data: data14 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/citation", schemaPath: "#/properties/citation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema133.properties.citation.type, parentSchema: schema133.properties.citation, data: data14 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate336(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema133.type, parentSchema: schema133, data };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  validate329.errors = vErrors;
  return errors === 0;
}
validate329.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate320(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate320.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema128.required, parentSchema: schema128, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema128.required, parentSchema: schema128, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema128.required, parentSchema: schema128, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.effective === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effective" }, message: "must have required property 'effective'", schema: schema128.required, parentSchema: schema128, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.owner === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'", schema: schema128.required, parentSchema: schema128, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema128.properties, key0)) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema128, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        const err6 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema128.properties.$schema.type, parentSchema: schema128.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if ("records" !== data1) {
        const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "records" }, message: "must be equal to constant", schema: "records", parentSchema: schema128.properties.kind, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate321(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0) {
      if (!validate323(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
        errors = vErrors.length;
      }
    }
    if (data.effective !== void 0) {
      if (!validate325(data.effective, { instancePath: instancePath + "/effective", parentData: data, parentDataProperty: "effective", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      if (!validate327(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
        errors = vErrors.length;
      }
    }
    if (data.extends !== void 0) {
      let data6 = data.extends;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 === "string") {
            if (func1(data7) < 1) {
              const err8 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema128.properties.extends.items, data: data7 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema128.properties.extends.items.type, parentSchema: schema128.properties.extends.items, data: data7 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema128.properties.extends.type, parentSchema: schema128.properties.extends, data: data6 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.classes !== void 0) {
      let data8 = data.classes;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate329(data8[i1], { instancePath: instancePath + "/classes/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema128.properties.classes.type, parentSchema: schema128.properties.classes, data: data8 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.omit !== void 0) {
      let data10 = data.omit;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate321(data10[i2], { instancePath: instancePath + "/omit/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/omit", schemaPath: "#/properties/omit/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema128.properties.omit.type, parentSchema: schema128.properties.omit, data: data10 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema128.type, parentSchema: schema128, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate320.errors = vErrors;
  return errors === 0;
}
validate320.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var responsibilities = validate340;
var schema137 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/responsibilities.schema.json", "title": "ResponsibilitiesDocument", "description": "What binds the practice: obligations, their citations, and who at the practice answers for each.", "type": "object", "additionalProperties": false, "required": ["kind", "id", "version", "effective", "owner", "obligations"], "properties": { "$schema": { "type": "string", "description": "For editors: the address of this schema. Ignored otherwise." }, "kind": { "const": "responsibilities", "description": "Says which document this is: always `responsibilities`." }, "id": { "$ref": "common.schema.json#/$defs/id" }, "version": { "$ref": "common.schema.json#/$defs/version" }, "effective": { "$ref": "common.schema.json#/$defs/date" }, "owner": { "$ref": "common.schema.json#/$defs/owner" }, "obligations": { "type": "array", "description": "The obligations. An id that the shipped registry has needs only what the practice adds, such as an owner.", "items": { "$ref": "#/$defs/obligation" } } }, "$defs": { "obligation": { "title": "Obligation", "type": "object", "additionalProperties": false, "required": ["id"], "description": "Something the practice must do or must not do, and where that is written.", "properties": { "id": { "$ref": "common.schema.json#/$defs/id" }, "title": { "type": "string", "minLength": 1, "description": "What it asks, in plain words.", "examples": ["Patients sign before their story is told"] }, "citation": { "type": "string", "minLength": 1, "description": "Where it is written, short enough for a sentence in brackets.", "examples": ["HIPAA, 45 CFR 164.508"] }, "jurisdiction": { "type": "string", "pattern": "^[A-Z]{2}(-[A-Z0-9]{1,3})?$", "description": "Where it holds, in ISO 3166 codes.", "examples": ["US-CA"] }, "binds": { "type": "string", "minLength": 1, "description": "Whom it binds.", "examples": ["covered entities and their business associates"] }, "effective": { "$ref": "common.schema.json#/$defs/date", "description": "The day from which it holds, where that is recent or still to come." }, "verified": { "$ref": "common.schema.json#/$defs/date", "description": "The day on which its text was last checked." }, "link": { "type": "string", "pattern": "^https://", "description": "Where to read it.", "examples": ["https://www.ecfr.gov/current/title-45/section-164.508"] }, "confidence": { "enum": ["sourced", "memory", "uncertain"], "description": "How well it was checked: against a source, from general knowledge, or not enough to rely on." }, "owner": { "$ref": "common.schema.json#/$defs/owner" }, "notApplicable": { "title": "Not applicable", "type": "object", "additionalProperties": false, "required": ["because"], "description": "That it does not bind this practice.", "properties": { "because": { "type": "string", "minLength": 1, "description": "Why, in a sentence.", "examples": ["We have no program for substance use."] } } } } } } };
function validate341(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate341.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) > 120) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters", schema: 120, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._/-]*$"', schema: "^[A-Za-z0-9][A-Za-z0-9._/-]*$", parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate341.errors = vErrors;
  return errors === 0;
}
validate341.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate343(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate343.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" }, message: 'must match pattern "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"', schema: "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$", parentSchema: schema22, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.type, parentSchema: schema22, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate343.errors = vErrors;
  return errors === 0;
}
validate343.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate345(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate345.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats0.validate(data)) {
      const err0 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.type, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate345.errors = vErrors;
  return errors === 0;
}
validate345.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate347(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate347.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.type, parentSchema: schema24, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate347.errors = vErrors;
  return errors === 0;
}
validate347.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema142 = { "title": "Obligation", "type": "object", "additionalProperties": false, "required": ["id"], "description": "Something the practice must do or must not do, and where that is written.", "properties": { "id": { "$ref": "common.schema.json#/$defs/id" }, "title": { "type": "string", "minLength": 1, "description": "What it asks, in plain words.", "examples": ["Patients sign before their story is told"] }, "citation": { "type": "string", "minLength": 1, "description": "Where it is written, short enough for a sentence in brackets.", "examples": ["HIPAA, 45 CFR 164.508"] }, "jurisdiction": { "type": "string", "pattern": "^[A-Z]{2}(-[A-Z0-9]{1,3})?$", "description": "Where it holds, in ISO 3166 codes.", "examples": ["US-CA"] }, "binds": { "type": "string", "minLength": 1, "description": "Whom it binds.", "examples": ["covered entities and their business associates"] }, "effective": { "$ref": "common.schema.json#/$defs/date", "description": "The day from which it holds, where that is recent or still to come." }, "verified": { "$ref": "common.schema.json#/$defs/date", "description": "The day on which its text was last checked." }, "link": { "type": "string", "pattern": "^https://", "description": "Where to read it.", "examples": ["https://www.ecfr.gov/current/title-45/section-164.508"] }, "confidence": { "enum": ["sourced", "memory", "uncertain"], "description": "How well it was checked: against a source, from general knowledge, or not enough to rely on." }, "owner": { "$ref": "common.schema.json#/$defs/owner" }, "notApplicable": { "title": "Not applicable", "type": "object", "additionalProperties": false, "required": ["because"], "description": "That it does not bind this practice.", "properties": { "because": { "type": "string", "minLength": 1, "description": "Why, in a sentence.", "examples": ["We have no program for substance use."] } } } } };
var pattern50 = new RegExp("^https://", "u");
function validate349(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate349.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema142.required, parentSchema: schema142, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema142.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema142, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate341(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err2 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema142.properties.title, data: data1 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema142.properties.title.type, parentSchema: schema142.properties.title, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.citation !== void 0) {
      let data2 = data.citation;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          const err4 = { instancePath: instancePath + "/citation", schemaPath: "#/properties/citation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema142.properties.citation, data: data2 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/citation", schemaPath: "#/properties/citation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema142.properties.citation.type, parentSchema: schema142.properties.citation, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.jurisdiction !== void 0) {
      let data3 = data.jurisdiction;
      if (typeof data3 === "string") {
        if (!pattern8.test(data3)) {
          const err6 = { instancePath: instancePath + "/jurisdiction", schemaPath: "#/properties/jurisdiction/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}(-[A-Z0-9]{1,3})?$" }, message: 'must match pattern "^[A-Z]{2}(-[A-Z0-9]{1,3})?$"', schema: "^[A-Z]{2}(-[A-Z0-9]{1,3})?$", parentSchema: schema142.properties.jurisdiction, data: data3 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/jurisdiction", schemaPath: "#/properties/jurisdiction/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema142.properties.jurisdiction.type, parentSchema: schema142.properties.jurisdiction, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.binds !== void 0) {
      let data4 = data.binds;
      if (typeof data4 === "string") {
        if (func1(data4) < 1) {
          const err8 = { instancePath: instancePath + "/binds", schemaPath: "#/properties/binds/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema142.properties.binds, data: data4 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/binds", schemaPath: "#/properties/binds/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema142.properties.binds.type, parentSchema: schema142.properties.binds, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.effective !== void 0) {
      if (!validate345(data.effective, { instancePath: instancePath + "/effective", parentData: data, parentDataProperty: "effective", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate345.errors : vErrors.concat(validate345.errors);
        errors = vErrors.length;
      }
    }
    if (data.verified !== void 0) {
      if (!validate345(data.verified, { instancePath: instancePath + "/verified", parentData: data, parentDataProperty: "verified", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate345.errors : vErrors.concat(validate345.errors);
        errors = vErrors.length;
      }
    }
    if (data.link !== void 0) {
      let data7 = data.link;
      if (typeof data7 === "string") {
        if (!pattern50.test(data7)) {
          const err10 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/pattern", keyword: "pattern", params: { pattern: "^https://" }, message: 'must match pattern "^https://"', schema: "^https://", parentSchema: schema142.properties.link, data: data7 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema142.properties.link.type, parentSchema: schema142.properties.link, data: data7 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.confidence !== void 0) {
      let data8 = data.confidence;
      if (!(data8 === "sourced" || data8 === "memory" || data8 === "uncertain")) {
        const err12 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/enum", keyword: "enum", params: { allowedValues: schema142.properties.confidence.enum }, message: "must be equal to one of the allowed values", schema: schema142.properties.confidence.enum, parentSchema: schema142.properties.confidence, data: data8 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.owner !== void 0) {
      if (!validate347(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
        errors = vErrors.length;
      }
    }
    if (data.notApplicable !== void 0) {
      let data10 = data.notApplicable;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.because === void 0) {
          const err13 = { instancePath: instancePath + "/notApplicable", schemaPath: "#/properties/notApplicable/required", keyword: "required", params: { missingProperty: "because" }, message: "must have required property 'because'", schema: schema142.properties.notApplicable.required, parentSchema: schema142.properties.notApplicable, data: data10 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        for (const key1 in data10) {
          if (!(key1 === "because")) {
            const err14 = { instancePath: instancePath + "/notApplicable", schemaPath: "#/properties/notApplicable/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema142.properties.notApplicable, data: data10 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data10.because !== void 0) {
          let data11 = data10.because;
          if (typeof data11 === "string") {
            if (func1(data11) < 1) {
              const err15 = { instancePath: instancePath + "/notApplicable/because", schemaPath: "#/properties/notApplicable/properties/because/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema142.properties.notApplicable.properties.because, data: data11 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/notApplicable/because", schemaPath: "#/properties/notApplicable/properties/because/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema142.properties.notApplicable.properties.because.type, parentSchema: schema142.properties.notApplicable.properties.because, data: data11 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/notApplicable", schemaPath: "#/properties/notApplicable/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema142.properties.notApplicable.type, parentSchema: schema142.properties.notApplicable, data: data10 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema142.type, parentSchema: schema142, data };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate349.errors = vErrors;
  return errors === 0;
}
validate349.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate340(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate340.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema137.required, parentSchema: schema137, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema137.required, parentSchema: schema137, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema137.required, parentSchema: schema137, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.effective === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effective" }, message: "must have required property 'effective'", schema: schema137.required, parentSchema: schema137, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.owner === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'", schema: schema137.required, parentSchema: schema137, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.obligations === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "obligations" }, message: "must have required property 'obligations'", schema: schema137.required, parentSchema: schema137, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "kind" || key0 === "id" || key0 === "version" || key0 === "effective" || key0 === "owner" || key0 === "obligations")) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema137, data };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        const err7 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema137.properties.$schema.type, parentSchema: schema137.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if ("responsibilities" !== data1) {
        const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "responsibilities" }, message: "must be equal to constant", schema: "responsibilities", parentSchema: schema137.properties.kind, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate341(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0) {
      if (!validate343(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
        errors = vErrors.length;
      }
    }
    if (data.effective !== void 0) {
      if (!validate345(data.effective, { instancePath: instancePath + "/effective", parentData: data, parentDataProperty: "effective", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate345.errors : vErrors.concat(validate345.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      if (!validate347(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
        errors = vErrors.length;
      }
    }
    if (data.obligations !== void 0) {
      let data6 = data.obligations;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate349(data6[i0], { instancePath: instancePath + "/obligations/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/obligations", schemaPath: "#/properties/obligations/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema137.properties.obligations.type, parentSchema: schema137.properties.obligations, data: data6 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema137.type, parentSchema: schema137, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate340.errors = vErrors;
  return errors === 0;
}
validate340.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var retention = validate355;
var schema143 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/retention.schema.json", "title": "RetentionDocument", "description": "How long records are kept, from when, and what happens then.", "type": "object", "additionalProperties": false, "required": ["kind", "id", "version", "effective", "owner"], "properties": { "$schema": { "type": "string", "description": "For editors: the address of this schema. Ignored otherwise." }, "kind": { "const": "retention", "description": "Says which document this is: always `retention`." }, "id": { "$ref": "common.schema.json#/$defs/id" }, "version": { "$ref": "common.schema.json#/$defs/version" }, "effective": { "$ref": "common.schema.json#/$defs/date" }, "owner": { "$ref": "common.schema.json#/$defs/owner" }, "extends": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Documents of the kind `retention` this one builds on: a shipped baseline (`chaperone:retention/us`) or a relative path. An entry of the same id here replaces theirs whole.", "default": [], "examples": [["chaperone:retention/us"]] }, "schedules": { "type": "array", "items": { "$ref": "#/$defs/schedule" }, "description": "The schedules.", "default": [] }, "minimums": { "type": "array", "items": { "$ref": "#/$defs/minimum" }, "description": "Periods that the law or a contract asks for. They hold whatever a schedule says: the longest wins.", "default": [] }, "omit": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/id" }, "description": "Ids of inherited schedules that do not apply here. Minimums cannot be left out.", "default": [] } }, "$defs": { "schedule": { "title": "Schedule", "type": "object", "additionalProperties": false, "required": ["id", "title", "after", "keep", "then"], "description": "One schedule.", "properties": { "id": { "$ref": "common.schema.json#/$defs/id" }, "title": { "type": "string", "minLength": 1, "maxLength": 400, "description": "What it says, in a sentence.", "examples": ["Six years after it was last public"] }, "after": { "$ref": "#/$defs/clock" }, "keep": { "$ref": "common.schema.json#/$defs/period", "description": "How long it is kept after that, in ISO 8601. Where a month has no such day, the day after its last counts." }, "then": { "enum": ["destroy", "archive", "review"], "description": "What happens then. Of several schedules the most careful wins: archive (never destroyed), review, destroy.", "examples": ["destroy"] }, "method": { "title": "Method", "type": "object", "additionalProperties": false, "description": "How copies are destroyed, by medium.", "properties": { "electronic": { "enum": ["delete", "delete-and-attest", "clear", "purge", "crypto-erase", "destroy"], "description": "How electronic copies are destroyed.", "examples": ["delete-and-attest"] }, "physical": { "enum": ["shred", "burn", "pulp", "pulverise", "incinerate"], "description": "How physical copies are destroyed.", "examples": ["shred"] } } }, "stages": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Roles that approve a destruction, in this order.", "default": [], "uniqueItems": true, "examples": [["office-manager", "privacy-officer"]] }, "authority": { "type": "array", "items": { "type": "string" }, "description": "Ids of the obligations behind it.", "default": [], "examples": [["us-hipaa-documentation"]] }, "minors": { "title": "Minors", "type": "object", "additionalProperties": false, "required": ["afterMajority"], "description": "For records about a patient under age: kept until this long after the year of majority, if that is later.", "properties": { "afterMajority": { "$ref": "common.schema.json#/$defs/period", "description": "How long after the end of the year of majority." } } }, "confirmed": { "title": "Confirmation", "type": ["object", "null"], "additionalProperties": false, "required": ["by", "counsel", "on"], "description": "That the practice's counsel confirmed it. Without this it warns and never makes anything due.", "properties": { "by": { "type": "string", "minLength": 1, "maxLength": 120, "description": "Who had it confirmed: the id of a person.", "examples": ["tom-becker"] }, "counsel": { "type": "string", "minLength": 1, "maxLength": 400, "description": "The counsel.", "examples": ["Lindqvist Law"] }, "on": { "$ref": "common.schema.json#/$defs/date" } } }, "citation": { "type": "string", "minLength": 1, "maxLength": 400, "description": "Where it is written.", "examples": ["45 CFR 164.316(b)(2)(i)"] }, "confidence": { "$ref": "common.schema.json#/$defs/confidence" } } }, "minimum": { "title": "Minimum", "type": "object", "additionalProperties": false, "required": ["authority", "title", "after", "keep", "citation", "confidence"], "description": "A shortest period by law or contract.", "properties": { "authority": { "type": "string", "minLength": 1, "maxLength": 120, "description": "Id of the obligation; a schedule that names it must not be shorter.", "examples": ["us-hipaa-documentation"] }, "title": { "type": "string", "minLength": 1, "maxLength": 400, "description": "What it asks, in a sentence.", "examples": ["HIPAA documentation is kept for six years"] }, "after": { "$ref": "#/$defs/clock" }, "keep": { "$ref": "common.schema.json#/$defs/period" }, "classes": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/id" }, "description": "Classes of record it applies to by itself; without them it only measures schedules that name it.", "default": [] }, "jurisdictions": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/jurisdiction" }, "description": "Where it applies; everywhere if empty.", "default": [], "uniqueItems": true }, "specialties": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "To which specialties of the practice it applies; to all if empty.", "default": [], "uniqueItems": true, "examples": [["psychology"]] }, "citation": { "type": "string", "minLength": 1, "maxLength": 400, "description": "Where it is written.", "examples": ["45 CFR 164.316(b)(2)(i)"] }, "confidence": { "$ref": "common.schema.json#/$defs/confidence" }, "verified": { "$ref": "common.schema.json#/$defs/date", "description": "The day on which it was last checked." } } }, "clock": { "title": "Clock", "description": "What starts the clock; with several triggers the latest.", "oneOf": [{ "$ref": "#/$defs/trigger" }, { "title": "LatestOf", "type": "object", "additionalProperties": false, "required": ["latest"], "description": "The latest of several triggers.", "properties": { "latest": { "type": "array", "items": { "$ref": "#/$defs/trigger" }, "description": "The triggers.", "minItems": 1, "uniqueItems": true } } }], "examples": ["lastPublished"] }, "trigger": { "title": "Trigger", "enum": ["firstPublished", "lastPublished", "authorizationLastEffective", "captured", "lastEvent"], "description": "What starts the clock: the first publication; the day on which the last public copy came down; the last day on which every permission cited was in force; the last capture; the last event, approvals aside." } } };
function validate356(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate356.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) > 120) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters", schema: 120, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._/-]*$"', schema: "^[A-Za-z0-9][A-Za-z0-9._/-]*$", parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate356.errors = vErrors;
  return errors === 0;
}
validate356.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate358(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate358.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" }, message: 'must match pattern "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"', schema: "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$", parentSchema: schema22, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.type, parentSchema: schema22, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate358.errors = vErrors;
  return errors === 0;
}
validate358.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate360(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate360.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats0.validate(data)) {
      const err0 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.type, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate360.errors = vErrors;
  return errors === 0;
}
validate360.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate362(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate362.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.type, parentSchema: schema24, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate362.errors = vErrors;
  return errors === 0;
}
validate362.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema148 = { "title": "Schedule", "type": "object", "additionalProperties": false, "required": ["id", "title", "after", "keep", "then"], "description": "One schedule.", "properties": { "id": { "$ref": "common.schema.json#/$defs/id" }, "title": { "type": "string", "minLength": 1, "maxLength": 400, "description": "What it says, in a sentence.", "examples": ["Six years after it was last public"] }, "after": { "$ref": "#/$defs/clock" }, "keep": { "$ref": "common.schema.json#/$defs/period", "description": "How long it is kept after that, in ISO 8601. Where a month has no such day, the day after its last counts." }, "then": { "enum": ["destroy", "archive", "review"], "description": "What happens then. Of several schedules the most careful wins: archive (never destroyed), review, destroy.", "examples": ["destroy"] }, "method": { "title": "Method", "type": "object", "additionalProperties": false, "description": "How copies are destroyed, by medium.", "properties": { "electronic": { "enum": ["delete", "delete-and-attest", "clear", "purge", "crypto-erase", "destroy"], "description": "How electronic copies are destroyed.", "examples": ["delete-and-attest"] }, "physical": { "enum": ["shred", "burn", "pulp", "pulverise", "incinerate"], "description": "How physical copies are destroyed.", "examples": ["shred"] } } }, "stages": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Roles that approve a destruction, in this order.", "default": [], "uniqueItems": true, "examples": [["office-manager", "privacy-officer"]] }, "authority": { "type": "array", "items": { "type": "string" }, "description": "Ids of the obligations behind it.", "default": [], "examples": [["us-hipaa-documentation"]] }, "minors": { "title": "Minors", "type": "object", "additionalProperties": false, "required": ["afterMajority"], "description": "For records about a patient under age: kept until this long after the year of majority, if that is later.", "properties": { "afterMajority": { "$ref": "common.schema.json#/$defs/period", "description": "How long after the end of the year of majority." } } }, "confirmed": { "title": "Confirmation", "type": ["object", "null"], "additionalProperties": false, "required": ["by", "counsel", "on"], "description": "That the practice's counsel confirmed it. Without this it warns and never makes anything due.", "properties": { "by": { "type": "string", "minLength": 1, "maxLength": 120, "description": "Who had it confirmed: the id of a person.", "examples": ["tom-becker"] }, "counsel": { "type": "string", "minLength": 1, "maxLength": 400, "description": "The counsel.", "examples": ["Lindqvist Law"] }, "on": { "$ref": "common.schema.json#/$defs/date" } } }, "citation": { "type": "string", "minLength": 1, "maxLength": 400, "description": "Where it is written.", "examples": ["45 CFR 164.316(b)(2)(i)"] }, "confidence": { "$ref": "common.schema.json#/$defs/confidence" } } };
var schema149 = { "title": "Clock", "description": "What starts the clock; with several triggers the latest.", "oneOf": [{ "$ref": "#/$defs/trigger" }, { "title": "LatestOf", "type": "object", "additionalProperties": false, "required": ["latest"], "description": "The latest of several triggers.", "properties": { "latest": { "type": "array", "items": { "$ref": "#/$defs/trigger" }, "description": "The triggers.", "minItems": 1, "uniqueItems": true } } }], "examples": ["lastPublished"] };
var schema150 = { "title": "Trigger", "enum": ["firstPublished", "lastPublished", "authorizationLastEffective", "captured", "lastEvent"], "description": "What starts the clock: the first publication; the day on which the last public copy came down; the last day on which every permission cited was in force; the last capture; the last event, approvals aside." };
function validate367(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate367.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "firstPublished" || data === "lastPublished" || data === "authorizationLastEffective" || data === "captured" || data === "lastEvent")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema150.enum }, message: "must be equal to one of the allowed values", schema: schema150.enum, parentSchema: schema150, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate367.errors = vErrors;
  return errors === 0;
}
validate367.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate366(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate366.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate367(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.latest === void 0) {
      const err0 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "latest" }, message: "must have required property 'latest'", schema: schema149.oneOf[1].required, parentSchema: schema149.oneOf[1], data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "latest")) {
        const err1 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema149.oneOf[1], data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.latest !== void 0) {
      let data0 = data.latest;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/latest", schemaPath: "#/oneOf/1/properties/latest/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema149.oneOf[1].properties.latest, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate367(data0[i0], { instancePath: instancePath + "/latest/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
            errors = vErrors.length;
          }
        }
        let i1 = data0.length;
        let j0;
        if (i1 > 1) {
          outer0: for (; i1--; ) {
            for (j0 = i1; j0--; ) {
              if (func0(data0[i1], data0[j0])) {
                const err3 = { instancePath: instancePath + "/latest", schemaPath: "#/oneOf/1/properties/latest/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema149.oneOf[1].properties.latest, data: data0 };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/latest", schemaPath: "#/oneOf/1/properties/latest/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema149.oneOf[1].properties.latest.type, parentSchema: schema149.oneOf[1].properties.latest, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema149.oneOf[1].type, parentSchema: schema149.oneOf[1], data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
      var props0 = true;
    }
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema149.oneOf, parentSchema: schema149, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate366.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate366.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema151 = { "title": "Period", "type": "string", "pattern": "^P(?=\\d)(\\d{1,3}Y)?(\\d{1,4}M)?(\\d{1,4}W)?(\\d{1,5}D)?$", "description": "A period in ISO 8601: years, months, weeks, days.", "examples": ["P6Y"] };
var pattern53 = new RegExp("^P(?=\\d)(\\d{1,3}Y)?(\\d{1,4}M)?(\\d{1,4}W)?(\\d{1,5}D)?$", "u");
function validate371(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate371.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern53.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^P(?=\\d)(\\d{1,3}Y)?(\\d{1,4}M)?(\\d{1,4}W)?(\\d{1,5}D)?$" }, message: 'must match pattern "^P(?=\\d)(\\d{1,3}Y)?(\\d{1,4}M)?(\\d{1,4}W)?(\\d{1,5}D)?$"', schema: "^P(?=\\d)(\\d{1,3}Y)?(\\d{1,4}M)?(\\d{1,4}W)?(\\d{1,5}D)?$", parentSchema: schema151, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema151.type, parentSchema: schema151, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate371.errors = vErrors;
  return errors === 0;
}
validate371.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate375(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate375.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "read" || data === "memory" || data === "unsure")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema136.enum }, message: "must be equal to one of the allowed values", schema: schema136.enum, parentSchema: schema136, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate375.errors = vErrors;
  return errors === 0;
}
validate375.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate364(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate364.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema148.required, parentSchema: schema148, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema148.required, parentSchema: schema148, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.after === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'", schema: schema148.required, parentSchema: schema148, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.keep === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keep" }, message: "must have required property 'keep'", schema: schema148.required, parentSchema: schema148, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.then === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "then" }, message: "must have required property 'then'", schema: schema148.required, parentSchema: schema148, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema148.properties, key0)) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema148, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate356(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 === "string") {
        if (func1(data1) > 400) {
          const err6 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema148.properties.title, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err7 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema148.properties.title, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema148.properties.title.type, parentSchema: schema148.properties.title, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.after !== void 0) {
      if (!validate366(data.after, { instancePath: instancePath + "/after", parentData: data, parentDataProperty: "after", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate366.errors : vErrors.concat(validate366.errors);
        errors = vErrors.length;
      }
    }
    if (data.keep !== void 0) {
      if (!validate371(data.keep, { instancePath: instancePath + "/keep", parentData: data, parentDataProperty: "keep", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate371.errors : vErrors.concat(validate371.errors);
        errors = vErrors.length;
      }
    }
    if (data.then !== void 0) {
      let data4 = data.then;
      if (!(data4 === "destroy" || data4 === "archive" || data4 === "review")) {
        const err9 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/enum", keyword: "enum", params: { allowedValues: schema148.properties.then.enum }, message: "must be equal to one of the allowed values", schema: schema148.properties.then.enum, parentSchema: schema148.properties.then, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.method !== void 0) {
      let data5 = data.method;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          if (!(key1 === "electronic" || key1 === "physical")) {
            const err10 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema148.properties.method, data: data5 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data5.electronic !== void 0) {
          let data6 = data5.electronic;
          if (!(data6 === "delete" || data6 === "delete-and-attest" || data6 === "clear" || data6 === "purge" || data6 === "crypto-erase" || data6 === "destroy")) {
            const err11 = { instancePath: instancePath + "/method/electronic", schemaPath: "#/properties/method/properties/electronic/enum", keyword: "enum", params: { allowedValues: schema148.properties.method.properties.electronic.enum }, message: "must be equal to one of the allowed values", schema: schema148.properties.method.properties.electronic.enum, parentSchema: schema148.properties.method.properties.electronic, data: data6 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data5.physical !== void 0) {
          let data7 = data5.physical;
          if (!(data7 === "shred" || data7 === "burn" || data7 === "pulp" || data7 === "pulverise" || data7 === "incinerate")) {
            const err12 = { instancePath: instancePath + "/method/physical", schemaPath: "#/properties/method/properties/physical/enum", keyword: "enum", params: { allowedValues: schema148.properties.method.properties.physical.enum }, message: "must be equal to one of the allowed values", schema: schema148.properties.method.properties.physical.enum, parentSchema: schema148.properties.method.properties.physical, data: data7 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema148.properties.method.type, parentSchema: schema148.properties.method, data: data5 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.stages !== void 0) {
      let data8 = data.stages;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (typeof data9 === "string") {
            if (func1(data9) < 1) {
              const err14 = { instancePath: instancePath + "/stages/" + i0, schemaPath: "#/properties/stages/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema148.properties.stages.items, data: data9 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/stages/" + i0, schemaPath: "#/properties/stages/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema148.properties.stages.items.type, parentSchema: schema148.properties.stages.items, data: data9 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        let i1 = data8.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data8[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err16 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema148.properties.stages, data: data8 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema148.properties.stages.type, parentSchema: schema148.properties.stages, data: data8 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.authority !== void 0) {
      let data10 = data.authority;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data11 = data10[i2];
          if (typeof data11 !== "string") {
            const err18 = { instancePath: instancePath + "/authority/" + i2, schemaPath: "#/properties/authority/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema148.properties.authority.items.type, parentSchema: schema148.properties.authority.items, data: data11 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/authority", schemaPath: "#/properties/authority/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema148.properties.authority.type, parentSchema: schema148.properties.authority, data: data10 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.minors !== void 0) {
      let data12 = data.minors;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.afterMajority === void 0) {
          const err20 = { instancePath: instancePath + "/minors", schemaPath: "#/properties/minors/required", keyword: "required", params: { missingProperty: "afterMajority" }, message: "must have required property 'afterMajority'", schema: schema148.properties.minors.required, parentSchema: schema148.properties.minors, data: data12 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        for (const key2 in data12) {
          if (!(key2 === "afterMajority")) {
            const err21 = { instancePath: instancePath + "/minors", schemaPath: "#/properties/minors/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema148.properties.minors, data: data12 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data12.afterMajority !== void 0) {
          if (!validate371(data12.afterMajority, { instancePath: instancePath + "/minors/afterMajority", parentData: data12, parentDataProperty: "afterMajority", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate371.errors : vErrors.concat(validate371.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/minors", schemaPath: "#/properties/minors/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema148.properties.minors.type, parentSchema: schema148.properties.minors, data: data12 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.confirmed !== void 0) {
      let data14 = data.confirmed;
      if (!(data14 && typeof data14 == "object" && !Array.isArray(data14)) && data14 !== null) {
        const err23 = { instancePath: instancePath + "/confirmed", schemaPath: "#/properties/confirmed/type", keyword: "type", params: { type: schema148.properties.confirmed.type }, message: "must be object,null", schema: schema148.properties.confirmed.type, parentSchema: schema148.properties.confirmed, data: data14 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.by === void 0) {
          const err24 = { instancePath: instancePath + "/confirmed", schemaPath: "#/properties/confirmed/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'", schema: schema148.properties.confirmed.required, parentSchema: schema148.properties.confirmed, data: data14 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data14.counsel === void 0) {
          const err25 = { instancePath: instancePath + "/confirmed", schemaPath: "#/properties/confirmed/required", keyword: "required", params: { missingProperty: "counsel" }, message: "must have required property 'counsel'", schema: schema148.properties.confirmed.required, parentSchema: schema148.properties.confirmed, data: data14 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data14.on === void 0) {
          const err26 = { instancePath: instancePath + "/confirmed", schemaPath: "#/properties/confirmed/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'", schema: schema148.properties.confirmed.required, parentSchema: schema148.properties.confirmed, data: data14 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        for (const key3 in data14) {
          if (!(key3 === "by" || key3 === "counsel" || key3 === "on")) {
            const err27 = { instancePath: instancePath + "/confirmed", schemaPath: "#/properties/confirmed/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema148.properties.confirmed, data: data14 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data14.by !== void 0) {
          let data15 = data14.by;
          if (typeof data15 === "string") {
            if (func1(data15) > 120) {
              const err28 = { instancePath: instancePath + "/confirmed/by", schemaPath: "#/properties/confirmed/properties/by/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters", schema: 120, parentSchema: schema148.properties.confirmed.properties.by, data: data15 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (func1(data15) < 1) {
              const err29 = { instancePath: instancePath + "/confirmed/by", schemaPath: "#/properties/confirmed/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema148.properties.confirmed.properties.by, data: data15 };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/confirmed/by", schemaPath: "#/properties/confirmed/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema148.properties.confirmed.properties.by.type, parentSchema: schema148.properties.confirmed.properties.by, data: data15 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data14.counsel !== void 0) {
          let data16 = data14.counsel;
          if (typeof data16 === "string") {
            if (func1(data16) > 400) {
              const err31 = { instancePath: instancePath + "/confirmed/counsel", schemaPath: "#/properties/confirmed/properties/counsel/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema148.properties.confirmed.properties.counsel, data: data16 };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (func1(data16) < 1) {
              const err32 = { instancePath: instancePath + "/confirmed/counsel", schemaPath: "#/properties/confirmed/properties/counsel/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema148.properties.confirmed.properties.counsel, data: data16 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/confirmed/counsel", schemaPath: "#/properties/confirmed/properties/counsel/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema148.properties.confirmed.properties.counsel.type, parentSchema: schema148.properties.confirmed.properties.counsel, data: data16 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data14.on !== void 0) {
          if (!validate360(data14.on, { instancePath: instancePath + "/confirmed/on", parentData: data14, parentDataProperty: "on", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.citation !== void 0) {
      let data18 = data.citation;
      if (typeof data18 === "string") {
        if (func1(data18) > 400) {
          const err34 = { instancePath: instancePath + "/citation", schemaPath: "#/properties/citation/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema148.properties.citation, data: data18 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (func1(data18) < 1) {
          const err35 = { instancePath: instancePath + "/citation", schemaPath: "#/properties/citation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema148.properties.citation, data: data18 };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/citation", schemaPath: "#/properties/citation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema148.properties.citation.type, parentSchema: schema148.properties.citation, data: data18 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate375(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err37 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema148.type, parentSchema: schema148, data };
    if (vErrors === null) {
      vErrors = [err37];
    } else {
      vErrors.push(err37);
    }
    errors++;
  }
  validate364.errors = vErrors;
  return errors === 0;
}
validate364.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema153 = { "title": "Minimum", "type": "object", "additionalProperties": false, "required": ["authority", "title", "after", "keep", "citation", "confidence"], "description": "A shortest period by law or contract.", "properties": { "authority": { "type": "string", "minLength": 1, "maxLength": 120, "description": "Id of the obligation; a schedule that names it must not be shorter.", "examples": ["us-hipaa-documentation"] }, "title": { "type": "string", "minLength": 1, "maxLength": 400, "description": "What it asks, in a sentence.", "examples": ["HIPAA documentation is kept for six years"] }, "after": { "$ref": "#/$defs/clock" }, "keep": { "$ref": "common.schema.json#/$defs/period" }, "classes": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/id" }, "description": "Classes of record it applies to by itself; without them it only measures schedules that name it.", "default": [] }, "jurisdictions": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/jurisdiction" }, "description": "Where it applies; everywhere if empty.", "default": [], "uniqueItems": true }, "specialties": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "To which specialties of the practice it applies; to all if empty.", "default": [], "uniqueItems": true, "examples": [["psychology"]] }, "citation": { "type": "string", "minLength": 1, "maxLength": 400, "description": "Where it is written.", "examples": ["45 CFR 164.316(b)(2)(i)"] }, "confidence": { "$ref": "common.schema.json#/$defs/confidence" }, "verified": { "$ref": "common.schema.json#/$defs/date", "description": "The day on which it was last checked." } } };
var schema154 = { "title": "Jurisdiction", "type": "string", "pattern": "^[A-Z]{2}(-[A-Z0-9]{1,3})?$", "description": "A country or state, in ISO 3166 codes.", "examples": ["US-NJ"] };
function validate382(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate382.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}(-[A-Z0-9]{1,3})?$" }, message: 'must match pattern "^[A-Z]{2}(-[A-Z0-9]{1,3})?$"', schema: "^[A-Z]{2}(-[A-Z0-9]{1,3})?$", parentSchema: schema154, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema154.type, parentSchema: schema154, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate382.errors = vErrors;
  return errors === 0;
}
validate382.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate378(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate378.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.authority === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authority" }, message: "must have required property 'authority'", schema: schema153.required, parentSchema: schema153, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema153.required, parentSchema: schema153, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.after === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'", schema: schema153.required, parentSchema: schema153, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.keep === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keep" }, message: "must have required property 'keep'", schema: schema153.required, parentSchema: schema153, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.citation === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citation" }, message: "must have required property 'citation'", schema: schema153.required, parentSchema: schema153, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.confidence === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" }, message: "must have required property 'confidence'", schema: schema153.required, parentSchema: schema153, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema153.properties, key0)) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema153, data };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.authority !== void 0) {
      let data0 = data.authority;
      if (typeof data0 === "string") {
        if (func1(data0) > 120) {
          const err7 = { instancePath: instancePath + "/authority", schemaPath: "#/properties/authority/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters", schema: 120, parentSchema: schema153.properties.authority, data: data0 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err8 = { instancePath: instancePath + "/authority", schemaPath: "#/properties/authority/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema153.properties.authority, data: data0 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/authority", schemaPath: "#/properties/authority/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema153.properties.authority.type, parentSchema: schema153.properties.authority, data: data0 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 === "string") {
        if (func1(data1) > 400) {
          const err10 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema153.properties.title, data: data1 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err11 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema153.properties.title, data: data1 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema153.properties.title.type, parentSchema: schema153.properties.title, data: data1 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.after !== void 0) {
      if (!validate366(data.after, { instancePath: instancePath + "/after", parentData: data, parentDataProperty: "after", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate366.errors : vErrors.concat(validate366.errors);
        errors = vErrors.length;
      }
    }
    if (data.keep !== void 0) {
      if (!validate371(data.keep, { instancePath: instancePath + "/keep", parentData: data, parentDataProperty: "keep", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate371.errors : vErrors.concat(validate371.errors);
        errors = vErrors.length;
      }
    }
    if (data.classes !== void 0) {
      let data4 = data.classes;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate356(data4[i0], { instancePath: instancePath + "/classes/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema153.properties.classes.type, parentSchema: schema153.properties.classes, data: data4 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.jurisdictions !== void 0) {
      let data6 = data.jurisdictions;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate382(data6[i1], { instancePath: instancePath + "/jurisdictions/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate382.errors : vErrors.concat(validate382.errors);
            errors = vErrors.length;
          }
        }
        let i2 = data6.length;
        let j0;
        if (i2 > 1) {
          outer0: for (; i2--; ) {
            for (j0 = i2; j0--; ) {
              if (func0(data6[i2], data6[j0])) {
                const err14 = { instancePath: instancePath + "/jurisdictions", schemaPath: "#/properties/jurisdictions/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)", schema: true, parentSchema: schema153.properties.jurisdictions, data: data6 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/jurisdictions", schemaPath: "#/properties/jurisdictions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema153.properties.jurisdictions.type, parentSchema: schema153.properties.jurisdictions, data: data6 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.specialties !== void 0) {
      let data8 = data.specialties;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data9 = data8[i3];
          if (typeof data9 === "string") {
            if (func1(data9) < 1) {
              const err16 = { instancePath: instancePath + "/specialties/" + i3, schemaPath: "#/properties/specialties/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema153.properties.specialties.items, data: data9 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/specialties/" + i3, schemaPath: "#/properties/specialties/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema153.properties.specialties.items.type, parentSchema: schema153.properties.specialties.items, data: data9 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        let i4 = data8.length;
        let j1;
        if (i4 > 1) {
          const indices0 = {};
          for (; i4--; ) {
            let item0 = data8[i4];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j1 = indices0[item0];
              const err18 = { instancePath: instancePath + "/specialties", schemaPath: "#/properties/specialties/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i4 + " are identical)", schema: true, parentSchema: schema153.properties.specialties, data: data8 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
              break;
            }
            indices0[item0] = i4;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/specialties", schemaPath: "#/properties/specialties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema153.properties.specialties.type, parentSchema: schema153.properties.specialties, data: data8 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.citation !== void 0) {
      let data10 = data.citation;
      if (typeof data10 === "string") {
        if (func1(data10) > 400) {
          const err20 = { instancePath: instancePath + "/citation", schemaPath: "#/properties/citation/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema153.properties.citation, data: data10 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (func1(data10) < 1) {
          const err21 = { instancePath: instancePath + "/citation", schemaPath: "#/properties/citation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema153.properties.citation, data: data10 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/citation", schemaPath: "#/properties/citation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema153.properties.citation.type, parentSchema: schema153.properties.citation, data: data10 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate375(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
        errors = vErrors.length;
      }
    }
    if (data.verified !== void 0) {
      if (!validate360(data.verified, { instancePath: instancePath + "/verified", parentData: data, parentDataProperty: "verified", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema153.type, parentSchema: schema153, data };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate378.errors = vErrors;
  return errors === 0;
}
validate378.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate355(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate355.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema143.required, parentSchema: schema143, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema143.required, parentSchema: schema143, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema143.required, parentSchema: schema143, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.effective === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effective" }, message: "must have required property 'effective'", schema: schema143.required, parentSchema: schema143, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.owner === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'", schema: schema143.required, parentSchema: schema143, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema143.properties, key0)) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema143, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        const err6 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema143.properties.$schema.type, parentSchema: schema143.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if ("retention" !== data1) {
        const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "retention" }, message: "must be equal to constant", schema: "retention", parentSchema: schema143.properties.kind, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate356(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0) {
      if (!validate358(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate358.errors : vErrors.concat(validate358.errors);
        errors = vErrors.length;
      }
    }
    if (data.effective !== void 0) {
      if (!validate360(data.effective, { instancePath: instancePath + "/effective", parentData: data, parentDataProperty: "effective", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      if (!validate362(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors);
        errors = vErrors.length;
      }
    }
    if (data.extends !== void 0) {
      let data6 = data.extends;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 === "string") {
            if (func1(data7) < 1) {
              const err8 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema143.properties.extends.items, data: data7 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema143.properties.extends.items.type, parentSchema: schema143.properties.extends.items, data: data7 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema143.properties.extends.type, parentSchema: schema143.properties.extends, data: data6 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.schedules !== void 0) {
      let data8 = data.schedules;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate364(data8[i1], { instancePath: instancePath + "/schedules/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate364.errors : vErrors.concat(validate364.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/schedules", schemaPath: "#/properties/schedules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema143.properties.schedules.type, parentSchema: schema143.properties.schedules, data: data8 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.minimums !== void 0) {
      let data10 = data.minimums;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate378(data10[i2], { instancePath: instancePath + "/minimums/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/minimums", schemaPath: "#/properties/minimums/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema143.properties.minimums.type, parentSchema: schema143.properties.minimums, data: data10 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.omit !== void 0) {
      let data12 = data.omit;
      if (Array.isArray(data12)) {
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate356(data12[i3], { instancePath: instancePath + "/omit/" + i3, parentData: data12, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/omit", schemaPath: "#/properties/omit/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema143.properties.omit.type, parentSchema: schema143.properties.omit, data: data12 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema143.type, parentSchema: schema143, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate355.errors = vErrors;
  return errors === 0;
}
validate355.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var rule = validate117;
var waivers = validate388;
var schema155 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/waivers.schema.json", "title": "WaiversDocument", "description": "Findings that were accepted: why, by whom, until when.", "type": "object", "additionalProperties": false, "required": ["kind", "id", "version", "effective", "owner"], "properties": { "$schema": { "type": "string", "description": "For editors: the address of this schema. Ignored otherwise." }, "kind": { "const": "waivers", "description": "Says which document this is: always `waivers`." }, "id": { "$ref": "common.schema.json#/$defs/id" }, "version": { "$ref": "common.schema.json#/$defs/version" }, "effective": { "$ref": "common.schema.json#/$defs/date" }, "owner": { "$ref": "common.schema.json#/$defs/owner" }, "waivers": { "type": "array", "items": { "$ref": "#/$defs/waiver" }, "default": [], "description": "The waivers." } }, "$defs": { "waiver": { "title": "Waiver", "type": "object", "additionalProperties": false, "required": ["rule", "post", "content", "sort", "reason", "requestedBy", "until"], "description": "One accepted finding: of one rule, about one post as it reads now, until a day.", "properties": { "rule": { "$ref": "common.schema.json#/$defs/id", "description": "The rule whose finding is accepted." }, "post": { "type": "string", "minLength": 1, "maxLength": 200, "description": "The id of the post.", "examples": ["garden-story"] }, "content": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$", "description": "Digest of what the post says. A changed post needs a new waiver.", "examples": ["sha256:0000000000000000000000000000000000000000000000000000000000000000"] }, "fingerprint": { "type": "string", "pattern": "^[0-9a-f]{16}$", "description": "The one finding that is meant, where the rule has several about the post.", "examples": ["0123456789abcdef"] }, "sort": { "enum": ["false-alarm", "exception"], "description": "The rule is mistaken here, or it is right and the risk is accepted.", "examples": ["false-alarm"] }, "reason": { "type": "string", "minLength": 1, "maxLength": 400, "description": "Of a false alarm: one of the fixed reasons. Of an exception: why the risk is accepted, in a sentence without names.", "examples": ["not-a-patient", "not-an-identifier", "public-figure", "invented", "general-statement", "not-a-claim", "substantiated", "not-an-advertisement", "quoted-or-negated", "other-meaning", "already-done"] }, "requestedBy": { "type": "string", "minLength": 1, "maxLength": 120, "description": "Who asks for it: the id of a person in chaperone.yaml.", "examples": ["maria-ortiz"] }, "approvedBy": { "type": ["string", "null"], "minLength": 1, "maxLength": 120, "description": "Who accepts it: another person, with a role that owns waivers. Until then it does not count.", "examples": ["dana-wu"] }, "until": { "$ref": "common.schema.json#/$defs/date", "description": "The last day on which it holds." } } }, "falseAlarm": { "title": "Reason of a false alarm", "enum": ["not-a-patient", "not-an-identifier", "public-figure", "invented", "general-statement", "not-a-claim", "substantiated", "not-an-advertisement", "quoted-or-negated", "other-meaning", "already-done"], "description": "Why a rule is mistaken: it is about no patient; what was found identifies nobody; somebody public; an invented example; said of everybody; no claim; a claim that is substantiated; no advertisement; quoted or denied; the words mean something else here; what is asked for is there, in another form." } } };
function validate389(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate389.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) > 120) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters", schema: 120, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._/-]*$"', schema: "^[A-Za-z0-9][A-Za-z0-9._/-]*$", parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate389.errors = vErrors;
  return errors === 0;
}
validate389.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate391(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate391.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" }, message: 'must match pattern "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"', schema: "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$", parentSchema: schema22, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.type, parentSchema: schema22, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate391.errors = vErrors;
  return errors === 0;
}
validate391.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate393(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate393.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats0.validate(data)) {
      const err0 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.type, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate393.errors = vErrors;
  return errors === 0;
}
validate393.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate395(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate395.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.type, parentSchema: schema24, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate395.errors = vErrors;
  return errors === 0;
}
validate395.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema160 = { "title": "Waiver", "type": "object", "additionalProperties": false, "required": ["rule", "post", "content", "sort", "reason", "requestedBy", "until"], "description": "One accepted finding: of one rule, about one post as it reads now, until a day.", "properties": { "rule": { "$ref": "common.schema.json#/$defs/id", "description": "The rule whose finding is accepted." }, "post": { "type": "string", "minLength": 1, "maxLength": 200, "description": "The id of the post.", "examples": ["garden-story"] }, "content": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$", "description": "Digest of what the post says. A changed post needs a new waiver.", "examples": ["sha256:0000000000000000000000000000000000000000000000000000000000000000"] }, "fingerprint": { "type": "string", "pattern": "^[0-9a-f]{16}$", "description": "The one finding that is meant, where the rule has several about the post.", "examples": ["0123456789abcdef"] }, "sort": { "enum": ["false-alarm", "exception"], "description": "The rule is mistaken here, or it is right and the risk is accepted.", "examples": ["false-alarm"] }, "reason": { "type": "string", "minLength": 1, "maxLength": 400, "description": "Of a false alarm: one of the fixed reasons. Of an exception: why the risk is accepted, in a sentence without names.", "examples": ["not-a-patient", "not-an-identifier", "public-figure", "invented", "general-statement", "not-a-claim", "substantiated", "not-an-advertisement", "quoted-or-negated", "other-meaning", "already-done"] }, "requestedBy": { "type": "string", "minLength": 1, "maxLength": 120, "description": "Who asks for it: the id of a person in chaperone.yaml.", "examples": ["maria-ortiz"] }, "approvedBy": { "type": ["string", "null"], "minLength": 1, "maxLength": 120, "description": "Who accepts it: another person, with a role that owns waivers. Until then it does not count.", "examples": ["dana-wu"] }, "until": { "$ref": "common.schema.json#/$defs/date", "description": "The last day on which it holds." } } };
var pattern58 = new RegExp("^[0-9a-f]{16}$", "u");
function validate397(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate397.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: schema160.required, parentSchema: schema160, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.post === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "post" }, message: "must have required property 'post'", schema: schema160.required, parentSchema: schema160, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.content === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" }, message: "must have required property 'content'", schema: schema160.required, parentSchema: schema160, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.sort === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sort" }, message: "must have required property 'sort'", schema: schema160.required, parentSchema: schema160, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema160.required, parentSchema: schema160, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.requestedBy === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requestedBy" }, message: "must have required property 'requestedBy'", schema: schema160.required, parentSchema: schema160, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.until === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'", schema: schema160.required, parentSchema: schema160, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema160.properties, key0)) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema160, data };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.rule !== void 0) {
      if (!validate389(data.rule, { instancePath: instancePath + "/rule", parentData: data, parentDataProperty: "rule", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
        errors = vErrors.length;
      }
    }
    if (data.post !== void 0) {
      let data1 = data.post;
      if (typeof data1 === "string") {
        if (func1(data1) > 200) {
          const err8 = { instancePath: instancePath + "/post", schemaPath: "#/properties/post/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema160.properties.post, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err9 = { instancePath: instancePath + "/post", schemaPath: "#/properties/post/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema160.properties.post, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/post", schemaPath: "#/properties/post/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema160.properties.post.type, parentSchema: schema160.properties.post, data: data1 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.content !== void 0) {
      let data2 = data.content;
      if (typeof data2 === "string") {
        if (!pattern13.test(data2)) {
          const err11 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: schema160.properties.content, data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema160.properties.content.type, parentSchema: schema160.properties.content, data: data2 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.fingerprint !== void 0) {
      let data3 = data.fingerprint;
      if (typeof data3 === "string") {
        if (!pattern58.test(data3)) {
          const err13 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{16}$" }, message: 'must match pattern "^[0-9a-f]{16}$"', schema: "^[0-9a-f]{16}$", parentSchema: schema160.properties.fingerprint, data: data3 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema160.properties.fingerprint.type, parentSchema: schema160.properties.fingerprint, data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.sort !== void 0) {
      let data4 = data.sort;
      if (!(data4 === "false-alarm" || data4 === "exception")) {
        const err15 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/enum", keyword: "enum", params: { allowedValues: schema160.properties.sort.enum }, message: "must be equal to one of the allowed values", schema: schema160.properties.sort.enum, parentSchema: schema160.properties.sort, data: data4 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data5 = data.reason;
      if (typeof data5 === "string") {
        if (func1(data5) > 400) {
          const err16 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema160.properties.reason, data: data5 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (func1(data5) < 1) {
          const err17 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema160.properties.reason, data: data5 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema160.properties.reason.type, parentSchema: schema160.properties.reason, data: data5 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.requestedBy !== void 0) {
      let data6 = data.requestedBy;
      if (typeof data6 === "string") {
        if (func1(data6) > 120) {
          const err19 = { instancePath: instancePath + "/requestedBy", schemaPath: "#/properties/requestedBy/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters", schema: 120, parentSchema: schema160.properties.requestedBy, data: data6 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (func1(data6) < 1) {
          const err20 = { instancePath: instancePath + "/requestedBy", schemaPath: "#/properties/requestedBy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema160.properties.requestedBy, data: data6 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/requestedBy", schemaPath: "#/properties/requestedBy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema160.properties.requestedBy.type, parentSchema: schema160.properties.requestedBy, data: data6 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.approvedBy !== void 0) {
      let data7 = data.approvedBy;
      if (typeof data7 !== "string" && data7 !== null) {
        const err22 = { instancePath: instancePath + "/approvedBy", schemaPath: "#/properties/approvedBy/type", keyword: "type", params: { type: schema160.properties.approvedBy.type }, message: "must be string,null", schema: schema160.properties.approvedBy.type, parentSchema: schema160.properties.approvedBy, data: data7 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (typeof data7 === "string") {
        if (func1(data7) > 120) {
          const err23 = { instancePath: instancePath + "/approvedBy", schemaPath: "#/properties/approvedBy/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters", schema: 120, parentSchema: schema160.properties.approvedBy, data: data7 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (func1(data7) < 1) {
          const err24 = { instancePath: instancePath + "/approvedBy", schemaPath: "#/properties/approvedBy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema160.properties.approvedBy, data: data7 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
    }
    if (data.until !== void 0) {
      if (!validate393(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate393.errors : vErrors.concat(validate393.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema160.type, parentSchema: schema160, data };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate397.errors = vErrors;
  return errors === 0;
}
validate397.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate388(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate388.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema155.required, parentSchema: schema155, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema155.required, parentSchema: schema155, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema155.required, parentSchema: schema155, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.effective === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effective" }, message: "must have required property 'effective'", schema: schema155.required, parentSchema: schema155, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.owner === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'", schema: schema155.required, parentSchema: schema155, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "kind" || key0 === "id" || key0 === "version" || key0 === "effective" || key0 === "owner" || key0 === "waivers")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema155, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        const err6 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema155.properties.$schema.type, parentSchema: schema155.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if ("waivers" !== data1) {
        const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "waivers" }, message: "must be equal to constant", schema: "waivers", parentSchema: schema155.properties.kind, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate389(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0) {
      if (!validate391(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate391.errors : vErrors.concat(validate391.errors);
        errors = vErrors.length;
      }
    }
    if (data.effective !== void 0) {
      if (!validate393(data.effective, { instancePath: instancePath + "/effective", parentData: data, parentDataProperty: "effective", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate393.errors : vErrors.concat(validate393.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      if (!validate395(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
        errors = vErrors.length;
      }
    }
    if (data.waivers !== void 0) {
      let data6 = data.waivers;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate397(data6[i0], { instancePath: instancePath + "/waivers/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate397.errors : vErrors.concat(validate397.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema155.properties.waivers.type, parentSchema: schema155.properties.waivers, data: data6 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema155.type, parentSchema: schema155, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate388.errors = vErrors;
  return errors === 0;
}
validate388.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  authorizations,
  event,
  holds,
  policy,
  practice,
  records,
  responsibilities,
  retention,
  rule,
  waivers
};
