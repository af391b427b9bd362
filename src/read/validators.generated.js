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
var policy = validate52;
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/policy.schema.json", "title": "PolicyDocument", "description": "The practice's rules for what it posts.", "type": "object", "additionalProperties": false, "required": ["kind", "id", "version", "effective", "owner"], "properties": { "$schema": { "type": "string", "description": "For editors: the address of this schema. Ignored otherwise." }, "kind": { "const": "policy", "description": "Says which document this is: always `policy`." }, "id": { "$ref": "common.schema.json#/$defs/id" }, "version": { "$ref": "common.schema.json#/$defs/version" }, "effective": { "$ref": "common.schema.json#/$defs/date" }, "owner": { "$ref": "common.schema.json#/$defs/owner" }, "extends": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Policies this one builds on: a shipped pack (`chaperone:hipaa`), a relative path, or `github:owner/repo/path@ref`.", "default": [], "examples": [["chaperone:hipaa", "chaperone:channels"]] }, "changes": { "type": "object", "additionalProperties": false, "description": "Who must approve a change of this policy, by its effect.", "properties": { "looser": { "$ref": "common.schema.json#/$defs/anyOrAllOf" }, "stricter": { "$ref": "common.schema.json#/$defs/anyOrAllOf" }, "neutral": { "$ref": "common.schema.json#/$defs/anyOrAllOf" } } }, "rules": { "type": "array", "items": { "$ref": "rule.schema.json" }, "description": "Whole rules.", "default": [] }, "adjust": { "type": "array", "items": { "$ref": "#/$defs/adjustment" }, "description": "Changes to inherited rules and to Chaperone's own findings: only the keys that change.", "default": [] } }, "$defs": { "adjustment": { "title": "Adjustment", "type": "object", "additionalProperties": false, "required": ["id"], "description": "What changes in an inherited rule.", "examples": [{ "id": "hipaa/identifiers", "severity": "error" }], "properties": { "id": { "$ref": "common.schema.json#/$defs/id" }, "title": { "type": "string", "minLength": 1, "description": "What the rule asks, in a few words; the heading of a finding.", "examples": ["No guaranteed results"] }, "severity": { "$ref": "common.schema.json#/$defs/severity", "default": "warning" }, "enforce": { "type": "object", "additionalProperties": false, "description": "Staged roll-out: `audit` only counts, `warn` never blocks, `deny` applies the severity; from a day on.", "properties": { "mode": { "enum": ["audit", "warn", "deny"], "default": "deny", "description": "How much the rule may do." }, "from": { "$ref": "common.schema.json#/$defs/date", "description": "The day from which this mode applies; before it the rule only counts." } } }, "when": { "$ref": "common.schema.json#/$defs/expression", "description": "The rule applies only to posts for which this CEL expression is true." }, "message": { "type": "string", "minLength": 1, "description": "What the finding says, instead of the kind's own words; may use the kind's slots, such as `{found}`." }, "guidance": { "type": "string", "minLength": 1, "description": "What to do instead, in plain words. Also used in training." }, "authority": { "type": "array", "items": { "type": "string" }, "description": "Ids of the obligations this rule serves.", "examples": [["us-ftc-substantiation"]] }, "effective": { "$ref": "common.schema.json#/$defs/date", "description": "The rule applies to posts from this day on." }, "expires": { "$ref": "common.schema.json#/$defs/date", "description": "The rule no longer applies to posts from this day on." }, "verified": { "$ref": "common.schema.json#/$defs/date", "description": "The day on which the law behind the rule was last checked." }, "locked": { "type": "boolean", "default": false, "description": "A policy that extends this one may tighten the rule, never loosen it." }, "waivable": { "type": "boolean", "default": true, "description": "Whether an exception may be granted." }, "demand": { "type": "boolean", "default": false, "description": "Whether a field that the calendar never carries counts as missing rather than unknown." }, "scope": { "enum": ["published", "everything"], "default": "published", "description": "For kinds that read text: only what goes out, or notes, prose and hidden text too." }, "cases": { "type": "object", "additionalProperties": false, "description": "Examples that `chaperone test` runs: what the rule must flag and what it must let pass.", "properties": { "flag": { "type": "array", "items": { "$ref": "case.schema.json" }, "description": "Each must yield a finding of this rule." }, "pass": { "type": "array", "items": { "$ref": "case.schema.json" }, "description": "None may yield a finding of this rule." } } }, "options": { "type": "object", "description": "The rule's options, replaced whole." } } } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var schema21 = { "title": "Id", "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._/-]*$", "maxLength": 120, "description": "A short name that never changes: letters, digits, dots, dashes.", "examples": ["riverside-social-media"] };
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
    if (func2(data) > 120) {
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
    if (func2(data) < 1) {
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
var schema25 = { "title": "People by role", "type": "object", "additionalProperties": false, "minProperties": 1, "description": "Roles of which any one, or all, are needed.", "properties": { "anyOf": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "One of these roles is enough." }, "allOf": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "Each of these roles is needed." } } };
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
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema25, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "anyOf" || key0 === "allOf")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25, data };
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
          const err2 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema25.properties.anyOf, data: data0 };
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
            const err3 = { instancePath: instancePath + "/anyOf/" + i0, schemaPath: "#/properties/anyOf/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.anyOf.items.type, parentSchema: schema25.properties.anyOf.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema25.properties.anyOf.type, parentSchema: schema25.properties.anyOf, data: data0 };
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
          const err5 = { instancePath: instancePath + "/allOf", schemaPath: "#/properties/allOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema25.properties.allOf, data: data2 };
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
            const err6 = { instancePath: instancePath + "/allOf/" + i1, schemaPath: "#/properties/allOf/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.allOf.items.type, parentSchema: schema25.properties.allOf.items, data: data3 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/allOf", schemaPath: "#/properties/allOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema25.properties.allOf.type, parentSchema: schema25.properties.allOf, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.type, parentSchema: schema25, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema26 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/rule.schema.json", "title": "Rule", "description": "One rule of a policy; its `kind` decides its options.", "type": "object", "allOf": [{ "$ref": "envelope.schema.json" }], "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "$ref": "rules/terms.schema.json" }, { "$ref": "rules/pattern.schema.json" }, { "$ref": "rules/requires.schema.json" }, { "$ref": "rules/media.schema.json" }, { "$ref": "rules/links.schema.json" }, { "$ref": "rules/length.schema.json" }, { "$ref": "rules/count.schema.json" }, { "$ref": "rules/window.schema.json" }, { "$ref": "rules/cadence.schema.json" }, { "$ref": "rules/expression.schema.json" }, { "$ref": "rules/identifiers.schema.json" }, { "$ref": "rules/relationship.schema.json" }, { "$ref": "rules/reidentification.schema.json" }] };
var schema27 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/envelope.schema.json", "title": "Envelope", "description": "What every rule has, whatever its kind.", "type": "object", "required": ["id", "kind", "title"], "properties": { "id": { "$ref": "common.schema.json#/$defs/id" }, "kind": { "type": "string", "description": "The kind of rule, which decides its options." }, "title": { "type": "string", "minLength": 1, "description": "What the rule asks, in a few words; the heading of a finding.", "examples": ["No guaranteed results"] }, "severity": { "$ref": "common.schema.json#/$defs/severity", "default": "warning" }, "enforce": { "type": "object", "additionalProperties": false, "description": "Staged roll-out: `audit` only counts, `warn` never blocks, `deny` applies the severity; from a day on.", "properties": { "mode": { "enum": ["audit", "warn", "deny"], "default": "deny", "description": "How much the rule may do." }, "from": { "$ref": "common.schema.json#/$defs/date", "description": "The day from which this mode applies; before it the rule only counts." } } }, "when": { "$ref": "common.schema.json#/$defs/expression", "description": "The rule applies only to posts for which this CEL expression is true." }, "message": { "type": "string", "minLength": 1, "description": "What the finding says, instead of the kind's own words; may use the kind's slots, such as `{found}`." }, "guidance": { "type": "string", "minLength": 1, "description": "What to do instead, in plain words. Also used in training." }, "authority": { "type": "array", "items": { "type": "string" }, "description": "Ids of the obligations this rule serves.", "examples": [["us-ftc-substantiation"]] }, "effective": { "$ref": "common.schema.json#/$defs/date", "description": "The rule applies to posts from this day on." }, "expires": { "$ref": "common.schema.json#/$defs/date", "description": "The rule no longer applies to posts from this day on." }, "verified": { "$ref": "common.schema.json#/$defs/date", "description": "The day on which the law behind the rule was last checked." }, "locked": { "type": "boolean", "default": false, "description": "A policy that extends this one may tighten the rule, never loosen it." }, "waivable": { "type": "boolean", "default": true, "description": "Whether an exception may be granted." }, "demand": { "type": "boolean", "default": false, "description": "Whether a field that the calendar never carries counts as missing rather than unknown." }, "scope": { "enum": ["published", "everything"], "default": "published", "description": "For kinds that read text: only what goes out, or notes, prose and hidden text too." }, "cases": { "type": "object", "additionalProperties": false, "description": "Examples that `chaperone test` runs: what the rule must flag and what it must let pass.", "properties": { "flag": { "type": "array", "items": { "$ref": "case.schema.json" }, "description": "Each must yield a finding of this rule." }, "pass": { "type": "array", "items": { "$ref": "case.schema.json" }, "description": "None may yield a finding of this rule." } } } } };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 120) {
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
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema29 = { "title": "Severity, perhaps by confidence", "description": "One level, or a level for each confidence the kind can have.", "oneOf": [{ "$ref": "#/$defs/level" }, { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "sure": { "$ref": "#/$defs/level" }, "likely": { "$ref": "#/$defs/level" }, "possible": { "$ref": "#/$defs/level" } } }] };
var schema30 = { "title": "Severity", "enum": ["error", "warning", "notice", "off"], "description": "How serious a finding is. `off` removes the rule." };
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
  if (!(data === "error" || data === "warning" || data === "notice" || data === "off")) {
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
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate70.evaluated;
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
  if (!validate71(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
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
      const err0 = { instancePath, schemaPath: "#/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema29.oneOf[1], data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "sure" || key0 === "likely" || key0 === "possible")) {
        const err1 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema29.oneOf[1], data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.sure !== void 0) {
      if (!validate71(data.sure, { instancePath: instancePath + "/sure", parentData: data, parentDataProperty: "sure", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.likely !== void 0) {
      if (!validate71(data.likely, { instancePath: instancePath + "/likely", parentData: data, parentDataProperty: "likely", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.possible !== void 0) {
      if (!validate71(data.possible, { instancePath: instancePath + "/possible", parentData: data, parentDataProperty: "possible", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema29.oneOf[1].type, parentSchema: schema29.oneOf[1], data };
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
    const err3 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema29.oneOf, parentSchema: schema29, data };
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
  validate70.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate70.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate77.evaluated;
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
  validate77.errors = vErrors;
  return errors === 0;
}
validate77.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema32 = { "title": "Expression", "type": "string", "minLength": 1, "maxLength": 4e3, "description": "A CEL expression over `post`, `practice`, `record` and `asOf` that is true or false.", "examples": ['"sponsored" in post.tags'] };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 4e3) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func2(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
validate79.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema33 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/case.schema.json", "title": "Case", "description": "A text, or part of a post, perhaps with what stands around it.", "oneOf": [{ "type": "string", "minLength": 1, "description": "The copy of a post." }, { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "post": { "$ref": "#/$defs/partialPost" }, "posts": { "type": "array", "items": { "$ref": "#/$defs/partialPost" }, "description": "Several posts, for kinds that look at all posts together.", "minItems": 1 }, "given": { "type": "object", "additionalProperties": false, "description": "What is known beside the post.", "properties": { "asOf": { "$ref": "common.schema.json#/$defs/date" }, "posts": { "type": "array", "items": { "$ref": "#/$defs/partialPost" }, "description": "Other posts of the practice." }, "practice": { "type": "object", "description": "Parts of chaperone.yaml that differ from the practice's own, such as jurisdictions." } } }, "exceptions": { "type": "array", "items": { "type": "string" }, "description": "Variants of this case (such as `homoglyphs`) that need not give the same verdict." } } }], "$defs": { "partialPost": { "title": "Part of a post", "type": "object", "description": "Fields of a post; those left out are unknown.", "additionalProperties": false, "properties": { "id": { "$ref": "post.schema.json#/properties/id" }, "date": { "$ref": "post.schema.json#/properties/date" }, "time": { "$ref": "post.schema.json#/properties/time" }, "timeZone": { "$ref": "post.schema.json#/properties/timeZone" }, "channels": { "$ref": "post.schema.json#/properties/channels" }, "kind": { "$ref": "post.schema.json#/properties/kind" }, "title": { "$ref": "post.schema.json#/properties/title" }, "copy": { "$ref": "post.schema.json#/properties/copy" }, "parts": { "$ref": "post.schema.json#/properties/parts" }, "hashtags": { "$ref": "post.schema.json#/properties/hashtags" }, "mentions": { "$ref": "post.schema.json#/properties/mentions" }, "links": { "$ref": "post.schema.json#/properties/links" }, "media": { "$ref": "post.schema.json#/properties/media" }, "subject": { "$ref": "post.schema.json#/properties/subject" }, "authorizations": { "$ref": "post.schema.json#/properties/authorizations" }, "status": { "$ref": "post.schema.json#/properties/status" }, "stage": { "$ref": "post.schema.json#/properties/stage" }, "author": { "$ref": "post.schema.json#/properties/author" }, "approvals": { "$ref": "post.schema.json#/properties/approvals" }, "urgent": { "$ref": "post.schema.json#/properties/urgent" }, "remove": { "$ref": "post.schema.json#/properties/remove" }, "permalink": { "$ref": "post.schema.json#/properties/permalink" }, "campaign": { "$ref": "post.schema.json#/properties/campaign" }, "tags": { "$ref": "post.schema.json#/properties/tags" }, "fields": { "$ref": "post.schema.json#/properties/fields" } } } } };
var schema34 = { "title": "Part of a post", "type": "object", "description": "Fields of a post; those left out are unknown.", "additionalProperties": false, "properties": { "id": { "$ref": "post.schema.json#/properties/id" }, "date": { "$ref": "post.schema.json#/properties/date" }, "time": { "$ref": "post.schema.json#/properties/time" }, "timeZone": { "$ref": "post.schema.json#/properties/timeZone" }, "channels": { "$ref": "post.schema.json#/properties/channels" }, "kind": { "$ref": "post.schema.json#/properties/kind" }, "title": { "$ref": "post.schema.json#/properties/title" }, "copy": { "$ref": "post.schema.json#/properties/copy" }, "parts": { "$ref": "post.schema.json#/properties/parts" }, "hashtags": { "$ref": "post.schema.json#/properties/hashtags" }, "mentions": { "$ref": "post.schema.json#/properties/mentions" }, "links": { "$ref": "post.schema.json#/properties/links" }, "media": { "$ref": "post.schema.json#/properties/media" }, "subject": { "$ref": "post.schema.json#/properties/subject" }, "authorizations": { "$ref": "post.schema.json#/properties/authorizations" }, "status": { "$ref": "post.schema.json#/properties/status" }, "stage": { "$ref": "post.schema.json#/properties/stage" }, "author": { "$ref": "post.schema.json#/properties/author" }, "approvals": { "$ref": "post.schema.json#/properties/approvals" }, "urgent": { "$ref": "post.schema.json#/properties/urgent" }, "remove": { "$ref": "post.schema.json#/properties/remove" }, "permalink": { "$ref": "post.schema.json#/properties/permalink" }, "campaign": { "$ref": "post.schema.json#/properties/campaign" }, "tags": { "$ref": "post.schema.json#/properties/tags" }, "fields": { "$ref": "post.schema.json#/properties/fields" } } };
var schema38 = { "type": "string", "minLength": 1, "description": "The author's id, else date, channel and ordinal." };
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
  if (typeof data === "string") {
    if (func2(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate91.errors = vErrors;
  return errors === 0;
}
validate91.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema39 = { "type": ["string", "null"], "description": "Day of publication, ISO 8601, when day, month and year are known.", "format": "date", "examples": ["2026-10-14"] };
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
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema39.type }, message: "must be string,null", schema: schema39.type, parentSchema: schema39, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (!formats0.validate(data)) {
      const err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema39, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate93.errors = vErrors;
  return errors === 0;
}
validate93.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema40 = { "type": ["string", "null"], "description": "Time of day, HH:MM.", "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$" };
var pattern6 = new RegExp("^([01]\\d|2[0-3]):[0-5]\\d$", "u");
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate95.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema40.type }, message: "must be string,null", schema: schema40.type, parentSchema: schema40, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }, message: 'must match pattern "^([01]\\d|2[0-3]):[0-5]\\d$"', schema: "^([01]\\d|2[0-3]):[0-5]\\d$", parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate95.errors = vErrors;
  return errors === 0;
}
validate95.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema41 = { "type": ["string", "null"], "description": "Zone in which date and time are meant: the post's own, else the one stated above it." };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate97.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema41.type }, message: "must be string,null", schema: schema41.type, parentSchema: schema41, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate97.errors = vErrors;
  return errors === 0;
}
validate97.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema42 = { "type": "array", "items": { "type": "string" }, "description": "Channels in lower case, sorted as written." };
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
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.items.type, parentSchema: schema42.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema42.type, parentSchema: schema42, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate99.errors = vErrors;
  return errors === 0;
}
validate99.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema36 = { "title": "Kind of post", "enum": ["post", "reply", "story", "ad", "article", "video"], "description": "What sort of post it is." };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate101.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "post" || data === "reply" || data === "story" || data === "ad" || data === "article" || data === "video")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema36.enum }, message: "must be equal to one of the allowed values", schema: schema36.enum, parentSchema: schema36, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate101.errors = vErrors;
  return errors === 0;
}
validate101.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema44 = { "type": ["string", "null"], "description": "Title or topic; not published." };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate103.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema44.type }, message: "must be string,null", schema: schema44.type, parentSchema: schema44, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate103.errors = vErrors;
  return errors === 0;
}
validate103.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema45 = { "type": ["string", "null"], "description": "The published text." };
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
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema45.type }, message: "must be string,null", schema: schema45.type, parentSchema: schema45, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate105.errors = vErrors;
  return errors === 0;
}
validate105.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema46 = { "type": "array", "items": { "title": "Part", "type": "object", "additionalProperties": false, "required": ["kind", "language", "copy"], "properties": { "kind": { "enum": ["thread", "slide", "variant", "comment"], "description": "What the part is to the post." }, "language": { "type": ["string", "null"], "description": "Language of a variant, where stated." }, "copy": { "type": "string", "description": "Its published text." } } }, "description": "Threads, slides, variants, first comments." };
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
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.kind === void 0) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema46.items.required, parentSchema: schema46.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0.language === void 0) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "language" }, message: "must have required property 'language'", schema: schema46.items.required, parentSchema: schema46.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.copy === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "copy" }, message: "must have required property 'copy'", schema: schema46.items.required, parentSchema: schema46.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === "kind" || key0 === "language" || key0 === "copy")) {
            const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema46.items, data: data0 };
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
            const err4 = { instancePath: instancePath + "/" + i0 + "/kind", schemaPath: "#/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema46.items.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema46.items.properties.kind.enum, parentSchema: schema46.items.properties.kind, data: data1 };
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
            const err5 = { instancePath: instancePath + "/" + i0 + "/language", schemaPath: "#/items/properties/language/type", keyword: "type", params: { type: schema46.items.properties.language.type }, message: "must be string,null", schema: schema46.items.properties.language.type, parentSchema: schema46.items.properties.language, data: data2 };
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
            const err6 = { instancePath: instancePath + "/" + i0 + "/copy", schemaPath: "#/items/properties/copy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.items.properties.copy.type, parentSchema: schema46.items.properties.copy, data: data3 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.items.type, parentSchema: schema46.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema46.type, parentSchema: schema46, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate107.errors = vErrors;
  return errors === 0;
}
validate107.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema47 = { "type": "array", "items": { "type": "string" }, "description": "Hashtags with #, in order, each once." };
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
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.items.type, parentSchema: schema47.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema47.type, parentSchema: schema47, data };
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
validate109.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema48 = { "type": "array", "items": { "type": "string" }, "description": "Accounts mentioned, with @." };
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
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.items.type, parentSchema: schema48.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema48.type, parentSchema: schema48, data };
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
validate111.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema49 = { "type": "array", "items": { "type": "string" }, "description": "Addresses the text links to." };
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
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.items.type, parentSchema: schema49.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema49.type, parentSchema: schema49, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate113.errors = vErrors;
  return errors === 0;
}
validate113.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema50 = { "type": "array", "items": { "title": "Medium", "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "path": { "type": ["string", "null"], "description": "File or description as written." }, "alt": { "type": ["string", "null"], "description": "Alternative text." }, "kind": { "enum": ["image", "video", "audio", "document", "unknown"], "description": "What it is." }, "purpose": { "type": ["string", "null"], "description": "What it shows, such as `before-after`, `decoration`." }, "checked": { "type": ["string", "null"], "description": "Who confirmed that nobody can be recognised by mistake." } } }, "description": "Pictures, videos." };
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate115.evaluated;
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
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema50.items.required, parentSchema: schema50.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === "path" || key0 === "alt" || key0 === "kind" || key0 === "purpose" || key0 === "checked")) {
            const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema50.items, data: data0 };
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
            const err2 = { instancePath: instancePath + "/" + i0 + "/path", schemaPath: "#/items/properties/path/type", keyword: "type", params: { type: schema50.items.properties.path.type }, message: "must be string,null", schema: schema50.items.properties.path.type, parentSchema: schema50.items.properties.path, data: data1 };
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
            const err3 = { instancePath: instancePath + "/" + i0 + "/alt", schemaPath: "#/items/properties/alt/type", keyword: "type", params: { type: schema50.items.properties.alt.type }, message: "must be string,null", schema: schema50.items.properties.alt.type, parentSchema: schema50.items.properties.alt, data: data2 };
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
            const err4 = { instancePath: instancePath + "/" + i0 + "/kind", schemaPath: "#/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema50.items.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema50.items.properties.kind.enum, parentSchema: schema50.items.properties.kind, data: data3 };
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
            const err5 = { instancePath: instancePath + "/" + i0 + "/purpose", schemaPath: "#/items/properties/purpose/type", keyword: "type", params: { type: schema50.items.properties.purpose.type }, message: "must be string,null", schema: schema50.items.properties.purpose.type, parentSchema: schema50.items.properties.purpose, data: data4 };
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
            const err6 = { instancePath: instancePath + "/" + i0 + "/checked", schemaPath: "#/items/properties/checked/type", keyword: "type", params: { type: schema50.items.properties.checked.type }, message: "must be string,null", schema: schema50.items.properties.checked.type, parentSchema: schema50.items.properties.checked, data: data5 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema50.items.type, parentSchema: schema50.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema50.type, parentSchema: schema50, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate115.errors = vErrors;
  return errors === 0;
}
validate115.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema51 = { "description": "Whom the post is about, where stated.", "oneOf": [{ "$ref": "common.schema.json#/$defs/subject" }, { "type": "null" }] };
var schema37 = { "title": "Subject", "enum": ["none", "staff", "patient", "minor", "composite"], "description": "Whom the post is about: nobody in particular, staff, a patient, a patient under age, or an invented composite." };
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
  if (!(data === "none" || data === "staff" || data === "patient" || data === "minor" || data === "composite")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema37.enum }, message: "must be equal to one of the allowed values", schema: schema37.enum, parentSchema: schema37, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate89.errors = vErrors;
  return errors === 0;
}
validate89.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate117.evaluated;
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
  if (!validate89(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (data !== null) {
    const err0 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema51.oneOf[1].type, parentSchema: schema51.oneOf[1], data };
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
    const err1 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema51.oneOf, parentSchema: schema51, data };
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
  validate117.errors = vErrors;
  return errors === 0;
}
validate117.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema52 = { "type": "array", "items": { "type": "string" }, "description": "Ids of permissions cited." };
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate120.evaluated;
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
        const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema52.items.type, parentSchema: schema52.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema52.type, parentSchema: schema52, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate120.errors = vErrors;
  return errors === 0;
}
validate120.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema53 = { "type": ["string", "null"], "description": "Status as written." };
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
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema53.type }, message: "must be string,null", schema: schema53.type, parentSchema: schema53, data };
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
var schema54 = { "description": "Status in the words of the glossary.", "oneOf": [{ "enum": ["idea", "draft", "review", "approved", "scheduled", "published", "cancelled"] }, { "type": "null" }] };
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate124.evaluated;
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
    const err0 = { instancePath, schemaPath: "#/oneOf/0/enum", keyword: "enum", params: { allowedValues: schema54.oneOf[0].enum }, message: "must be equal to one of the allowed values", schema: schema54.oneOf[0].enum, parentSchema: schema54.oneOf[0], data };
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
    const err1 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema54.oneOf[1].type, parentSchema: schema54.oneOf[1], data };
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
    const err2 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema54.oneOf, parentSchema: schema54, data };
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
  validate124.errors = vErrors;
  return errors === 0;
}
validate124.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema55 = { "type": ["string", "null"], "description": "Who wrote it: id of a person, or as written." };
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate126.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema55.type }, message: "must be string,null", schema: schema55.type, parentSchema: schema55, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate126.errors = vErrors;
  return errors === 0;
}
validate126.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema56 = { "type": "array", "items": { "title": "Approval", "type": "object", "additionalProperties": false, "required": ["by"], "properties": { "by": { "type": "string", "minLength": 1, "description": "Who approved." }, "role": { "type": ["string", "null"], "description": "In which role." }, "on": { "type": ["string", "null"], "description": "On which day." }, "content": { "type": ["string", "null"], "description": "Digest of what was approved." } } }, "description": "Approvals written in the calendar." };
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
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.by === void 0) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'", schema: schema56.items.required, parentSchema: schema56.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === "by" || key0 === "role" || key0 === "on" || key0 === "content")) {
            const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema56.items, data: data0 };
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
            if (func2(data1) < 1) {
              const err2 = { instancePath: instancePath + "/" + i0 + "/by", schemaPath: "#/items/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema56.items.properties.by, data: data1 };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/" + i0 + "/by", schemaPath: "#/items/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.items.properties.by.type, parentSchema: schema56.items.properties.by, data: data1 };
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
            const err4 = { instancePath: instancePath + "/" + i0 + "/role", schemaPath: "#/items/properties/role/type", keyword: "type", params: { type: schema56.items.properties.role.type }, message: "must be string,null", schema: schema56.items.properties.role.type, parentSchema: schema56.items.properties.role, data: data2 };
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
            const err5 = { instancePath: instancePath + "/" + i0 + "/on", schemaPath: "#/items/properties/on/type", keyword: "type", params: { type: schema56.items.properties.on.type }, message: "must be string,null", schema: schema56.items.properties.on.type, parentSchema: schema56.items.properties.on, data: data3 };
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
            const err6 = { instancePath: instancePath + "/" + i0 + "/content", schemaPath: "#/items/properties/content/type", keyword: "type", params: { type: schema56.items.properties.content.type }, message: "must be string,null", schema: schema56.items.properties.content.type, parentSchema: schema56.items.properties.content, data: data4 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema56.items.type, parentSchema: schema56.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema56.type, parentSchema: schema56, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate128.errors = vErrors;
  return errors === 0;
}
validate128.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema57 = { "type": "boolean", "description": "Whether it cannot wait for the usual review." };
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
  if (typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema57.type, parentSchema: schema57, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate130.errors = vErrors;
  return errors === 0;
}
validate130.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema58 = { "type": ["string", "null"], "description": "Day on which it is to be taken down.", "format": "date" };
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate132.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema58.type }, message: "must be string,null", schema: schema58.type, parentSchema: schema58, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (!formats0.validate(data)) {
      const err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate132.errors = vErrors;
  return errors === 0;
}
validate132.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema59 = { "type": ["string", "null"], "description": "Where it was published." };
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate134.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema59.type }, message: "must be string,null", schema: schema59.type, parentSchema: schema59, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate134.errors = vErrors;
  return errors === 0;
}
validate134.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema60 = { "type": ["string", "null"], "description": "Campaign." };
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
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema60.type }, message: "must be string,null", schema: schema60.type, parentSchema: schema60, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate136.errors = vErrors;
  return errors === 0;
}
validate136.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema61 = { "type": "array", "items": { "type": "string" }, "description": "Tags of the practice's own." };
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate138.evaluated;
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
        const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema61.items.type, parentSchema: schema61.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema61.type, parentSchema: schema61, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate138.errors = vErrors;
  return errors === 0;
}
validate138.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema62 = { "type": "object", "additionalProperties": { "type": "string" }, "description": "What was written under labels that mean nothing to Chaperone, by label." };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      let data0 = data[key0];
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.additionalProperties.type, parentSchema: schema62.additionalProperties, data: data0 };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema62.type, parentSchema: schema62, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate140.errors = vErrors;
  return errors === 0;
}
validate140.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema34.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate91(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
        errors = vErrors.length;
      }
    }
    if (data.date !== void 0) {
      if (!validate93(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0) {
      if (!validate95(data.time, { instancePath: instancePath + "/time", parentData: data, parentDataProperty: "time", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
        errors = vErrors.length;
      }
    }
    if (data.timeZone !== void 0) {
      if (!validate97(data.timeZone, { instancePath: instancePath + "/timeZone", parentData: data, parentDataProperty: "timeZone", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
      }
    }
    if (data.channels !== void 0) {
      if (!validate99(data.channels, { instancePath: instancePath + "/channels", parentData: data, parentDataProperty: "channels", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      if (!validate101(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate103(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.copy !== void 0) {
      if (!validate105(data.copy, { instancePath: instancePath + "/copy", parentData: data, parentDataProperty: "copy", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
        errors = vErrors.length;
      }
    }
    if (data.parts !== void 0) {
      if (!validate107(data.parts, { instancePath: instancePath + "/parts", parentData: data, parentDataProperty: "parts", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
        errors = vErrors.length;
      }
    }
    if (data.hashtags !== void 0) {
      if (!validate109(data.hashtags, { instancePath: instancePath + "/hashtags", parentData: data, parentDataProperty: "hashtags", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
        errors = vErrors.length;
      }
    }
    if (data.mentions !== void 0) {
      if (!validate111(data.mentions, { instancePath: instancePath + "/mentions", parentData: data, parentDataProperty: "mentions", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
        errors = vErrors.length;
      }
    }
    if (data.links !== void 0) {
      if (!validate113(data.links, { instancePath: instancePath + "/links", parentData: data, parentDataProperty: "links", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
        errors = vErrors.length;
      }
    }
    if (data.media !== void 0) {
      if (!validate115(data.media, { instancePath: instancePath + "/media", parentData: data, parentDataProperty: "media", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.subject !== void 0) {
      if (!validate117(data.subject, { instancePath: instancePath + "/subject", parentData: data, parentDataProperty: "subject", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
        errors = vErrors.length;
      }
    }
    if (data.authorizations !== void 0) {
      if (!validate120(data.authorizations, { instancePath: instancePath + "/authorizations", parentData: data, parentDataProperty: "authorizations", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!validate122(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
        errors = vErrors.length;
      }
    }
    if (data.stage !== void 0) {
      if (!validate124(data.stage, { instancePath: instancePath + "/stage", parentData: data, parentDataProperty: "stage", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
        errors = vErrors.length;
      }
    }
    if (data.author !== void 0) {
      if (!validate126(data.author, { instancePath: instancePath + "/author", parentData: data, parentDataProperty: "author", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
        errors = vErrors.length;
      }
    }
    if (data.approvals !== void 0) {
      if (!validate128(data.approvals, { instancePath: instancePath + "/approvals", parentData: data, parentDataProperty: "approvals", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
        errors = vErrors.length;
      }
    }
    if (data.urgent !== void 0) {
      if (!validate130(data.urgent, { instancePath: instancePath + "/urgent", parentData: data, parentDataProperty: "urgent", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
        errors = vErrors.length;
      }
    }
    if (data.remove !== void 0) {
      if (!validate132(data.remove, { instancePath: instancePath + "/remove", parentData: data, parentDataProperty: "remove", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
        errors = vErrors.length;
      }
    }
    if (data.permalink !== void 0) {
      if (!validate134(data.permalink, { instancePath: instancePath + "/permalink", parentData: data, parentDataProperty: "permalink", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
        errors = vErrors.length;
      }
    }
    if (data.campaign !== void 0) {
      if (!validate136(data.campaign, { instancePath: instancePath + "/campaign", parentData: data, parentDataProperty: "campaign", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0) {
      if (!validate138(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
        errors = vErrors.length;
      }
    }
    if (data.fields !== void 0) {
      if (!validate140(data.fields, { instancePath: instancePath + "/fields", parentData: data, parentDataProperty: "fields", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.type, parentSchema: schema34, data };
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
validate85.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  validate144.errors = vErrors;
  return errors === 0;
}
validate144.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate84.evaluated;
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
    if (func2(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.oneOf[0], data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.oneOf[0].type, parentSchema: schema33.oneOf[0], data };
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
      const err2 = { instancePath, schemaPath: "#/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema33.oneOf[1], data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "post" || key0 === "posts" || key0 === "given" || key0 === "exceptions")) {
        const err3 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.oneOf[1], data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.post !== void 0) {
      if (!validate85(data.post, { instancePath: instancePath + "/post", parentData: data, parentDataProperty: "post", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
        errors = vErrors.length;
      }
    }
    if (data.posts !== void 0) {
      let data1 = data.posts;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/posts", schemaPath: "#/oneOf/1/properties/posts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema33.oneOf[1].properties.posts, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate85(data1[i0], { instancePath: instancePath + "/posts/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/posts", schemaPath: "#/oneOf/1/properties/posts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.oneOf[1].properties.posts.type, parentSchema: schema33.oneOf[1].properties.posts, data: data1 };
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
          if (!(key1 === "asOf" || key1 === "posts" || key1 === "practice")) {
            const err6 = { instancePath: instancePath + "/given", schemaPath: "#/oneOf/1/properties/given/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.oneOf[1].properties.given, data: data3 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data3.asOf !== void 0) {
          if (!validate144(data3.asOf, { instancePath: instancePath + "/given/asOf", parentData: data3, parentDataProperty: "asOf", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
            errors = vErrors.length;
          }
        }
        if (data3.posts !== void 0) {
          let data5 = data3.posts;
          if (Array.isArray(data5)) {
            const len1 = data5.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (!validate85(data5[i1], { instancePath: instancePath + "/given/posts/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err7 = { instancePath: instancePath + "/given/posts", schemaPath: "#/oneOf/1/properties/given/properties/posts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.oneOf[1].properties.given.properties.posts.type, parentSchema: schema33.oneOf[1].properties.given.properties.posts, data: data5 };
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
            const err8 = { instancePath: instancePath + "/given/practice", schemaPath: "#/oneOf/1/properties/given/properties/practice/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.oneOf[1].properties.given.properties.practice.type, parentSchema: schema33.oneOf[1].properties.given.properties.practice, data: data7 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/given", schemaPath: "#/oneOf/1/properties/given/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.oneOf[1].properties.given.type, parentSchema: schema33.oneOf[1].properties.given, data: data3 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.exceptions !== void 0) {
      let data8 = data.exceptions;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data9 = data8[i2];
          if (typeof data9 !== "string") {
            const err10 = { instancePath: instancePath + "/exceptions/" + i2, schemaPath: "#/oneOf/1/properties/exceptions/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.oneOf[1].properties.exceptions.items.type, parentSchema: schema33.oneOf[1].properties.exceptions.items, data: data9 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/exceptions", schemaPath: "#/oneOf/1/properties/exceptions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.oneOf[1].properties.exceptions.type, parentSchema: schema33.oneOf[1].properties.exceptions, data: data8 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.oneOf[1].type, parentSchema: schema33.oneOf[1], data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
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
    const err13 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema33.oneOf, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
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
  validate84.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate84.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema27.required, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema27.required, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema27.required, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate68(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.properties.kind.type, parentSchema: schema27.properties.kind, data: data1 };
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
        if (func2(data2) < 1) {
          const err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema27.properties.title, data: data2 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.properties.title.type, parentSchema: schema27.properties.title, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.severity !== void 0) {
      if (!validate70(data.severity, { instancePath: instancePath + "/severity", parentData: data, parentDataProperty: "severity", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.enforce !== void 0) {
      let data4 = data.enforce;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key0 in data4) {
          if (!(key0 === "mode" || key0 === "from")) {
            const err6 = { instancePath: instancePath + "/enforce", schemaPath: "#/properties/enforce/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema27.properties.enforce, data: data4 };
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
            const err7 = { instancePath: instancePath + "/enforce/mode", schemaPath: "#/properties/enforce/properties/mode/enum", keyword: "enum", params: { allowedValues: schema27.properties.enforce.properties.mode.enum }, message: "must be equal to one of the allowed values", schema: schema27.properties.enforce.properties.mode.enum, parentSchema: schema27.properties.enforce.properties.mode, data: data5 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data4.from !== void 0) {
          if (!validate77(data4.from, { instancePath: instancePath + "/enforce/from", parentData: data4, parentDataProperty: "from", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/enforce", schemaPath: "#/properties/enforce/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema27.properties.enforce.type, parentSchema: schema27.properties.enforce, data: data4 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate79(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.message !== void 0) {
      let data8 = data.message;
      if (typeof data8 === "string") {
        if (func2(data8) < 1) {
          const err9 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema27.properties.message, data: data8 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.properties.message.type, parentSchema: schema27.properties.message, data: data8 };
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
        if (func2(data9) < 1) {
          const err11 = { instancePath: instancePath + "/guidance", schemaPath: "#/properties/guidance/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema27.properties.guidance, data: data9 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/guidance", schemaPath: "#/properties/guidance/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.properties.guidance.type, parentSchema: schema27.properties.guidance, data: data9 };
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
            const err13 = { instancePath: instancePath + "/authority/" + i0, schemaPath: "#/properties/authority/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.properties.authority.items.type, parentSchema: schema27.properties.authority.items, data: data11 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/authority", schemaPath: "#/properties/authority/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema27.properties.authority.type, parentSchema: schema27.properties.authority, data: data10 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.effective !== void 0) {
      if (!validate77(data.effective, { instancePath: instancePath + "/effective", parentData: data, parentDataProperty: "effective", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.expires !== void 0) {
      if (!validate77(data.expires, { instancePath: instancePath + "/expires", parentData: data, parentDataProperty: "expires", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.verified !== void 0) {
      if (!validate77(data.verified, { instancePath: instancePath + "/verified", parentData: data, parentDataProperty: "verified", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.locked !== void 0) {
      let data15 = data.locked;
      if (typeof data15 !== "boolean") {
        const err15 = { instancePath: instancePath + "/locked", schemaPath: "#/properties/locked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema27.properties.locked.type, parentSchema: schema27.properties.locked, data: data15 };
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
        const err16 = { instancePath: instancePath + "/waivable", schemaPath: "#/properties/waivable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema27.properties.waivable.type, parentSchema: schema27.properties.waivable, data: data16 };
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
        const err17 = { instancePath: instancePath + "/demand", schemaPath: "#/properties/demand/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema27.properties.demand.type, parentSchema: schema27.properties.demand, data: data17 };
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
        const err18 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: schema27.properties.scope.enum }, message: "must be equal to one of the allowed values", schema: schema27.properties.scope.enum, parentSchema: schema27.properties.scope, data: data18 };
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
            const err19 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema27.properties.cases, data: data19 };
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
              if (!validate84(data20[i1], { instancePath: instancePath + "/cases/flag/" + i1, parentData: data20, parentDataProperty: i1, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err20 = { instancePath: instancePath + "/cases/flag", schemaPath: "#/properties/cases/properties/flag/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema27.properties.cases.properties.flag.type, parentSchema: schema27.properties.cases.properties.flag, data: data20 };
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
              if (!validate84(data22[i2], { instancePath: instancePath + "/cases/pass/" + i2, parentData: data22, parentDataProperty: i2, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/cases/pass", schemaPath: "#/properties/cases/properties/pass/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema27.properties.cases.properties.pass.type, parentSchema: schema27.properties.cases.properties.pass, data: data22 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema27.properties.cases.type, parentSchema: schema27.properties.cases, data: data19 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema27.type, parentSchema: schema27, data };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { "props": { "id": true, "kind": true, "title": true, "severity": true, "enforce": true, "when": true, "message": true, "guidance": true, "authority": true, "effective": true, "expires": true, "verified": true, "locked": true, "waivable": true, "demand": true, "scope": true, "cases": true }, "dynamicProps": false, "dynamicItems": false };
var schema64 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/rules/terms.schema.json", "title": "Terms rule", "description": "Words and phrases that must not appear, with what to say instead.", "type": "object", "allOf": [{ "$ref": "../envelope.schema.json" }], "unevaluatedProperties": false, "required": ["kind", "options"], "properties": { "kind": { "const": "terms" }, "options": { "title": "Options of terms", "type": "object", "additionalProperties": false, "required": ["terms"], "properties": { "terms": { "type": "array", "items": { "title": "Term", "type": "object", "additionalProperties": false, "required": ["find"], "properties": { "find": { "description": "The word or phrase, or several. Case, kinds of white space, quotation marks and dashes do not matter.", "oneOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1 }], "examples": [["pain-free", "painless"]] }, "use": { "type": "string", "minLength": 1, "description": "What to say instead; offered as a fix.", "examples": ["gentle"] }, "because": { "type": "string", "minLength": 1, "description": "Why, where it differs from the rule's guidance.", "examples": ["No treatment is painless for everyone."] } } }, "description": "The terms.", "minItems": 1, "examples": [[{ "find": ["pain-free", "painless"], "use": "gentle" }]] }, "unless": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Phrases inside which a term is fine.", "default": [], "examples": [["no guaranteed results"]] }, "match": { "enum": ["word", "anywhere"], "default": "word", "description": "Whole words only, or inside words too." } } } } };
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate150.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate67(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema64.required, parentSchema: schema64, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.options === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'", schema: schema64.required, parentSchema: schema64, data };
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
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "terms" }, message: "must be equal to constant", schema: "terms", parentSchema: schema64.properties.kind, data: data0 };
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
          const err3 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "terms" }, message: "must have required property 'terms'", schema: schema64.properties.options.required, parentSchema: schema64.properties.options, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key0 in data1) {
          if (!(key0 === "terms" || key0 === "unless" || key0 === "match")) {
            const err4 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema64.properties.options, data: data1 };
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
              const err5 = { instancePath: instancePath + "/options/terms", schemaPath: "#/properties/options/properties/terms/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema64.properties.options.properties.terms, data: data2 };
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
                  const err6 = { instancePath: instancePath + "/options/terms/" + i0, schemaPath: "#/properties/options/properties/terms/items/required", keyword: "required", params: { missingProperty: "find" }, message: "must have required property 'find'", schema: schema64.properties.options.properties.terms.items.required, parentSchema: schema64.properties.options.properties.terms.items, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
                for (const key1 in data3) {
                  if (!(key1 === "find" || key1 === "use" || key1 === "because")) {
                    const err7 = { instancePath: instancePath + "/options/terms/" + i0, schemaPath: "#/properties/options/properties/terms/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema64.properties.options.properties.terms.items, data: data3 };
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
                    if (func2(data4) < 1) {
                      const err8 = { instancePath: instancePath + "/options/terms/" + i0 + "/find", schemaPath: "#/properties/options/properties/terms/items/properties/find/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema64.properties.options.properties.terms.items.properties.find.oneOf[0], data: data4 };
                      if (vErrors === null) {
                        vErrors = [err8];
                      } else {
                        vErrors.push(err8);
                      }
                      errors++;
                    }
                  } else {
                    const err9 = { instancePath: instancePath + "/options/terms/" + i0 + "/find", schemaPath: "#/properties/options/properties/terms/items/properties/find/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties.options.properties.terms.items.properties.find.oneOf[0].type, parentSchema: schema64.properties.options.properties.terms.items.properties.find.oneOf[0], data: data4 };
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
                      const err10 = { instancePath: instancePath + "/options/terms/" + i0 + "/find", schemaPath: "#/properties/options/properties/terms/items/properties/find/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema64.properties.options.properties.terms.items.properties.find.oneOf[1], data: data4 };
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
                        if (func2(data5) < 1) {
                          const err11 = { instancePath: instancePath + "/options/terms/" + i0 + "/find/" + i1, schemaPath: "#/properties/options/properties/terms/items/properties/find/oneOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema64.properties.options.properties.terms.items.properties.find.oneOf[1].items, data: data5 };
                          if (vErrors === null) {
                            vErrors = [err11];
                          } else {
                            vErrors.push(err11);
                          }
                          errors++;
                        }
                      } else {
                        const err12 = { instancePath: instancePath + "/options/terms/" + i0 + "/find/" + i1, schemaPath: "#/properties/options/properties/terms/items/properties/find/oneOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties.options.properties.terms.items.properties.find.oneOf[1].items.type, parentSchema: schema64.properties.options.properties.terms.items.properties.find.oneOf[1].items, data: data5 };
                        if (vErrors === null) {
                          vErrors = [err12];
                        } else {
                          vErrors.push(err12);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err13 = { instancePath: instancePath + "/options/terms/" + i0 + "/find", schemaPath: "#/properties/options/properties/terms/items/properties/find/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema64.properties.options.properties.terms.items.properties.find.oneOf[1].type, parentSchema: schema64.properties.options.properties.terms.items.properties.find.oneOf[1], data: data4 };
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
                    const err14 = { instancePath: instancePath + "/options/terms/" + i0 + "/find", schemaPath: "#/properties/options/properties/terms/items/properties/find/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema64.properties.options.properties.terms.items.properties.find.oneOf, parentSchema: schema64.properties.options.properties.terms.items.properties.find, data: data4 };
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
                    if (func2(data6) < 1) {
                      const err15 = { instancePath: instancePath + "/options/terms/" + i0 + "/use", schemaPath: "#/properties/options/properties/terms/items/properties/use/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema64.properties.options.properties.terms.items.properties.use, data: data6 };
                      if (vErrors === null) {
                        vErrors = [err15];
                      } else {
                        vErrors.push(err15);
                      }
                      errors++;
                    }
                  } else {
                    const err16 = { instancePath: instancePath + "/options/terms/" + i0 + "/use", schemaPath: "#/properties/options/properties/terms/items/properties/use/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties.options.properties.terms.items.properties.use.type, parentSchema: schema64.properties.options.properties.terms.items.properties.use, data: data6 };
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
                    if (func2(data7) < 1) {
                      const err17 = { instancePath: instancePath + "/options/terms/" + i0 + "/because", schemaPath: "#/properties/options/properties/terms/items/properties/because/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema64.properties.options.properties.terms.items.properties.because, data: data7 };
                      if (vErrors === null) {
                        vErrors = [err17];
                      } else {
                        vErrors.push(err17);
                      }
                      errors++;
                    }
                  } else {
                    const err18 = { instancePath: instancePath + "/options/terms/" + i0 + "/because", schemaPath: "#/properties/options/properties/terms/items/properties/because/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties.options.properties.terms.items.properties.because.type, parentSchema: schema64.properties.options.properties.terms.items.properties.because, data: data7 };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                }
              } else {
                const err19 = { instancePath: instancePath + "/options/terms/" + i0, schemaPath: "#/properties/options/properties/terms/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema64.properties.options.properties.terms.items.type, parentSchema: schema64.properties.options.properties.terms.items, data: data3 };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
          } else {
            const err20 = { instancePath: instancePath + "/options/terms", schemaPath: "#/properties/options/properties/terms/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema64.properties.options.properties.terms.type, parentSchema: schema64.properties.options.properties.terms, data: data2 };
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
                if (func2(data9) < 1) {
                  const err21 = { instancePath: instancePath + "/options/unless/" + i2, schemaPath: "#/properties/options/properties/unless/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema64.properties.options.properties.unless.items, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              } else {
                const err22 = { instancePath: instancePath + "/options/unless/" + i2, schemaPath: "#/properties/options/properties/unless/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties.options.properties.unless.items.type, parentSchema: schema64.properties.options.properties.unless.items, data: data9 };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
          } else {
            const err23 = { instancePath: instancePath + "/options/unless", schemaPath: "#/properties/options/properties/unless/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema64.properties.options.properties.unless.type, parentSchema: schema64.properties.options.properties.unless, data: data8 };
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
            const err24 = { instancePath: instancePath + "/options/match", schemaPath: "#/properties/options/properties/match/enum", keyword: "enum", params: { allowedValues: schema64.properties.options.properties.match.enum }, message: "must be equal to one of the allowed values", schema: schema64.properties.options.properties.match.enum, parentSchema: schema64.properties.options.properties.match, data: data10 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema64.properties.options.type, parentSchema: schema64.properties.options, data: data1 };
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
        const err26 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key2 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema64, data };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema64.type, parentSchema: schema64, data };
    if (vErrors === null) {
      vErrors = [err27];
    } else {
      vErrors.push(err27);
    }
    errors++;
  }
  validate150.errors = vErrors;
  return errors === 0;
}
validate150.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema65 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/rules/pattern.schema.json", "title": "Pattern rule", "description": "What a text must not, or must, have: a regular expression, run in linear time.", "type": "object", "allOf": [{ "$ref": "../envelope.schema.json" }], "unevaluatedProperties": false, "required": ["kind", "options"], "properties": { "kind": { "const": "pattern" }, "options": { "title": "Options of pattern", "type": "object", "additionalProperties": false, "required": ["find"], "properties": { "find": { "description": "The regular expression, or several of which any will do. Regular expressions are RE2's: no looking around, no back references.", "oneOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1 }], "examples": ["(?:call|text) now", "\\bfree\\b"] }, "must": { "enum": ["absent", "match"], "default": "absent", "description": "Whether the expression must not be found, or must be." }, "unless": { "type": "array", "items": { "type": "string", "minLength": 1 }, "default": [], "description": "Expressions inside whose match a match is fine; with `must: match`, expressions that do as well.", "examples": [["free parking"]] }, "fields": { "type": "array", "items": { "enum": ["copy", "parts", "alt", "hashtags", "title", "prose", "hidden"] }, "minItems": 1, "description": "Only in these texts. Otherwise in all that the rule reads; with `must: match` only in the copy.", "examples": [["copy", "alt"]] }, "caseInsensitive": { "type": "boolean", "default": false, "description": "Whether capitals and small letters are equal." }, "multiline": { "type": "boolean", "default": false, "description": "Whether `^` and `$` match at every line." } } } } };
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate152.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate67(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema65.required, parentSchema: schema65, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.options === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'", schema: schema65.required, parentSchema: schema65, data };
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
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "pattern" }, message: "must be equal to constant", schema: "pattern", parentSchema: schema65.properties.kind, data: data0 };
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
          const err3 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "find" }, message: "must have required property 'find'", schema: schema65.properties.options.required, parentSchema: schema65.properties.options, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key0 in data1) {
          if (!(key0 === "find" || key0 === "must" || key0 === "unless" || key0 === "fields" || key0 === "caseInsensitive" || key0 === "multiline")) {
            const err4 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema65.properties.options, data: data1 };
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
            if (func2(data2) < 1) {
              const err5 = { instancePath: instancePath + "/options/find", schemaPath: "#/properties/options/properties/find/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema65.properties.options.properties.find.oneOf[0], data: data2 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/options/find", schemaPath: "#/properties/options/properties/find/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.properties.options.properties.find.oneOf[0].type, parentSchema: schema65.properties.options.properties.find.oneOf[0], data: data2 };
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
              const err7 = { instancePath: instancePath + "/options/find", schemaPath: "#/properties/options/properties/find/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema65.properties.options.properties.find.oneOf[1], data: data2 };
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
                if (func2(data3) < 1) {
                  const err8 = { instancePath: instancePath + "/options/find/" + i0, schemaPath: "#/properties/options/properties/find/oneOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema65.properties.options.properties.find.oneOf[1].items, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
              } else {
                const err9 = { instancePath: instancePath + "/options/find/" + i0, schemaPath: "#/properties/options/properties/find/oneOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.properties.options.properties.find.oneOf[1].items.type, parentSchema: schema65.properties.options.properties.find.oneOf[1].items, data: data3 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
          } else {
            const err10 = { instancePath: instancePath + "/options/find", schemaPath: "#/properties/options/properties/find/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema65.properties.options.properties.find.oneOf[1].type, parentSchema: schema65.properties.options.properties.find.oneOf[1], data: data2 };
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
            const err11 = { instancePath: instancePath + "/options/find", schemaPath: "#/properties/options/properties/find/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema65.properties.options.properties.find.oneOf, parentSchema: schema65.properties.options.properties.find, data: data2 };
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
            const err12 = { instancePath: instancePath + "/options/must", schemaPath: "#/properties/options/properties/must/enum", keyword: "enum", params: { allowedValues: schema65.properties.options.properties.must.enum }, message: "must be equal to one of the allowed values", schema: schema65.properties.options.properties.must.enum, parentSchema: schema65.properties.options.properties.must, data: data4 };
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
                if (func2(data6) < 1) {
                  const err13 = { instancePath: instancePath + "/options/unless/" + i1, schemaPath: "#/properties/options/properties/unless/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema65.properties.options.properties.unless.items, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/options/unless/" + i1, schemaPath: "#/properties/options/properties/unless/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.properties.options.properties.unless.items.type, parentSchema: schema65.properties.options.properties.unless.items, data: data6 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/options/unless", schemaPath: "#/properties/options/properties/unless/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema65.properties.options.properties.unless.type, parentSchema: schema65.properties.options.properties.unless, data: data5 };
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
              const err16 = { instancePath: instancePath + "/options/fields", schemaPath: "#/properties/options/properties/fields/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema65.properties.options.properties.fields, data: data7 };
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
                const err17 = { instancePath: instancePath + "/options/fields/" + i2, schemaPath: "#/properties/options/properties/fields/items/enum", keyword: "enum", params: { allowedValues: schema65.properties.options.properties.fields.items.enum }, message: "must be equal to one of the allowed values", schema: schema65.properties.options.properties.fields.items.enum, parentSchema: schema65.properties.options.properties.fields.items, data: data8 };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
          } else {
            const err18 = { instancePath: instancePath + "/options/fields", schemaPath: "#/properties/options/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema65.properties.options.properties.fields.type, parentSchema: schema65.properties.options.properties.fields, data: data7 };
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
            const err19 = { instancePath: instancePath + "/options/caseInsensitive", schemaPath: "#/properties/options/properties/caseInsensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema65.properties.options.properties.caseInsensitive.type, parentSchema: schema65.properties.options.properties.caseInsensitive, data: data9 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data1.multiline !== void 0) {
          let data10 = data1.multiline;
          if (typeof data10 !== "boolean") {
            const err20 = { instancePath: instancePath + "/options/multiline", schemaPath: "#/properties/options/properties/multiline/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema65.properties.options.properties.multiline.type, parentSchema: schema65.properties.options.properties.multiline, data: data10 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema65.properties.options.type, parentSchema: schema65.properties.options, data: data1 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (key1 !== "kind" && key1 !== "options" && key1 !== "id" && key1 !== "title" && key1 !== "severity" && key1 !== "enforce" && key1 !== "when" && key1 !== "message" && key1 !== "guidance" && key1 !== "authority" && key1 !== "effective" && key1 !== "expires" && key1 !== "verified" && key1 !== "locked" && key1 !== "waivable" && key1 !== "demand" && key1 !== "scope" && key1 !== "cases") {
        const err22 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema65, data };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema65.type, parentSchema: schema65, data };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate152.errors = vErrors;
  return errors === 0;
}
validate152.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema66 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/rules/requires.schema.json", "title": "Requires rule", "description": "Fields, words and hashtags that a post must have.", "type": "object", "allOf": [{ "$ref": "../envelope.schema.json" }], "unevaluatedProperties": false, "required": ["kind", "options"], "properties": { "kind": { "const": "requires" }, "options": { "title": "Options of requires", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "fields": { "type": "array", "items": { "enum": ["date", "time", "timeZone", "channels", "title", "copy", "hashtags", "mentions", "links", "media", "subject", "authorizations", "status", "author", "approvals", "remove", "permalink", "campaign", "tags"] }, "minItems": 1, "description": "Fields that must be filled in. Alternative texts are asked for by the kind `media`.", "examples": [["author", "campaign"]] }, "text": { "title": "Required words", "type": "object", "additionalProperties": false, "description": "Words or phrases that the text must say.", "anyOf": [{ "required": ["anyOf"] }, { "required": ["allOf"] }], "examples": [{ "anyOf": ["Ad:", "Paid partnership"], "where": "start" }], "properties": { "anyOf": { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1, "description": "One of these phrases is enough.", "examples": [["Ad:", "Paid partnership"]] }, "allOf": { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1, "description": "Each of these phrases is needed.", "examples": [["Ad:", "Paid partnership"]] }, "where": { "enum": ["start", "aboveFold", "anywhere"], "default": "anywhere", "description": "Where they must stand: before any other word, before the channel cuts the text off, or anywhere." } } }, "hashtags": { "title": "Required hashtags", "type": "object", "additionalProperties": false, "description": "Hashtags that the post must have, with or without #.", "anyOf": [{ "required": ["anyOf"] }, { "required": ["allOf"] }], "examples": [{ "anyOf": ["ad", "sponsored"] }], "properties": { "anyOf": { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1, "description": "One of these hashtags is enough.", "examples": [["ad", "sponsored"]] }, "allOf": { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1, "description": "Each of these hashtags is needed.", "examples": [["ad", "sponsored"]] } } } } } } };
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate154.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate67(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema66.required, parentSchema: schema66, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.options === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'", schema: schema66.required, parentSchema: schema66, data };
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
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "requires" }, message: "must be equal to constant", schema: "requires", parentSchema: schema66.properties.kind, data: data0 };
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
          const err3 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema66.properties.options, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key0 in data1) {
          if (!(key0 === "fields" || key0 === "text" || key0 === "hashtags")) {
            const err4 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema66.properties.options, data: data1 };
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
              const err5 = { instancePath: instancePath + "/options/fields", schemaPath: "#/properties/options/properties/fields/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema66.properties.options.properties.fields, data: data2 };
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
                const err6 = { instancePath: instancePath + "/options/fields/" + i0, schemaPath: "#/properties/options/properties/fields/items/enum", keyword: "enum", params: { allowedValues: schema66.properties.options.properties.fields.items.enum }, message: "must be equal to one of the allowed values", schema: schema66.properties.options.properties.fields.items.enum, parentSchema: schema66.properties.options.properties.fields.items, data: data3 };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
          } else {
            const err7 = { instancePath: instancePath + "/options/fields", schemaPath: "#/properties/options/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema66.properties.options.properties.fields.type, parentSchema: schema66.properties.options.properties.fields, data: data2 };
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
              const err8 = { instancePath: instancePath + "/options/text", schemaPath: "#/properties/options/properties/text/anyOf/0/required", keyword: "required", params: { missingProperty: "anyOf" }, message: "must have required property 'anyOf'", schema: schema66.properties.options.properties.text.anyOf[0].required, parentSchema: schema66.properties.options.properties.text.anyOf[0], data: data4 };
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
              const err9 = { instancePath: instancePath + "/options/text", schemaPath: "#/properties/options/properties/text/anyOf/1/required", keyword: "required", params: { missingProperty: "allOf" }, message: "must have required property 'allOf'", schema: schema66.properties.options.properties.text.anyOf[1].required, parentSchema: schema66.properties.options.properties.text.anyOf[1], data: data4 };
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
            const err10 = { instancePath: instancePath + "/options/text", schemaPath: "#/properties/options/properties/text/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema66.properties.options.properties.text.anyOf, parentSchema: schema66.properties.options.properties.text, data: data4 };
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
                const err11 = { instancePath: instancePath + "/options/text", schemaPath: "#/properties/options/properties/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema66.properties.options.properties.text, data: data4 };
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
                  const err12 = { instancePath: instancePath + "/options/text/anyOf", schemaPath: "#/properties/options/properties/text/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema66.properties.options.properties.text.properties.anyOf, data: data5 };
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
                    if (func2(data6) < 1) {
                      const err13 = { instancePath: instancePath + "/options/text/anyOf/" + i1, schemaPath: "#/properties/options/properties/text/properties/anyOf/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema66.properties.options.properties.text.properties.anyOf.items, data: data6 };
                      if (vErrors === null) {
                        vErrors = [err13];
                      } else {
                        vErrors.push(err13);
                      }
                      errors++;
                    }
                  } else {
                    const err14 = { instancePath: instancePath + "/options/text/anyOf/" + i1, schemaPath: "#/properties/options/properties/text/properties/anyOf/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema66.properties.options.properties.text.properties.anyOf.items.type, parentSchema: schema66.properties.options.properties.text.properties.anyOf.items, data: data6 };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                }
              } else {
                const err15 = { instancePath: instancePath + "/options/text/anyOf", schemaPath: "#/properties/options/properties/text/properties/anyOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema66.properties.options.properties.text.properties.anyOf.type, parentSchema: schema66.properties.options.properties.text.properties.anyOf, data: data5 };
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
                  const err16 = { instancePath: instancePath + "/options/text/allOf", schemaPath: "#/properties/options/properties/text/properties/allOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema66.properties.options.properties.text.properties.allOf, data: data7 };
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
                    if (func2(data8) < 1) {
                      const err17 = { instancePath: instancePath + "/options/text/allOf/" + i2, schemaPath: "#/properties/options/properties/text/properties/allOf/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema66.properties.options.properties.text.properties.allOf.items, data: data8 };
                      if (vErrors === null) {
                        vErrors = [err17];
                      } else {
                        vErrors.push(err17);
                      }
                      errors++;
                    }
                  } else {
                    const err18 = { instancePath: instancePath + "/options/text/allOf/" + i2, schemaPath: "#/properties/options/properties/text/properties/allOf/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema66.properties.options.properties.text.properties.allOf.items.type, parentSchema: schema66.properties.options.properties.text.properties.allOf.items, data: data8 };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                }
              } else {
                const err19 = { instancePath: instancePath + "/options/text/allOf", schemaPath: "#/properties/options/properties/text/properties/allOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema66.properties.options.properties.text.properties.allOf.type, parentSchema: schema66.properties.options.properties.text.properties.allOf, data: data7 };
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
                const err20 = { instancePath: instancePath + "/options/text/where", schemaPath: "#/properties/options/properties/text/properties/where/enum", keyword: "enum", params: { allowedValues: schema66.properties.options.properties.text.properties.where.enum }, message: "must be equal to one of the allowed values", schema: schema66.properties.options.properties.text.properties.where.enum, parentSchema: schema66.properties.options.properties.text.properties.where, data: data9 };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/options/text", schemaPath: "#/properties/options/properties/text/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema66.properties.options.properties.text.type, parentSchema: schema66.properties.options.properties.text, data: data4 };
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
              const err22 = { instancePath: instancePath + "/options/hashtags", schemaPath: "#/properties/options/properties/hashtags/anyOf/0/required", keyword: "required", params: { missingProperty: "anyOf" }, message: "must have required property 'anyOf'", schema: schema66.properties.options.properties.hashtags.anyOf[0].required, parentSchema: schema66.properties.options.properties.hashtags.anyOf[0], data: data10 };
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
              const err23 = { instancePath: instancePath + "/options/hashtags", schemaPath: "#/properties/options/properties/hashtags/anyOf/1/required", keyword: "required", params: { missingProperty: "allOf" }, message: "must have required property 'allOf'", schema: schema66.properties.options.properties.hashtags.anyOf[1].required, parentSchema: schema66.properties.options.properties.hashtags.anyOf[1], data: data10 };
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
            const err24 = { instancePath: instancePath + "/options/hashtags", schemaPath: "#/properties/options/properties/hashtags/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema66.properties.options.properties.hashtags.anyOf, parentSchema: schema66.properties.options.properties.hashtags, data: data10 };
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
                const err25 = { instancePath: instancePath + "/options/hashtags", schemaPath: "#/properties/options/properties/hashtags/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema66.properties.options.properties.hashtags, data: data10 };
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
                  const err26 = { instancePath: instancePath + "/options/hashtags/anyOf", schemaPath: "#/properties/options/properties/hashtags/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema66.properties.options.properties.hashtags.properties.anyOf, data: data11 };
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
                    if (func2(data12) < 1) {
                      const err27 = { instancePath: instancePath + "/options/hashtags/anyOf/" + i3, schemaPath: "#/properties/options/properties/hashtags/properties/anyOf/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema66.properties.options.properties.hashtags.properties.anyOf.items, data: data12 };
                      if (vErrors === null) {
                        vErrors = [err27];
                      } else {
                        vErrors.push(err27);
                      }
                      errors++;
                    }
                  } else {
                    const err28 = { instancePath: instancePath + "/options/hashtags/anyOf/" + i3, schemaPath: "#/properties/options/properties/hashtags/properties/anyOf/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema66.properties.options.properties.hashtags.properties.anyOf.items.type, parentSchema: schema66.properties.options.properties.hashtags.properties.anyOf.items, data: data12 };
                    if (vErrors === null) {
                      vErrors = [err28];
                    } else {
                      vErrors.push(err28);
                    }
                    errors++;
                  }
                }
              } else {
                const err29 = { instancePath: instancePath + "/options/hashtags/anyOf", schemaPath: "#/properties/options/properties/hashtags/properties/anyOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema66.properties.options.properties.hashtags.properties.anyOf.type, parentSchema: schema66.properties.options.properties.hashtags.properties.anyOf, data: data11 };
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
                  const err30 = { instancePath: instancePath + "/options/hashtags/allOf", schemaPath: "#/properties/options/properties/hashtags/properties/allOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema66.properties.options.properties.hashtags.properties.allOf, data: data13 };
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
                    if (func2(data14) < 1) {
                      const err31 = { instancePath: instancePath + "/options/hashtags/allOf/" + i4, schemaPath: "#/properties/options/properties/hashtags/properties/allOf/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema66.properties.options.properties.hashtags.properties.allOf.items, data: data14 };
                      if (vErrors === null) {
                        vErrors = [err31];
                      } else {
                        vErrors.push(err31);
                      }
                      errors++;
                    }
                  } else {
                    const err32 = { instancePath: instancePath + "/options/hashtags/allOf/" + i4, schemaPath: "#/properties/options/properties/hashtags/properties/allOf/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema66.properties.options.properties.hashtags.properties.allOf.items.type, parentSchema: schema66.properties.options.properties.hashtags.properties.allOf.items, data: data14 };
                    if (vErrors === null) {
                      vErrors = [err32];
                    } else {
                      vErrors.push(err32);
                    }
                    errors++;
                  }
                }
              } else {
                const err33 = { instancePath: instancePath + "/options/hashtags/allOf", schemaPath: "#/properties/options/properties/hashtags/properties/allOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema66.properties.options.properties.hashtags.properties.allOf.type, parentSchema: schema66.properties.options.properties.hashtags.properties.allOf, data: data13 };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
          } else {
            const err34 = { instancePath: instancePath + "/options/hashtags", schemaPath: "#/properties/options/properties/hashtags/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema66.properties.options.properties.hashtags.type, parentSchema: schema66.properties.options.properties.hashtags, data: data10 };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema66.properties.options.type, parentSchema: schema66.properties.options, data: data1 };
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
        const err36 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key3 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema66, data };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
  } else {
    const err37 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema66.type, parentSchema: schema66, data };
    if (vErrors === null) {
      vErrors = [err37];
    } else {
      vErrors.push(err37);
    }
    errors++;
  }
  validate154.errors = vErrors;
  return errors === 0;
}
validate154.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema67 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/rules/media.schema.json", "title": "Media rule", "description": "Alternative texts, captions, whom a picture shows, and that somebody has looked at it.", "type": "object", "allOf": [{ "$ref": "../envelope.schema.json" }], "unevaluatedProperties": false, "required": ["kind", "options"], "properties": { "kind": { "const": "media" }, "options": { "title": "Options of media", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "alt": { "title": "Alternative text", "type": "object", "additionalProperties": false, "description": "Every picture has an alternative text that says something: no file name, no bare “photo”, not the post again. Pictures whose purpose is `decoration` need none.", "examples": [{ "min": 10 }], "properties": { "min": { "type": "integer", "minimum": 1, "default": 5, "description": "At least this many characters." }, "max": { "type": "integer", "minimum": 1, "description": "At most this many characters.", "examples": [300] } } }, "captions": { "type": "boolean", "default": false, "description": "Every post with a video has captions: a medium with the purpose `captions`, or a file of subtitles." }, "people": { "type": "boolean", "default": false, "description": "Every post with a picture or video says in `subject` whom it is about." }, "checked": { "type": "boolean", "default": false, "description": "Somebody at the practice has looked at every picture and video for faces, screens, wristbands and location; `checked` names them." } } } } };
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate156.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate67(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema67.required, parentSchema: schema67, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.options === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'", schema: schema67.required, parentSchema: schema67, data };
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
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "media" }, message: "must be equal to constant", schema: "media", parentSchema: schema67.properties.kind, data: data0 };
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
          const err3 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema67.properties.options, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key0 in data1) {
          if (!(key0 === "alt" || key0 === "captions" || key0 === "people" || key0 === "checked")) {
            const err4 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema67.properties.options, data: data1 };
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
                const err5 = { instancePath: instancePath + "/options/alt", schemaPath: "#/properties/options/properties/alt/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema67.properties.options.properties.alt, data: data2 };
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
                const err6 = { instancePath: instancePath + "/options/alt/min", schemaPath: "#/properties/options/properties/alt/properties/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema67.properties.options.properties.alt.properties.min.type, parentSchema: schema67.properties.options.properties.alt.properties.min, data: data3 };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
              if (typeof data3 == "number" && isFinite(data3)) {
                if (data3 < 1 || isNaN(data3)) {
                  const err7 = { instancePath: instancePath + "/options/alt/min", schemaPath: "#/properties/options/properties/alt/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema67.properties.options.properties.alt.properties.min, data: data3 };
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
                const err8 = { instancePath: instancePath + "/options/alt/max", schemaPath: "#/properties/options/properties/alt/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema67.properties.options.properties.alt.properties.max.type, parentSchema: schema67.properties.options.properties.alt.properties.max, data: data4 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if (typeof data4 == "number" && isFinite(data4)) {
                if (data4 < 1 || isNaN(data4)) {
                  const err9 = { instancePath: instancePath + "/options/alt/max", schemaPath: "#/properties/options/properties/alt/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema67.properties.options.properties.alt.properties.max, data: data4 };
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
            const err10 = { instancePath: instancePath + "/options/alt", schemaPath: "#/properties/options/properties/alt/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema67.properties.options.properties.alt.type, parentSchema: schema67.properties.options.properties.alt, data: data2 };
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
            const err11 = { instancePath: instancePath + "/options/captions", schemaPath: "#/properties/options/properties/captions/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema67.properties.options.properties.captions.type, parentSchema: schema67.properties.options.properties.captions, data: data5 };
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
            const err12 = { instancePath: instancePath + "/options/people", schemaPath: "#/properties/options/properties/people/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema67.properties.options.properties.people.type, parentSchema: schema67.properties.options.properties.people, data: data6 };
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
            const err13 = { instancePath: instancePath + "/options/checked", schemaPath: "#/properties/options/properties/checked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema67.properties.options.properties.checked.type, parentSchema: schema67.properties.options.properties.checked, data: data7 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema67.properties.options.type, parentSchema: schema67.properties.options, data: data1 };
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
        const err15 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key2 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema67, data };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema67.type, parentSchema: schema67, data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate156.errors = vErrors;
  return errors === 0;
}
validate156.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema68 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/rules/links.schema.json", "title": "Links rule", "description": "Where links may lead and what they may carry.", "type": "object", "allOf": [{ "$ref": "../envelope.schema.json" }], "unevaluatedProperties": false, "required": ["kind", "options"], "properties": { "kind": { "const": "links" }, "options": { "title": "Options of links", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "domains": { "type": "array", "items": { "type": "string", "pattern": "^[^\\s/:@]+\\.[^\\s/:@]+$" }, "minItems": 1, "description": "Links may lead only to these domains (without https:// or path), those below them, and the practice's own (`directory.domains`).", "examples": [["cdc.gov", "medlineplus.gov"]] }, "deny": { "type": "array", "items": { "type": "string", "pattern": "^[^\\s/:@]+\\.[^\\s/:@]+$" }, "default": [], "description": "Links may not lead to these domains or those below them.", "examples": [["rumors.example"]] }, "shorteners": { "enum": ["forbid", "allow"], "default": "forbid", "description": "Whether services may be used that hide where a link leads." }, "https": { "type": "boolean", "default": true, "description": "Whether links must begin with https. One written without its protocol is fine." }, "personal": { "enum": ["forbid", "allow"], "default": "forbid", "description": "Whether a link may carry what looks like personal data: an e-mail address, a telephone number, a parameter named for a person, their health or their visit." }, "tracking": { "title": "Tracking", "type": "object", "additionalProperties": false, "description": "How links to the practice's own domains are tracked (to all, if it has none in its directory).", "examples": [{ "required": ["utm_source", "utm_medium"], "values": { "utm_source": ["instagram", "facebook"] } }], "properties": { "required": { "type": "array", "items": { "type": "string", "minLength": 1 }, "default": [], "description": "Parameters that every such link has.", "examples": [["utm_source", "utm_medium", "utm_campaign"]] }, "values": { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1 }, "default": {}, "description": "The values agreed for a parameter.", "examples": [{ "utm_source": ["instagram", "facebook"] }] }, "form": { "type": "string", "minLength": 1, "default": "^[a-z0-9]+([_-][a-z0-9]+)*$", "description": "The form of every other utm_ value: a regular expression for the whole value. Regular expressions are RE2's: no looking around, no back references.", "examples": ["[a-z0-9-]+"] } } } } } } };
var pattern8 = new RegExp("^[^\\s/:@]+\\.[^\\s/:@]+$", "u");
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate158.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate67(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema68.required, parentSchema: schema68, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.options === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'", schema: schema68.required, parentSchema: schema68, data };
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
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "links" }, message: "must be equal to constant", schema: "links", parentSchema: schema68.properties.kind, data: data0 };
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
          const err3 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema68.properties.options, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key0 in data1) {
          if (!(key0 === "domains" || key0 === "deny" || key0 === "shorteners" || key0 === "https" || key0 === "personal" || key0 === "tracking")) {
            const err4 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema68.properties.options, data: data1 };
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
              const err5 = { instancePath: instancePath + "/options/domains", schemaPath: "#/properties/options/properties/domains/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema68.properties.options.properties.domains, data: data2 };
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
                if (!pattern8.test(data3)) {
                  const err6 = { instancePath: instancePath + "/options/domains/" + i0, schemaPath: "#/properties/options/properties/domains/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s/:@]+\\.[^\\s/:@]+$" }, message: 'must match pattern "^[^\\s/:@]+\\.[^\\s/:@]+$"', schema: "^[^\\s/:@]+\\.[^\\s/:@]+$", parentSchema: schema68.properties.options.properties.domains.items, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
              } else {
                const err7 = { instancePath: instancePath + "/options/domains/" + i0, schemaPath: "#/properties/options/properties/domains/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.properties.options.properties.domains.items.type, parentSchema: schema68.properties.options.properties.domains.items, data: data3 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
          } else {
            const err8 = { instancePath: instancePath + "/options/domains", schemaPath: "#/properties/options/properties/domains/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema68.properties.options.properties.domains.type, parentSchema: schema68.properties.options.properties.domains, data: data2 };
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
                if (!pattern8.test(data5)) {
                  const err9 = { instancePath: instancePath + "/options/deny/" + i1, schemaPath: "#/properties/options/properties/deny/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s/:@]+\\.[^\\s/:@]+$" }, message: 'must match pattern "^[^\\s/:@]+\\.[^\\s/:@]+$"', schema: "^[^\\s/:@]+\\.[^\\s/:@]+$", parentSchema: schema68.properties.options.properties.deny.items, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              } else {
                const err10 = { instancePath: instancePath + "/options/deny/" + i1, schemaPath: "#/properties/options/properties/deny/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.properties.options.properties.deny.items.type, parentSchema: schema68.properties.options.properties.deny.items, data: data5 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/options/deny", schemaPath: "#/properties/options/properties/deny/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema68.properties.options.properties.deny.type, parentSchema: schema68.properties.options.properties.deny, data: data4 };
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
            const err12 = { instancePath: instancePath + "/options/shorteners", schemaPath: "#/properties/options/properties/shorteners/enum", keyword: "enum", params: { allowedValues: schema68.properties.options.properties.shorteners.enum }, message: "must be equal to one of the allowed values", schema: schema68.properties.options.properties.shorteners.enum, parentSchema: schema68.properties.options.properties.shorteners, data: data6 };
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
            const err13 = { instancePath: instancePath + "/options/https", schemaPath: "#/properties/options/properties/https/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema68.properties.options.properties.https.type, parentSchema: schema68.properties.options.properties.https, data: data7 };
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
            const err14 = { instancePath: instancePath + "/options/personal", schemaPath: "#/properties/options/properties/personal/enum", keyword: "enum", params: { allowedValues: schema68.properties.options.properties.personal.enum }, message: "must be equal to one of the allowed values", schema: schema68.properties.options.properties.personal.enum, parentSchema: schema68.properties.options.properties.personal, data: data8 };
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
                const err15 = { instancePath: instancePath + "/options/tracking", schemaPath: "#/properties/options/properties/tracking/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema68.properties.options.properties.tracking, data: data9 };
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
                    if (func2(data11) < 1) {
                      const err16 = { instancePath: instancePath + "/options/tracking/required/" + i2, schemaPath: "#/properties/options/properties/tracking/properties/required/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema68.properties.options.properties.tracking.properties.required.items, data: data11 };
                      if (vErrors === null) {
                        vErrors = [err16];
                      } else {
                        vErrors.push(err16);
                      }
                      errors++;
                    }
                  } else {
                    const err17 = { instancePath: instancePath + "/options/tracking/required/" + i2, schemaPath: "#/properties/options/properties/tracking/properties/required/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.properties.options.properties.tracking.properties.required.items.type, parentSchema: schema68.properties.options.properties.tracking.properties.required.items, data: data11 };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                }
              } else {
                const err18 = { instancePath: instancePath + "/options/tracking/required", schemaPath: "#/properties/options/properties/tracking/properties/required/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema68.properties.options.properties.tracking.properties.required.type, parentSchema: schema68.properties.options.properties.tracking.properties.required, data: data10 };
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
                      const err19 = { instancePath: instancePath + "/options/tracking/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/options/properties/tracking/properties/values/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema68.properties.options.properties.tracking.properties.values.additionalProperties, data: data13 };
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
                        if (func2(data14) < 1) {
                          const err20 = { instancePath: instancePath + "/options/tracking/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i3, schemaPath: "#/properties/options/properties/tracking/properties/values/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema68.properties.options.properties.tracking.properties.values.additionalProperties.items, data: data14 };
                          if (vErrors === null) {
                            vErrors = [err20];
                          } else {
                            vErrors.push(err20);
                          }
                          errors++;
                        }
                      } else {
                        const err21 = { instancePath: instancePath + "/options/tracking/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i3, schemaPath: "#/properties/options/properties/tracking/properties/values/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.properties.options.properties.tracking.properties.values.additionalProperties.items.type, parentSchema: schema68.properties.options.properties.tracking.properties.values.additionalProperties.items, data: data14 };
                        if (vErrors === null) {
                          vErrors = [err21];
                        } else {
                          vErrors.push(err21);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err22 = { instancePath: instancePath + "/options/tracking/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/options/properties/tracking/properties/values/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema68.properties.options.properties.tracking.properties.values.additionalProperties.type, parentSchema: schema68.properties.options.properties.tracking.properties.values.additionalProperties, data: data13 };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                }
              } else {
                const err23 = { instancePath: instancePath + "/options/tracking/values", schemaPath: "#/properties/options/properties/tracking/properties/values/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema68.properties.options.properties.tracking.properties.values.type, parentSchema: schema68.properties.options.properties.tracking.properties.values, data: data12 };
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
                if (func2(data15) < 1) {
                  const err24 = { instancePath: instancePath + "/options/tracking/form", schemaPath: "#/properties/options/properties/tracking/properties/form/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema68.properties.options.properties.tracking.properties.form, data: data15 };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              } else {
                const err25 = { instancePath: instancePath + "/options/tracking/form", schemaPath: "#/properties/options/properties/tracking/properties/form/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.properties.options.properties.tracking.properties.form.type, parentSchema: schema68.properties.options.properties.tracking.properties.form, data: data15 };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
          } else {
            const err26 = { instancePath: instancePath + "/options/tracking", schemaPath: "#/properties/options/properties/tracking/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema68.properties.options.properties.tracking.type, parentSchema: schema68.properties.options.properties.tracking, data: data9 };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema68.properties.options.type, parentSchema: schema68.properties.options, data: data1 };
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
        const err28 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key3 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema68, data };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema68.type, parentSchema: schema68, data };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  validate158.errors = vErrors;
  return errors === 0;
}
validate158.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema69 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/rules/length.schema.json", "title": "Length rule", "description": "How long a text may be, counted as each channel counts.", "type": "object", "allOf": [{ "$ref": "../envelope.schema.json" }], "unevaluatedProperties": false, "required": ["kind", "options"], "properties": { "kind": { "const": "length" }, "options": { "title": "Options of length", "type": "object", "additionalProperties": false, "properties": { "field": { "enum": ["copy", "title", "alt"], "default": "copy", "description": "The text that is counted. Parts of a thread are counted each by itself." }, "min": { "type": "integer", "minimum": 0, "description": "At least this many.", "examples": [20] }, "max": { "oneOf": [{ "type": "integer", "minimum": 0 }, { "const": "channel" }], "description": "At most this many; `channel` for the limit of each channel.", "examples": [280, "channel"] }, "count": { "enum": ["channel", "characters", "graphemes", "bytes", "words", "x-weighted"], "default": "channel", "description": "What is counted: as each channel counts, or one unit for all." }, "channels": { "type": "array", "items": { "$ref": "../common.schema.json#/$defs/channel" }, "minItems": 1, "description": "Only for these channels. Otherwise for all channels of the post.", "examples": [["x"]] } }, "anyOf": [{ "required": ["min"] }, { "required": ["max"] }] } } };
var schema70 = { "title": "Channel", "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$", "description": "A channel in lower case.", "examples": ["instagram", "google-business", "x"] };
var pattern10 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
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
  if (typeof data === "string") {
    if (!pattern10.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"', schema: "^[a-z0-9][a-z0-9-]*$", parentSchema: schema70, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.type, parentSchema: schema70, data };
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
validate162.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate160.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate67(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema69.required, parentSchema: schema69, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.options === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'", schema: schema69.required, parentSchema: schema69, data };
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
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "length" }, message: "must be equal to constant", schema: "length", parentSchema: schema69.properties.kind, data: data0 };
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
          const err3 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/anyOf/0/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'", schema: schema69.properties.options.anyOf[0].required, parentSchema: schema69.properties.options.anyOf[0], data: data1 };
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
          const err4 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/anyOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'", schema: schema69.properties.options.anyOf[1].required, parentSchema: schema69.properties.options.anyOf[1], data: data1 };
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
        const err5 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema69.properties.options.anyOf, parentSchema: schema69.properties.options, data: data1 };
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
            const err6 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema69.properties.options, data: data1 };
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
            const err7 = { instancePath: instancePath + "/options/field", schemaPath: "#/properties/options/properties/field/enum", keyword: "enum", params: { allowedValues: schema69.properties.options.properties.field.enum }, message: "must be equal to one of the allowed values", schema: schema69.properties.options.properties.field.enum, parentSchema: schema69.properties.options.properties.field, data: data2 };
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
            const err8 = { instancePath: instancePath + "/options/min", schemaPath: "#/properties/options/properties/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema69.properties.options.properties.min.type, parentSchema: schema69.properties.options.properties.min, data: data3 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 0 || isNaN(data3)) {
              const err9 = { instancePath: instancePath + "/options/min", schemaPath: "#/properties/options/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema69.properties.options.properties.min, data: data3 };
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
            const err10 = { instancePath: instancePath + "/options/max", schemaPath: "#/properties/options/properties/max/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema69.properties.options.properties.max.oneOf[0].type, parentSchema: schema69.properties.options.properties.max.oneOf[0], data: data4 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 < 0 || isNaN(data4)) {
              const err11 = { instancePath: instancePath + "/options/max", schemaPath: "#/properties/options/properties/max/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema69.properties.options.properties.max.oneOf[0], data: data4 };
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
            const err12 = { instancePath: instancePath + "/options/max", schemaPath: "#/properties/options/properties/max/oneOf/1/const", keyword: "const", params: { allowedValue: "channel" }, message: "must be equal to constant", schema: "channel", parentSchema: schema69.properties.options.properties.max.oneOf[1], data: data4 };
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
            const err13 = { instancePath: instancePath + "/options/max", schemaPath: "#/properties/options/properties/max/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema69.properties.options.properties.max.oneOf, parentSchema: schema69.properties.options.properties.max, data: data4 };
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
            const err14 = { instancePath: instancePath + "/options/count", schemaPath: "#/properties/options/properties/count/enum", keyword: "enum", params: { allowedValues: schema69.properties.options.properties.count.enum }, message: "must be equal to one of the allowed values", schema: schema69.properties.options.properties.count.enum, parentSchema: schema69.properties.options.properties.count, data: data5 };
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
              const err15 = { instancePath: instancePath + "/options/channels", schemaPath: "#/properties/options/properties/channels/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema69.properties.options.properties.channels, data: data6 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            const len0 = data6.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate162(data6[i0], { instancePath: instancePath + "/options/channels/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/options/channels", schemaPath: "#/properties/options/properties/channels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema69.properties.options.properties.channels.type, parentSchema: schema69.properties.options.properties.channels, data: data6 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema69.properties.options.type, parentSchema: schema69.properties.options, data: data1 };
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
        const err18 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema69, data };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema69.type, parentSchema: schema69, data };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate160.errors = vErrors;
  return errors === 0;
}
validate160.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema71 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/rules/count.schema.json", "title": "Count rule", "description": "How many hashtags, mentions, links, emoji and the like a post has.", "type": "object", "allOf": [{ "$ref": "../envelope.schema.json" }], "unevaluatedProperties": false, "required": ["kind", "options"], "properties": { "kind": { "const": "count" }, "options": { "title": "Options of count", "type": "object", "additionalProperties": false, "required": ["of"], "anyOf": [{ "required": ["min"] }, { "required": ["max"] }], "properties": { "of": { "enum": ["hashtags", "mentions", "links", "media", "emoji", "exclamation-marks", "capitals"], "description": "What is counted. `capitals` is the percentage of letters that are capitals, in texts of 20 letters or more." }, "min": { "type": "integer", "minimum": 0, "description": "At least this many.", "examples": [1] }, "max": { "oneOf": [{ "type": "integer", "minimum": 0 }, { "const": "channel" }], "description": "At most this many; `channel` for the limit of each channel (hashtags, mentions, media).", "examples": [3, "channel"] }, "channels": { "type": "array", "items": { "$ref": "../common.schema.json#/$defs/channel" }, "minItems": 1, "description": "Only for these channels. Otherwise for all channels of the post.", "examples": [["x"]] } } } } };
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
  if (typeof data === "string") {
    if (!pattern10.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"', schema: "^[a-z0-9][a-z0-9-]*$", parentSchema: schema70, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.type, parentSchema: schema70, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate166.errors = vErrors;
  return errors === 0;
}
validate166.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate164.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate67(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema71.required, parentSchema: schema71, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.options === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'", schema: schema71.required, parentSchema: schema71, data };
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
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "count" }, message: "must be equal to constant", schema: "count", parentSchema: schema71.properties.kind, data: data0 };
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
          const err3 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/anyOf/0/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'", schema: schema71.properties.options.anyOf[0].required, parentSchema: schema71.properties.options.anyOf[0], data: data1 };
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
          const err4 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/anyOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'", schema: schema71.properties.options.anyOf[1].required, parentSchema: schema71.properties.options.anyOf[1], data: data1 };
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
        const err5 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema71.properties.options.anyOf, parentSchema: schema71.properties.options, data: data1 };
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
          const err6 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "of" }, message: "must have required property 'of'", schema: schema71.properties.options.required, parentSchema: schema71.properties.options, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        for (const key0 in data1) {
          if (!(key0 === "of" || key0 === "min" || key0 === "max" || key0 === "channels")) {
            const err7 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema71.properties.options, data: data1 };
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
            const err8 = { instancePath: instancePath + "/options/of", schemaPath: "#/properties/options/properties/of/enum", keyword: "enum", params: { allowedValues: schema71.properties.options.properties.of.enum }, message: "must be equal to one of the allowed values", schema: schema71.properties.options.properties.of.enum, parentSchema: schema71.properties.options.properties.of, data: data2 };
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
            const err9 = { instancePath: instancePath + "/options/min", schemaPath: "#/properties/options/properties/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.options.properties.min.type, parentSchema: schema71.properties.options.properties.min, data: data3 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 0 || isNaN(data3)) {
              const err10 = { instancePath: instancePath + "/options/min", schemaPath: "#/properties/options/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.options.properties.min, data: data3 };
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
            const err11 = { instancePath: instancePath + "/options/max", schemaPath: "#/properties/options/properties/max/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.options.properties.max.oneOf[0].type, parentSchema: schema71.properties.options.properties.max.oneOf[0], data: data4 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 < 0 || isNaN(data4)) {
              const err12 = { instancePath: instancePath + "/options/max", schemaPath: "#/properties/options/properties/max/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.options.properties.max.oneOf[0], data: data4 };
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
            const err13 = { instancePath: instancePath + "/options/max", schemaPath: "#/properties/options/properties/max/oneOf/1/const", keyword: "const", params: { allowedValue: "channel" }, message: "must be equal to constant", schema: "channel", parentSchema: schema71.properties.options.properties.max.oneOf[1], data: data4 };
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
            const err14 = { instancePath: instancePath + "/options/max", schemaPath: "#/properties/options/properties/max/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema71.properties.options.properties.max.oneOf, parentSchema: schema71.properties.options.properties.max, data: data4 };
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
              const err15 = { instancePath: instancePath + "/options/channels", schemaPath: "#/properties/options/properties/channels/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema71.properties.options.properties.channels, data: data5 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            const len0 = data5.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate166(data5[i0], { instancePath: instancePath + "/options/channels/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/options/channels", schemaPath: "#/properties/options/properties/channels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema71.properties.options.properties.channels.type, parentSchema: schema71.properties.options.properties.channels, data: data5 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema71.properties.options.type, parentSchema: schema71.properties.options, data: data1 };
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
        const err18 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema71, data };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema71.type, parentSchema: schema71, data };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate164.errors = vErrors;
  return errors === 0;
}
validate164.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema73 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/rules/window.schema.json", "title": "Window rule", "description": "On which days and at which hours posts go out, and how long before they must be approved.", "type": "object", "allOf": [{ "$ref": "../envelope.schema.json" }], "unevaluatedProperties": false, "required": ["kind", "options"], "properties": { "kind": { "const": "window" }, "options": { "title": "Options of window", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "days": { "type": "array", "items": { "enum": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] }, "minItems": 1, "description": "The days of the week on which posts go out.", "examples": [["monday", "tuesday", "wednesday", "thursday", "friday"]], "uniqueItems": true }, "hours": { "title": "Hours", "type": "object", "additionalProperties": false, "required": ["from", "to"], "description": "The hours within which posts go out; they may go over midnight.", "examples": [{ "from": "08:00", "to": "18:00" }], "properties": { "from": { "$ref": "../common.schema.json#/$defs/time", "description": "The first minute." }, "to": { "$ref": "../common.schema.json#/$defs/time", "description": "The first minute that is too late." } } }, "blackout": { "type": "array", "items": { "title": "Blackout", "type": "object", "description": "A day, or days from one to another, on which nothing goes out. Days without a year come every year.", "oneOf": [{ "title": "Blackout day", "type": "object", "additionalProperties": false, "required": ["on"], "properties": { "on": { "type": "string", "pattern": "^(\\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "description": "The day: year-month-day, or month-day for every year.", "examples": ["12-25"] }, "reason": { "type": "string", "minLength": 1, "description": "Why, in a few words.", "examples": ["a day of mourning"] } } }, { "title": "Blackout days", "type": "object", "additionalProperties": false, "required": ["from", "to"], "properties": { "from": { "type": "string", "pattern": "^(\\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "description": "The first day.", "examples": ["2026-12-24"] }, "to": { "type": "string", "pattern": "^(\\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "description": "The last day.", "examples": ["2027-01-01"] }, "reason": { "type": "string", "minLength": 1, "description": "Why, in a few words.", "examples": ["a day of mourning"] } } }] }, "minItems": 1, "description": "Days on which nothing goes out.", "examples": [[{ "on": "12-25" }, { "from": "2026-11-26", "to": "2026-11-29", "reason": "Thanksgiving" }]] }, "lead": { "type": "string", "pattern": "^P\\d+D$", "description": "So many days before it goes out a post must be approved: an ISO 8601 duration of days.", "examples": ["P3D"] }, "zone": { "enum": ["practice", "post"], "default": "practice", "description": "Whose clock counts: the practice's, or the one in which the post's time is written." } } } } };
var schema74 = { "title": "Time", "type": "string", "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$", "description": "A time of day on the 24-hour clock, HH:MM.", "examples": ["09:00"] };
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate170.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }, message: 'must match pattern "^([01]\\d|2[0-3]):[0-5]\\d$"', schema: "^([01]\\d|2[0-3]):[0-5]\\d$", parentSchema: schema74, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema74.type, parentSchema: schema74, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate170.errors = vErrors;
  return errors === 0;
}
validate170.evaluated = { "dynamicProps": false, "dynamicItems": false };
var func0 = require_equal().default;
var pattern13 = new RegExp("^(\\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
var pattern16 = new RegExp("^P\\d+D$", "u");
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate168.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate67(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema73.required, parentSchema: schema73, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.options === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'", schema: schema73.required, parentSchema: schema73, data };
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
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "window" }, message: "must be equal to constant", schema: "window", parentSchema: schema73.properties.kind, data: data0 };
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
          const err3 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema73.properties.options, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key0 in data1) {
          if (!(key0 === "days" || key0 === "hours" || key0 === "blackout" || key0 === "lead" || key0 === "zone")) {
            const err4 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema73.properties.options, data: data1 };
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
              const err5 = { instancePath: instancePath + "/options/days", schemaPath: "#/properties/options/properties/days/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema73.properties.options.properties.days, data: data2 };
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
                const err6 = { instancePath: instancePath + "/options/days/" + i0, schemaPath: "#/properties/options/properties/days/items/enum", keyword: "enum", params: { allowedValues: schema73.properties.options.properties.days.items.enum }, message: "must be equal to one of the allowed values", schema: schema73.properties.options.properties.days.items.enum, parentSchema: schema73.properties.options.properties.days.items, data: data3 };
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
                    const err7 = { instancePath: instancePath + "/options/days", schemaPath: "#/properties/options/properties/days/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema73.properties.options.properties.days, data: data2 };
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
            const err8 = { instancePath: instancePath + "/options/days", schemaPath: "#/properties/options/properties/days/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema73.properties.options.properties.days.type, parentSchema: schema73.properties.options.properties.days, data: data2 };
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
              const err9 = { instancePath: instancePath + "/options/hours", schemaPath: "#/properties/options/properties/hours/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema73.properties.options.properties.hours.required, parentSchema: schema73.properties.options.properties.hours, data: data4 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data4.to === void 0) {
              const err10 = { instancePath: instancePath + "/options/hours", schemaPath: "#/properties/options/properties/hours/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'", schema: schema73.properties.options.properties.hours.required, parentSchema: schema73.properties.options.properties.hours, data: data4 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            for (const key1 in data4) {
              if (!(key1 === "from" || key1 === "to")) {
                const err11 = { instancePath: instancePath + "/options/hours", schemaPath: "#/properties/options/properties/hours/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema73.properties.options.properties.hours, data: data4 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data4.from !== void 0) {
              if (!validate170(data4.from, { instancePath: instancePath + "/options/hours/from", parentData: data4, parentDataProperty: "from", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
                errors = vErrors.length;
              }
            }
            if (data4.to !== void 0) {
              if (!validate170(data4.to, { instancePath: instancePath + "/options/hours/to", parentData: data4, parentDataProperty: "to", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err12 = { instancePath: instancePath + "/options/hours", schemaPath: "#/properties/options/properties/hours/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema73.properties.options.properties.hours.type, parentSchema: schema73.properties.options.properties.hours, data: data4 };
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
              const err13 = { instancePath: instancePath + "/options/blackout", schemaPath: "#/properties/options/properties/blackout/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema73.properties.options.properties.blackout, data: data7 };
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
                const err14 = { instancePath: instancePath + "/options/blackout/" + i2, schemaPath: "#/properties/options/properties/blackout/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema73.properties.options.properties.blackout.items.type, parentSchema: schema73.properties.options.properties.blackout.items, data: data8 };
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
                  const err15 = { instancePath: instancePath + "/options/blackout/" + i2, schemaPath: "#/properties/options/properties/blackout/items/oneOf/0/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'", schema: schema73.properties.options.properties.blackout.items.oneOf[0].required, parentSchema: schema73.properties.options.properties.blackout.items.oneOf[0], data: data8 };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
                for (const key2 in data8) {
                  if (!(key2 === "on" || key2 === "reason")) {
                    const err16 = { instancePath: instancePath + "/options/blackout/" + i2, schemaPath: "#/properties/options/properties/blackout/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema73.properties.options.properties.blackout.items.oneOf[0], data: data8 };
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
                    if (!pattern13.test(data9)) {
                      const err17 = { instancePath: instancePath + "/options/blackout/" + i2 + "/on", schemaPath: "#/properties/options/properties/blackout/items/oneOf/0/properties/on/pattern", keyword: "pattern", params: { pattern: "^(\\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, message: 'must match pattern "^(\\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"', schema: "^(\\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", parentSchema: schema73.properties.options.properties.blackout.items.oneOf[0].properties.on, data: data9 };
                      if (vErrors === null) {
                        vErrors = [err17];
                      } else {
                        vErrors.push(err17);
                      }
                      errors++;
                    }
                  } else {
                    const err18 = { instancePath: instancePath + "/options/blackout/" + i2 + "/on", schemaPath: "#/properties/options/properties/blackout/items/oneOf/0/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema73.properties.options.properties.blackout.items.oneOf[0].properties.on.type, parentSchema: schema73.properties.options.properties.blackout.items.oneOf[0].properties.on, data: data9 };
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
                    if (func2(data10) < 1) {
                      const err19 = { instancePath: instancePath + "/options/blackout/" + i2 + "/reason", schemaPath: "#/properties/options/properties/blackout/items/oneOf/0/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema73.properties.options.properties.blackout.items.oneOf[0].properties.reason, data: data10 };
                      if (vErrors === null) {
                        vErrors = [err19];
                      } else {
                        vErrors.push(err19);
                      }
                      errors++;
                    }
                  } else {
                    const err20 = { instancePath: instancePath + "/options/blackout/" + i2 + "/reason", schemaPath: "#/properties/options/properties/blackout/items/oneOf/0/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema73.properties.options.properties.blackout.items.oneOf[0].properties.reason.type, parentSchema: schema73.properties.options.properties.blackout.items.oneOf[0].properties.reason, data: data10 };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                }
              } else {
                const err21 = { instancePath: instancePath + "/options/blackout/" + i2, schemaPath: "#/properties/options/properties/blackout/items/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema73.properties.options.properties.blackout.items.oneOf[0].type, parentSchema: schema73.properties.options.properties.blackout.items.oneOf[0], data: data8 };
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
                  const err22 = { instancePath: instancePath + "/options/blackout/" + i2, schemaPath: "#/properties/options/properties/blackout/items/oneOf/1/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema73.properties.options.properties.blackout.items.oneOf[1].required, parentSchema: schema73.properties.options.properties.blackout.items.oneOf[1], data: data8 };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
                if (data8.to === void 0) {
                  const err23 = { instancePath: instancePath + "/options/blackout/" + i2, schemaPath: "#/properties/options/properties/blackout/items/oneOf/1/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'", schema: schema73.properties.options.properties.blackout.items.oneOf[1].required, parentSchema: schema73.properties.options.properties.blackout.items.oneOf[1], data: data8 };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
                for (const key3 in data8) {
                  if (!(key3 === "from" || key3 === "to" || key3 === "reason")) {
                    const err24 = { instancePath: instancePath + "/options/blackout/" + i2, schemaPath: "#/properties/options/properties/blackout/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema73.properties.options.properties.blackout.items.oneOf[1], data: data8 };
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
                    if (!pattern13.test(data11)) {
                      const err25 = { instancePath: instancePath + "/options/blackout/" + i2 + "/from", schemaPath: "#/properties/options/properties/blackout/items/oneOf/1/properties/from/pattern", keyword: "pattern", params: { pattern: "^(\\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, message: 'must match pattern "^(\\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"', schema: "^(\\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", parentSchema: schema73.properties.options.properties.blackout.items.oneOf[1].properties.from, data: data11 };
                      if (vErrors === null) {
                        vErrors = [err25];
                      } else {
                        vErrors.push(err25);
                      }
                      errors++;
                    }
                  } else {
                    const err26 = { instancePath: instancePath + "/options/blackout/" + i2 + "/from", schemaPath: "#/properties/options/properties/blackout/items/oneOf/1/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema73.properties.options.properties.blackout.items.oneOf[1].properties.from.type, parentSchema: schema73.properties.options.properties.blackout.items.oneOf[1].properties.from, data: data11 };
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
                    if (!pattern13.test(data12)) {
                      const err27 = { instancePath: instancePath + "/options/blackout/" + i2 + "/to", schemaPath: "#/properties/options/properties/blackout/items/oneOf/1/properties/to/pattern", keyword: "pattern", params: { pattern: "^(\\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, message: 'must match pattern "^(\\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"', schema: "^(\\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", parentSchema: schema73.properties.options.properties.blackout.items.oneOf[1].properties.to, data: data12 };
                      if (vErrors === null) {
                        vErrors = [err27];
                      } else {
                        vErrors.push(err27);
                      }
                      errors++;
                    }
                  } else {
                    const err28 = { instancePath: instancePath + "/options/blackout/" + i2 + "/to", schemaPath: "#/properties/options/properties/blackout/items/oneOf/1/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema73.properties.options.properties.blackout.items.oneOf[1].properties.to.type, parentSchema: schema73.properties.options.properties.blackout.items.oneOf[1].properties.to, data: data12 };
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
                    if (func2(data13) < 1) {
                      const err29 = { instancePath: instancePath + "/options/blackout/" + i2 + "/reason", schemaPath: "#/properties/options/properties/blackout/items/oneOf/1/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema73.properties.options.properties.blackout.items.oneOf[1].properties.reason, data: data13 };
                      if (vErrors === null) {
                        vErrors = [err29];
                      } else {
                        vErrors.push(err29);
                      }
                      errors++;
                    }
                  } else {
                    const err30 = { instancePath: instancePath + "/options/blackout/" + i2 + "/reason", schemaPath: "#/properties/options/properties/blackout/items/oneOf/1/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema73.properties.options.properties.blackout.items.oneOf[1].properties.reason.type, parentSchema: schema73.properties.options.properties.blackout.items.oneOf[1].properties.reason, data: data13 };
                    if (vErrors === null) {
                      vErrors = [err30];
                    } else {
                      vErrors.push(err30);
                    }
                    errors++;
                  }
                }
              } else {
                const err31 = { instancePath: instancePath + "/options/blackout/" + i2, schemaPath: "#/properties/options/properties/blackout/items/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema73.properties.options.properties.blackout.items.oneOf[1].type, parentSchema: schema73.properties.options.properties.blackout.items.oneOf[1], data: data8 };
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
                const err32 = { instancePath: instancePath + "/options/blackout/" + i2, schemaPath: "#/properties/options/properties/blackout/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema73.properties.options.properties.blackout.items.oneOf, parentSchema: schema73.properties.options.properties.blackout.items, data: data8 };
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
            const err33 = { instancePath: instancePath + "/options/blackout", schemaPath: "#/properties/options/properties/blackout/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema73.properties.options.properties.blackout.type, parentSchema: schema73.properties.options.properties.blackout, data: data7 };
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
            if (!pattern16.test(data14)) {
              const err34 = { instancePath: instancePath + "/options/lead", schemaPath: "#/properties/options/properties/lead/pattern", keyword: "pattern", params: { pattern: "^P\\d+D$" }, message: 'must match pattern "^P\\d+D$"', schema: "^P\\d+D$", parentSchema: schema73.properties.options.properties.lead, data: data14 };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          } else {
            const err35 = { instancePath: instancePath + "/options/lead", schemaPath: "#/properties/options/properties/lead/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema73.properties.options.properties.lead.type, parentSchema: schema73.properties.options.properties.lead, data: data14 };
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
            const err36 = { instancePath: instancePath + "/options/zone", schemaPath: "#/properties/options/properties/zone/enum", keyword: "enum", params: { allowedValues: schema73.properties.options.properties.zone.enum }, message: "must be equal to one of the allowed values", schema: schema73.properties.options.properties.zone.enum, parentSchema: schema73.properties.options.properties.zone, data: data15 };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema73.properties.options.type, parentSchema: schema73.properties.options, data: data1 };
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
        const err38 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key4 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema73, data };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
  } else {
    const err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema73.type, parentSchema: schema73, data };
    if (vErrors === null) {
      vErrors = [err39];
    } else {
      vErrors.push(err39);
    }
    errors++;
  }
  validate168.errors = vErrors;
  return errors === 0;
}
validate168.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema75 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/rules/cadence.schema.json", "title": "Cadence rule", "description": "How often, and how far apart, posts go out.", "type": "object", "allOf": [{ "$ref": "../envelope.schema.json" }], "unevaluatedProperties": false, "required": ["kind", "options"], "properties": { "kind": { "const": "cadence" }, "options": { "title": "Options of cadence", "type": "object", "additionalProperties": false, "properties": { "per": { "enum": ["day", "week", "month"], "description": "The period over which posts are counted. Weeks begin on Monday.", "default": "week" }, "each": { "enum": ["channel", "practice"], "default": "channel", "description": "Count each channel by itself, or all channels together." }, "min": { "type": "integer", "minimum": 0, "description": "At least this many in each full period between the first and the last post.", "examples": [2] }, "max": { "type": "integer", "minimum": 0, "description": "At most this many in a period.", "examples": [5] }, "gap": { "type": "string", "pattern": "^P(?!$)(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?)?$", "description": "At least this long between two posts that are counted together: an ISO 8601 duration of days, hours, minutes.", "examples": ["PT4H"] }, "repeats": { "type": "string", "pattern": "^P\\d+D$", "description": "The same copy does not go out again on the same channel within this many days.", "examples": ["P30D"] } }, "anyOf": [{ "required": ["min"] }, { "required": ["max"] }, { "required": ["gap"] }, { "required": ["repeats"] }] } } };
var pattern17 = new RegExp("^P(?!$)(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?)?$", "u");
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate173.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate67(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.options === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'", schema: schema75.required, parentSchema: schema75, data };
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
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "cadence" }, message: "must be equal to constant", schema: "cadence", parentSchema: schema75.properties.kind, data: data0 };
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
          const err3 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/anyOf/0/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'", schema: schema75.properties.options.anyOf[0].required, parentSchema: schema75.properties.options.anyOf[0], data: data1 };
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
          const err4 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/anyOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'", schema: schema75.properties.options.anyOf[1].required, parentSchema: schema75.properties.options.anyOf[1], data: data1 };
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
          const err5 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/anyOf/2/required", keyword: "required", params: { missingProperty: "gap" }, message: "must have required property 'gap'", schema: schema75.properties.options.anyOf[2].required, parentSchema: schema75.properties.options.anyOf[2], data: data1 };
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
          const err6 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/anyOf/3/required", keyword: "required", params: { missingProperty: "repeats" }, message: "must have required property 'repeats'", schema: schema75.properties.options.anyOf[3].required, parentSchema: schema75.properties.options.anyOf[3], data: data1 };
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
        const err7 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema75.properties.options.anyOf, parentSchema: schema75.properties.options, data: data1 };
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
            const err8 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema75.properties.options, data: data1 };
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
            const err9 = { instancePath: instancePath + "/options/per", schemaPath: "#/properties/options/properties/per/enum", keyword: "enum", params: { allowedValues: schema75.properties.options.properties.per.enum }, message: "must be equal to one of the allowed values", schema: schema75.properties.options.properties.per.enum, parentSchema: schema75.properties.options.properties.per, data: data2 };
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
            const err10 = { instancePath: instancePath + "/options/each", schemaPath: "#/properties/options/properties/each/enum", keyword: "enum", params: { allowedValues: schema75.properties.options.properties.each.enum }, message: "must be equal to one of the allowed values", schema: schema75.properties.options.properties.each.enum, parentSchema: schema75.properties.options.properties.each, data: data3 };
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
            const err11 = { instancePath: instancePath + "/options/min", schemaPath: "#/properties/options/properties/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema75.properties.options.properties.min.type, parentSchema: schema75.properties.options.properties.min, data: data4 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 < 0 || isNaN(data4)) {
              const err12 = { instancePath: instancePath + "/options/min", schemaPath: "#/properties/options/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema75.properties.options.properties.min, data: data4 };
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
            const err13 = { instancePath: instancePath + "/options/max", schemaPath: "#/properties/options/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema75.properties.options.properties.max.type, parentSchema: schema75.properties.options.properties.max, data: data5 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 < 0 || isNaN(data5)) {
              const err14 = { instancePath: instancePath + "/options/max", schemaPath: "#/properties/options/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema75.properties.options.properties.max, data: data5 };
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
            if (!pattern17.test(data6)) {
              const err15 = { instancePath: instancePath + "/options/gap", schemaPath: "#/properties/options/properties/gap/pattern", keyword: "pattern", params: { pattern: "^P(?!$)(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?)?$" }, message: 'must match pattern "^P(?!$)(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?)?$"', schema: "^P(?!$)(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?)?$", parentSchema: schema75.properties.options.properties.gap, data: data6 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/options/gap", schemaPath: "#/properties/options/properties/gap/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema75.properties.options.properties.gap.type, parentSchema: schema75.properties.options.properties.gap, data: data6 };
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
            if (!pattern16.test(data7)) {
              const err17 = { instancePath: instancePath + "/options/repeats", schemaPath: "#/properties/options/properties/repeats/pattern", keyword: "pattern", params: { pattern: "^P\\d+D$" }, message: 'must match pattern "^P\\d+D$"', schema: "^P\\d+D$", parentSchema: schema75.properties.options.properties.repeats, data: data7 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/options/repeats", schemaPath: "#/properties/options/properties/repeats/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema75.properties.options.properties.repeats.type, parentSchema: schema75.properties.options.properties.repeats, data: data7 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema75.properties.options.type, parentSchema: schema75.properties.options, data: data1 };
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
        const err20 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema75, data };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema75.type, parentSchema: schema75, data };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate173.errors = vErrors;
  return errors === 0;
}
validate173.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema76 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/rules/expression.schema.json", "title": "Expression rule", "description": "A condition that must hold for every post.", "type": "object", "allOf": [{ "$ref": "../envelope.schema.json" }], "unevaluatedProperties": false, "required": ["kind", "options"], "properties": { "kind": { "const": "expression" }, "options": { "title": "Options of expression", "type": "object", "additionalProperties": false, "required": ["must"], "properties": { "must": { "$ref": "../common.schema.json#/$defs/expression", "description": "The condition, in CEL, over `post`, `practice` and `asOf`.", "examples": ["size(post.copy) <= 300"] } } } } };
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
  if (typeof data === "string") {
    if (func2(data) > 4e3) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func2(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate177.errors = vErrors;
  return errors === 0;
}
validate177.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate175.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate67(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema76.required, parentSchema: schema76, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.options === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'", schema: schema76.required, parentSchema: schema76, data };
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
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "expression" }, message: "must be equal to constant", schema: "expression", parentSchema: schema76.properties.kind, data: data0 };
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
          const err3 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "must" }, message: "must have required property 'must'", schema: schema76.properties.options.required, parentSchema: schema76.properties.options, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key0 in data1) {
          if (!(key0 === "must")) {
            const err4 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema76.properties.options, data: data1 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data1.must !== void 0) {
          if (!validate177(data1.must, { instancePath: instancePath + "/options/must", parentData: data1, parentDataProperty: "must", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema76.properties.options.type, parentSchema: schema76.properties.options, data: data1 };
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
        const err6 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema76, data };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema76.type, parentSchema: schema76, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate175.errors = vErrors;
  return errors === 0;
}
validate175.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema78 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/rules/identifiers.schema.json", "title": "Identifiers rule", "description": "The identifiers of HIPAA's Safe Harbor (45 CFR 164.514(b)(2)), minus the practice's own directory. How certain a problem is follows from what links the identifier to a patient.", "type": "object", "allOf": [{ "$ref": "../envelope.schema.json" }], "unevaluatedProperties": false, "required": ["kind", "options"], "properties": { "kind": { "const": "identifiers" }, "options": { "title": "Options of identifiers", "type": "object", "additionalProperties": false, "description": "All have defaults; `{}` takes them.", "properties": { "types": { "type": "array", "items": { "$ref": "../common.schema.json#/$defs/identifierType" }, "uniqueItems": true, "description": "The types of identifier that are looked for.", "default": ["NAME", "PHONE", "FAX", "EMAIL", "SSN", "MRN", "PLAN", "ACCOUNT", "LICENSE", "VEHICLE", "DEVICE", "URL", "IP", "HANDLE", "DATE", "AGE", "ADDRESS", "ZIP", "LOCATION", "ID"], "examples": [["NAME", "PHONE", "EMAIL"]] }, "level": { "enum": ["error", "review"], "default": "review", "description": "`error` is precise; `review` finds more." }, "personal": { "type": "array", "items": { "$ref": "../common.schema.json#/$defs/identifierType" }, "uniqueItems": true, "description": "Types that speak of somebody's care by themselves, without words beside them.", "default": ["SSN", "MRN", "PLAN"] }, "alone": { "type": "array", "items": { "$ref": "../common.schema.json#/$defs/identifierType" }, "uniqueItems": true, "description": "Types that are told, as possible, even where nothing links them to a patient.", "default": ["NAME", "PHONE", "FAX", "EMAIL", "ACCOUNT", "LICENSE", "VEHICLE", "DEVICE", "IP", "AGE", "ADDRESS", "ID"] }, "near": { "type": "integer", "minimum": 0, "default": 200, "description": "How many characters may lie between an identifier and the words that link it to a patient." }, "words": { "type": "array", "items": { "type": "string", "minLength": 1 }, "default": [], "description": "Further words that link an identifier to a patient, beside those that Chaperone knows.", "examples": [["champion of the month"]] }, "permitted": { "type": "array", "items": { "$ref": "../common.schema.json#/$defs/identifierType" }, "uniqueItems": true, "description": "Types that a permission cited by the post may cover; they are then told as possible only. Whether the permission holds is for the kind `authorization`.", "default": ["NAME", "AGE", "DATE", "LOCATION", "HANDLE", "URL"] } } } } };
var schema79 = { "title": "Identifier type", "description": "A type of identifier, as `chaperone scan` names it.", "enum": ["NAME", "PHONE", "FAX", "EMAIL", "SSN", "MRN", "PLAN", "ACCOUNT", "LICENSE", "VEHICLE", "DEVICE", "URL", "IP", "HANDLE", "DATE", "AGE", "ADDRESS", "ZIP", "LOCATION", "ID"] };
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
  if (!(data === "NAME" || data === "PHONE" || data === "FAX" || data === "EMAIL" || data === "SSN" || data === "MRN" || data === "PLAN" || data === "ACCOUNT" || data === "LICENSE" || data === "VEHICLE" || data === "DEVICE" || data === "URL" || data === "IP" || data === "HANDLE" || data === "DATE" || data === "AGE" || data === "ADDRESS" || data === "ZIP" || data === "LOCATION" || data === "ID")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema79.enum }, message: "must be equal to one of the allowed values", schema: schema79.enum, parentSchema: schema79, data };
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
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate179.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate67(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema78.required, parentSchema: schema78, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.options === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'", schema: schema78.required, parentSchema: schema78, data };
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
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "identifiers" }, message: "must be equal to constant", schema: "identifiers", parentSchema: schema78.properties.kind, data: data0 };
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
            const err3 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema78.properties.options, data: data1 };
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
              if (!validate181(data2[i0], { instancePath: instancePath + "/options/types/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
                errors = vErrors.length;
              }
            }
            let i1 = data2.length;
            let j0;
            if (i1 > 1) {
              outer0: for (; i1--; ) {
                for (j0 = i1; j0--; ) {
                  if (func0(data2[i1], data2[j0])) {
                    const err4 = { instancePath: instancePath + "/options/types", schemaPath: "#/properties/options/properties/types/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema78.properties.options.properties.types, data: data2 };
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
            const err5 = { instancePath: instancePath + "/options/types", schemaPath: "#/properties/options/properties/types/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema78.properties.options.properties.types.type, parentSchema: schema78.properties.options.properties.types, data: data2 };
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
            const err6 = { instancePath: instancePath + "/options/level", schemaPath: "#/properties/options/properties/level/enum", keyword: "enum", params: { allowedValues: schema78.properties.options.properties.level.enum }, message: "must be equal to one of the allowed values", schema: schema78.properties.options.properties.level.enum, parentSchema: schema78.properties.options.properties.level, data: data4 };
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
              if (!validate181(data5[i2], { instancePath: instancePath + "/options/personal/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
                errors = vErrors.length;
              }
            }
            let i3 = data5.length;
            let j1;
            if (i3 > 1) {
              outer1: for (; i3--; ) {
                for (j1 = i3; j1--; ) {
                  if (func0(data5[i3], data5[j1])) {
                    const err7 = { instancePath: instancePath + "/options/personal", schemaPath: "#/properties/options/properties/personal/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)", schema: true, parentSchema: schema78.properties.options.properties.personal, data: data5 };
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
            const err8 = { instancePath: instancePath + "/options/personal", schemaPath: "#/properties/options/properties/personal/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema78.properties.options.properties.personal.type, parentSchema: schema78.properties.options.properties.personal, data: data5 };
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
              if (!validate181(data7[i4], { instancePath: instancePath + "/options/alone/" + i4, parentData: data7, parentDataProperty: i4, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
                errors = vErrors.length;
              }
            }
            let i5 = data7.length;
            let j2;
            if (i5 > 1) {
              outer2: for (; i5--; ) {
                for (j2 = i5; j2--; ) {
                  if (func0(data7[i5], data7[j2])) {
                    const err9 = { instancePath: instancePath + "/options/alone", schemaPath: "#/properties/options/properties/alone/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)", schema: true, parentSchema: schema78.properties.options.properties.alone, data: data7 };
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
            const err10 = { instancePath: instancePath + "/options/alone", schemaPath: "#/properties/options/properties/alone/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema78.properties.options.properties.alone.type, parentSchema: schema78.properties.options.properties.alone, data: data7 };
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
            const err11 = { instancePath: instancePath + "/options/near", schemaPath: "#/properties/options/properties/near/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema78.properties.options.properties.near.type, parentSchema: schema78.properties.options.properties.near, data: data9 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 < 0 || isNaN(data9)) {
              const err12 = { instancePath: instancePath + "/options/near", schemaPath: "#/properties/options/properties/near/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema78.properties.options.properties.near, data: data9 };
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
                if (func2(data11) < 1) {
                  const err13 = { instancePath: instancePath + "/options/words/" + i6, schemaPath: "#/properties/options/properties/words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema78.properties.options.properties.words.items, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/options/words/" + i6, schemaPath: "#/properties/options/properties/words/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema78.properties.options.properties.words.items.type, parentSchema: schema78.properties.options.properties.words.items, data: data11 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/options/words", schemaPath: "#/properties/options/properties/words/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema78.properties.options.properties.words.type, parentSchema: schema78.properties.options.properties.words, data: data10 };
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
              if (!validate181(data12[i7], { instancePath: instancePath + "/options/permitted/" + i7, parentData: data12, parentDataProperty: i7, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
                errors = vErrors.length;
              }
            }
            let i8 = data12.length;
            let j3;
            if (i8 > 1) {
              outer3: for (; i8--; ) {
                for (j3 = i8; j3--; ) {
                  if (func0(data12[i8], data12[j3])) {
                    const err16 = { instancePath: instancePath + "/options/permitted", schemaPath: "#/properties/options/properties/permitted/uniqueItems", keyword: "uniqueItems", params: { i: i8, j: j3 }, message: "must NOT have duplicate items (items ## " + j3 + " and " + i8 + " are identical)", schema: true, parentSchema: schema78.properties.options.properties.permitted, data: data12 };
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
            const err17 = { instancePath: instancePath + "/options/permitted", schemaPath: "#/properties/options/properties/permitted/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema78.properties.options.properties.permitted.type, parentSchema: schema78.properties.options.properties.permitted, data: data12 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema78.properties.options.type, parentSchema: schema78.properties.options, data: data1 };
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
        const err19 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema78, data };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema78.type, parentSchema: schema78, data };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate179.errors = vErrors;
  return errors === 0;
}
validate179.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema80 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/rules/relationship.schema.json", "title": "Relationship rule", "description": "Wording that confirms that someone is or was a patient, above all in replies to reviews.", "type": "object", "allOf": [{ "$ref": "../envelope.schema.json" }], "unevaluatedProperties": false, "required": ["kind", "options"], "properties": { "kind": { "const": "relationship" }, "options": { "title": "Options of relationship", "type": "object", "additionalProperties": false, "description": "All have defaults; `{}` takes them.", "properties": { "replies": { "type": "array", "items": { "enum": ["post", "reply", "story", "ad", "article", "video"] }, "default": ["reply"], "uniqueItems": true, "description": 'Kinds of post in which wording addressed to "you" speaks to one person, so that it may confirm that this person is a patient.' }, "everywhere": { "type": "boolean", "default": true, "description": 'Whether wording that is about one person wherever it stands ("we treated her") is looked for outside replies too.' }, "cues": { "type": "array", "items": { "type": "string", "minLength": 1 }, "default": [], "description": "Further wording that confirms that someone is a patient. Case and white space do not matter.", "examples": [["see you at your next adjustment"]] }, "unless": { "type": "array", "items": { "type": "string", "minLength": 1 }, "default": [], "description": "Sentences that hold one of these phrases are fine.", "examples": [["care here"]] } } } } };
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate186.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate67(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema80.required, parentSchema: schema80, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.options === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'", schema: schema80.required, parentSchema: schema80, data };
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
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "relationship" }, message: "must be equal to constant", schema: "relationship", parentSchema: schema80.properties.kind, data: data0 };
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
            const err3 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema80.properties.options, data: data1 };
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
                const err4 = { instancePath: instancePath + "/options/replies/" + i0, schemaPath: "#/properties/options/properties/replies/items/enum", keyword: "enum", params: { allowedValues: schema80.properties.options.properties.replies.items.enum }, message: "must be equal to one of the allowed values", schema: schema80.properties.options.properties.replies.items.enum, parentSchema: schema80.properties.options.properties.replies.items, data: data3 };
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
                    const err5 = { instancePath: instancePath + "/options/replies", schemaPath: "#/properties/options/properties/replies/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema80.properties.options.properties.replies, data: data2 };
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
            const err6 = { instancePath: instancePath + "/options/replies", schemaPath: "#/properties/options/properties/replies/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema80.properties.options.properties.replies.type, parentSchema: schema80.properties.options.properties.replies, data: data2 };
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
            const err7 = { instancePath: instancePath + "/options/everywhere", schemaPath: "#/properties/options/properties/everywhere/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema80.properties.options.properties.everywhere.type, parentSchema: schema80.properties.options.properties.everywhere, data: data4 };
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
                if (func2(data6) < 1) {
                  const err8 = { instancePath: instancePath + "/options/cues/" + i2, schemaPath: "#/properties/options/properties/cues/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80.properties.options.properties.cues.items, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
              } else {
                const err9 = { instancePath: instancePath + "/options/cues/" + i2, schemaPath: "#/properties/options/properties/cues/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema80.properties.options.properties.cues.items.type, parentSchema: schema80.properties.options.properties.cues.items, data: data6 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
          } else {
            const err10 = { instancePath: instancePath + "/options/cues", schemaPath: "#/properties/options/properties/cues/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema80.properties.options.properties.cues.type, parentSchema: schema80.properties.options.properties.cues, data: data5 };
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
                if (func2(data8) < 1) {
                  const err11 = { instancePath: instancePath + "/options/unless/" + i3, schemaPath: "#/properties/options/properties/unless/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80.properties.options.properties.unless.items, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/options/unless/" + i3, schemaPath: "#/properties/options/properties/unless/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema80.properties.options.properties.unless.items.type, parentSchema: schema80.properties.options.properties.unless.items, data: data8 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/options/unless", schemaPath: "#/properties/options/properties/unless/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema80.properties.options.properties.unless.type, parentSchema: schema80.properties.options.properties.unless, data: data7 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema80.properties.options.type, parentSchema: schema80.properties.options, data: data1 };
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
        const err15 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema80, data };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema80.type, parentSchema: schema80, data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate186.errors = vErrors;
  return errors === 0;
}
validate186.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema81 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/rules/reidentification.schema.json", "title": "Reidentification rule", "description": "Facts that are harmless alone and identify together: a score, with its arithmetic.", "type": "object", "allOf": [{ "$ref": "../envelope.schema.json" }], "unevaluatedProperties": false, "required": ["kind", "options"], "properties": { "kind": { "const": "reidentification" }, "options": { "title": "Options of reidentification", "type": "object", "additionalProperties": false, "description": "All have defaults; `{}` takes them.", "properties": { "points": { "type": "object", "additionalProperties": false, "default": {}, "description": "Points of a fact, where they differ from Chaperone's own; 0 ignores the fact.", "properties": { "age-over-89": { "type": "integer", "minimum": 0, "description": "An age over 89.", "default": 3 }, "age": { "type": "integer", "minimum": 0, "description": "An exact age of at most 89.", "default": 1 }, "rare-condition": { "type": "integer", "minimum": 0, "description": "A rare condition, or an unusual one such as measles.", "default": 3 }, "small-place": { "type": "integer", "minimum": 0, "description": "A place below a state.", "default": 2 }, "own-place": { "type": "integer", "minimum": 0, "description": "A place of the practice's own directory.", "default": 1 }, "date": { "type": "integer", "minimum": 0, "description": "A date with its day.", "default": 1 }, "relative-date": { "type": "integer", "minimum": 0, "description": 'A recent day, such as "last night".', "default": 1 }, "kinship": { "type": "integer", "minimum": 0, "description": 'Kinship, such as "mother of six".', "default": 1 }, "occupation": { "type": "integer", "minimum": 0, "description": "An occupation.", "default": 1 }, "public-office": { "type": "integer", "minimum": 0, "description": 'An office that few hold, such as "the mayor".', "default": 3 }, "unique-event": { "type": "integer", "minimum": 0, "description": "An event that people remember, such as a crash.", "default": 2 } }, "examples": [{ "occupation": 2 }] }, "limits": { "type": "array", "minItems": 1, "description": "The score from which a text is told, by how many people live where the practice draws its patients from; the first row that is large enough counts.", "items": { "title": "Limit", "type": "object", "additionalProperties": false, "required": ["score"], "properties": { "upTo": { "type": "integer", "minimum": 1, "description": "A catchment of at most so many people; absent: any, also an unknown one.", "examples": [5e4] }, "score": { "type": "integer", "minimum": 1, "description": "The score.", "examples": [4] } } }, "default": [{ "upTo": 1e4, "score": 3 }, { "upTo": 5e4, "score": 4 }, { "upTo": 25e4, "score": 5 }, { "upTo": 1e8, "score": 6 }, { "score": 4 }] }, "conditions": { "type": "array", "items": { "type": "string", "minLength": 1 }, "default": [], "description": "Further conditions that are rare where the practice is.", "examples": [["Lyme carditis"]] }, "occupations": { "type": "array", "items": { "type": "string", "minLength": 1 }, "default": [], "description": "Further occupations that few people have where the practice is.", "examples": [["ferry captain"]] } } } } };
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate188.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate67(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema81.required, parentSchema: schema81, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.options === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'", schema: schema81.required, parentSchema: schema81, data };
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
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "reidentification" }, message: "must be equal to constant", schema: "reidentification", parentSchema: schema81.properties.kind, data: data0 };
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
            const err3 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema81.properties.options, data: data1 };
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
              if (!func1.call(schema81.properties.options.properties.points.properties, key1)) {
                const err4 = { instancePath: instancePath + "/options/points", schemaPath: "#/properties/options/properties/points/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema81.properties.options.properties.points, data: data2 };
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
                const err5 = { instancePath: instancePath + "/options/points/age-over-89", schemaPath: "#/properties/options/properties/points/properties/age-over-89/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema81.properties.options.properties.points.properties["age-over-89"].type, parentSchema: schema81.properties.options.properties.points.properties["age-over-89"], data: data3 };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
              if (typeof data3 == "number" && isFinite(data3)) {
                if (data3 < 0 || isNaN(data3)) {
                  const err6 = { instancePath: instancePath + "/options/points/age-over-89", schemaPath: "#/properties/options/properties/points/properties/age-over-89/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema81.properties.options.properties.points.properties["age-over-89"], data: data3 };
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
                const err7 = { instancePath: instancePath + "/options/points/age", schemaPath: "#/properties/options/properties/points/properties/age/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema81.properties.options.properties.points.properties.age.type, parentSchema: schema81.properties.options.properties.points.properties.age, data: data4 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
              if (typeof data4 == "number" && isFinite(data4)) {
                if (data4 < 0 || isNaN(data4)) {
                  const err8 = { instancePath: instancePath + "/options/points/age", schemaPath: "#/properties/options/properties/points/properties/age/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema81.properties.options.properties.points.properties.age, data: data4 };
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
                const err9 = { instancePath: instancePath + "/options/points/rare-condition", schemaPath: "#/properties/options/properties/points/properties/rare-condition/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema81.properties.options.properties.points.properties["rare-condition"].type, parentSchema: schema81.properties.options.properties.points.properties["rare-condition"], data: data5 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
              if (typeof data5 == "number" && isFinite(data5)) {
                if (data5 < 0 || isNaN(data5)) {
                  const err10 = { instancePath: instancePath + "/options/points/rare-condition", schemaPath: "#/properties/options/properties/points/properties/rare-condition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema81.properties.options.properties.points.properties["rare-condition"], data: data5 };
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
                const err11 = { instancePath: instancePath + "/options/points/small-place", schemaPath: "#/properties/options/properties/points/properties/small-place/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema81.properties.options.properties.points.properties["small-place"].type, parentSchema: schema81.properties.options.properties.points.properties["small-place"], data: data6 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
              if (typeof data6 == "number" && isFinite(data6)) {
                if (data6 < 0 || isNaN(data6)) {
                  const err12 = { instancePath: instancePath + "/options/points/small-place", schemaPath: "#/properties/options/properties/points/properties/small-place/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema81.properties.options.properties.points.properties["small-place"], data: data6 };
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
                const err13 = { instancePath: instancePath + "/options/points/own-place", schemaPath: "#/properties/options/properties/points/properties/own-place/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema81.properties.options.properties.points.properties["own-place"].type, parentSchema: schema81.properties.options.properties.points.properties["own-place"], data: data7 };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
              if (typeof data7 == "number" && isFinite(data7)) {
                if (data7 < 0 || isNaN(data7)) {
                  const err14 = { instancePath: instancePath + "/options/points/own-place", schemaPath: "#/properties/options/properties/points/properties/own-place/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema81.properties.options.properties.points.properties["own-place"], data: data7 };
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
                const err15 = { instancePath: instancePath + "/options/points/date", schemaPath: "#/properties/options/properties/points/properties/date/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema81.properties.options.properties.points.properties.date.type, parentSchema: schema81.properties.options.properties.points.properties.date, data: data8 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
              if (typeof data8 == "number" && isFinite(data8)) {
                if (data8 < 0 || isNaN(data8)) {
                  const err16 = { instancePath: instancePath + "/options/points/date", schemaPath: "#/properties/options/properties/points/properties/date/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema81.properties.options.properties.points.properties.date, data: data8 };
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
                const err17 = { instancePath: instancePath + "/options/points/relative-date", schemaPath: "#/properties/options/properties/points/properties/relative-date/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema81.properties.options.properties.points.properties["relative-date"].type, parentSchema: schema81.properties.options.properties.points.properties["relative-date"], data: data9 };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
              if (typeof data9 == "number" && isFinite(data9)) {
                if (data9 < 0 || isNaN(data9)) {
                  const err18 = { instancePath: instancePath + "/options/points/relative-date", schemaPath: "#/properties/options/properties/points/properties/relative-date/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema81.properties.options.properties.points.properties["relative-date"], data: data9 };
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
                const err19 = { instancePath: instancePath + "/options/points/kinship", schemaPath: "#/properties/options/properties/points/properties/kinship/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema81.properties.options.properties.points.properties.kinship.type, parentSchema: schema81.properties.options.properties.points.properties.kinship, data: data10 };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
              if (typeof data10 == "number" && isFinite(data10)) {
                if (data10 < 0 || isNaN(data10)) {
                  const err20 = { instancePath: instancePath + "/options/points/kinship", schemaPath: "#/properties/options/properties/points/properties/kinship/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema81.properties.options.properties.points.properties.kinship, data: data10 };
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
                const err21 = { instancePath: instancePath + "/options/points/occupation", schemaPath: "#/properties/options/properties/points/properties/occupation/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema81.properties.options.properties.points.properties.occupation.type, parentSchema: schema81.properties.options.properties.points.properties.occupation, data: data11 };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
              if (typeof data11 == "number" && isFinite(data11)) {
                if (data11 < 0 || isNaN(data11)) {
                  const err22 = { instancePath: instancePath + "/options/points/occupation", schemaPath: "#/properties/options/properties/points/properties/occupation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema81.properties.options.properties.points.properties.occupation, data: data11 };
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
                const err23 = { instancePath: instancePath + "/options/points/public-office", schemaPath: "#/properties/options/properties/points/properties/public-office/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema81.properties.options.properties.points.properties["public-office"].type, parentSchema: schema81.properties.options.properties.points.properties["public-office"], data: data12 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
              if (typeof data12 == "number" && isFinite(data12)) {
                if (data12 < 0 || isNaN(data12)) {
                  const err24 = { instancePath: instancePath + "/options/points/public-office", schemaPath: "#/properties/options/properties/points/properties/public-office/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema81.properties.options.properties.points.properties["public-office"], data: data12 };
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
                const err25 = { instancePath: instancePath + "/options/points/unique-event", schemaPath: "#/properties/options/properties/points/properties/unique-event/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema81.properties.options.properties.points.properties["unique-event"].type, parentSchema: schema81.properties.options.properties.points.properties["unique-event"], data: data13 };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
              if (typeof data13 == "number" && isFinite(data13)) {
                if (data13 < 0 || isNaN(data13)) {
                  const err26 = { instancePath: instancePath + "/options/points/unique-event", schemaPath: "#/properties/options/properties/points/properties/unique-event/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema81.properties.options.properties.points.properties["unique-event"], data: data13 };
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
            const err27 = { instancePath: instancePath + "/options/points", schemaPath: "#/properties/options/properties/points/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema81.properties.options.properties.points.type, parentSchema: schema81.properties.options.properties.points, data: data2 };
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
              const err28 = { instancePath: instancePath + "/options/limits", schemaPath: "#/properties/options/properties/limits/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema81.properties.options.properties.limits, data: data14 };
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
                  const err29 = { instancePath: instancePath + "/options/limits/" + i0, schemaPath: "#/properties/options/properties/limits/items/required", keyword: "required", params: { missingProperty: "score" }, message: "must have required property 'score'", schema: schema81.properties.options.properties.limits.items.required, parentSchema: schema81.properties.options.properties.limits.items, data: data15 };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
                for (const key2 in data15) {
                  if (!(key2 === "upTo" || key2 === "score")) {
                    const err30 = { instancePath: instancePath + "/options/limits/" + i0, schemaPath: "#/properties/options/properties/limits/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema81.properties.options.properties.limits.items, data: data15 };
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
                    const err31 = { instancePath: instancePath + "/options/limits/" + i0 + "/upTo", schemaPath: "#/properties/options/properties/limits/items/properties/upTo/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema81.properties.options.properties.limits.items.properties.upTo.type, parentSchema: schema81.properties.options.properties.limits.items.properties.upTo, data: data16 };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                  if (typeof data16 == "number" && isFinite(data16)) {
                    if (data16 < 1 || isNaN(data16)) {
                      const err32 = { instancePath: instancePath + "/options/limits/" + i0 + "/upTo", schemaPath: "#/properties/options/properties/limits/items/properties/upTo/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema81.properties.options.properties.limits.items.properties.upTo, data: data16 };
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
                    const err33 = { instancePath: instancePath + "/options/limits/" + i0 + "/score", schemaPath: "#/properties/options/properties/limits/items/properties/score/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema81.properties.options.properties.limits.items.properties.score.type, parentSchema: schema81.properties.options.properties.limits.items.properties.score, data: data17 };
                    if (vErrors === null) {
                      vErrors = [err33];
                    } else {
                      vErrors.push(err33);
                    }
                    errors++;
                  }
                  if (typeof data17 == "number" && isFinite(data17)) {
                    if (data17 < 1 || isNaN(data17)) {
                      const err34 = { instancePath: instancePath + "/options/limits/" + i0 + "/score", schemaPath: "#/properties/options/properties/limits/items/properties/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema81.properties.options.properties.limits.items.properties.score, data: data17 };
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
                const err35 = { instancePath: instancePath + "/options/limits/" + i0, schemaPath: "#/properties/options/properties/limits/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema81.properties.options.properties.limits.items.type, parentSchema: schema81.properties.options.properties.limits.items, data: data15 };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
          } else {
            const err36 = { instancePath: instancePath + "/options/limits", schemaPath: "#/properties/options/properties/limits/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema81.properties.options.properties.limits.type, parentSchema: schema81.properties.options.properties.limits, data: data14 };
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
                if (func2(data19) < 1) {
                  const err37 = { instancePath: instancePath + "/options/conditions/" + i1, schemaPath: "#/properties/options/properties/conditions/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema81.properties.options.properties.conditions.items, data: data19 };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              } else {
                const err38 = { instancePath: instancePath + "/options/conditions/" + i1, schemaPath: "#/properties/options/properties/conditions/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema81.properties.options.properties.conditions.items.type, parentSchema: schema81.properties.options.properties.conditions.items, data: data19 };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
          } else {
            const err39 = { instancePath: instancePath + "/options/conditions", schemaPath: "#/properties/options/properties/conditions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema81.properties.options.properties.conditions.type, parentSchema: schema81.properties.options.properties.conditions, data: data18 };
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
                if (func2(data21) < 1) {
                  const err40 = { instancePath: instancePath + "/options/occupations/" + i2, schemaPath: "#/properties/options/properties/occupations/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema81.properties.options.properties.occupations.items, data: data21 };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
              } else {
                const err41 = { instancePath: instancePath + "/options/occupations/" + i2, schemaPath: "#/properties/options/properties/occupations/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema81.properties.options.properties.occupations.items.type, parentSchema: schema81.properties.options.properties.occupations.items, data: data21 };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
          } else {
            const err42 = { instancePath: instancePath + "/options/occupations", schemaPath: "#/properties/options/properties/occupations/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema81.properties.options.properties.occupations.type, parentSchema: schema81.properties.options.properties.occupations, data: data20 };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema81.properties.options.type, parentSchema: schema81.properties.options, data: data1 };
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
        const err44 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key3 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema81, data };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
  } else {
    const err45 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema81.type, parentSchema: schema81, data };
    if (vErrors === null) {
      vErrors = [err45];
    } else {
      vErrors.push(err45);
    }
    errors++;
  }
  validate188.errors = vErrors;
  return errors === 0;
}
validate188.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate67(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema26.required, parentSchema: schema26, data };
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
        if (!validate150(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
          errors = vErrors.length;
        }
        var props0 = true;
      } else if (tag0 === "pattern") {
        if (!validate152(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "requires") {
        if (!validate154(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "media") {
        if (!validate156(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "links") {
        if (!validate158(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "length") {
        if (!validate160(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "count") {
        if (!validate164(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "window") {
        if (!validate168(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "cadence") {
        if (!validate173(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "expression") {
        if (!validate175(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "identifiers") {
        if (!validate179(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "relationship") {
        if (!validate186(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "reidentification") {
        if (!validate188(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else {
        const err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: 'value of tag "kind" must be in oneOf', schema: schema26.discriminator, parentSchema: schema26, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    } else {
      const err2 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: 'tag "kind" must be string', schema: schema26.discriminator, parentSchema: schema26, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema26.type, parentSchema: schema26, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate66.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate66.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema82 = { "title": "Adjustment", "type": "object", "additionalProperties": false, "required": ["id"], "description": "What changes in an inherited rule.", "examples": [{ "id": "hipaa/identifiers", "severity": "error" }], "properties": { "id": { "$ref": "common.schema.json#/$defs/id" }, "title": { "type": "string", "minLength": 1, "description": "What the rule asks, in a few words; the heading of a finding.", "examples": ["No guaranteed results"] }, "severity": { "$ref": "common.schema.json#/$defs/severity", "default": "warning" }, "enforce": { "type": "object", "additionalProperties": false, "description": "Staged roll-out: `audit` only counts, `warn` never blocks, `deny` applies the severity; from a day on.", "properties": { "mode": { "enum": ["audit", "warn", "deny"], "default": "deny", "description": "How much the rule may do." }, "from": { "$ref": "common.schema.json#/$defs/date", "description": "The day from which this mode applies; before it the rule only counts." } } }, "when": { "$ref": "common.schema.json#/$defs/expression", "description": "The rule applies only to posts for which this CEL expression is true." }, "message": { "type": "string", "minLength": 1, "description": "What the finding says, instead of the kind's own words; may use the kind's slots, such as `{found}`." }, "guidance": { "type": "string", "minLength": 1, "description": "What to do instead, in plain words. Also used in training." }, "authority": { "type": "array", "items": { "type": "string" }, "description": "Ids of the obligations this rule serves.", "examples": [["us-ftc-substantiation"]] }, "effective": { "$ref": "common.schema.json#/$defs/date", "description": "The rule applies to posts from this day on." }, "expires": { "$ref": "common.schema.json#/$defs/date", "description": "The rule no longer applies to posts from this day on." }, "verified": { "$ref": "common.schema.json#/$defs/date", "description": "The day on which the law behind the rule was last checked." }, "locked": { "type": "boolean", "default": false, "description": "A policy that extends this one may tighten the rule, never loosen it." }, "waivable": { "type": "boolean", "default": true, "description": "Whether an exception may be granted." }, "demand": { "type": "boolean", "default": false, "description": "Whether a field that the calendar never carries counts as missing rather than unknown." }, "scope": { "enum": ["published", "everything"], "default": "published", "description": "For kinds that read text: only what goes out, or notes, prose and hidden text too." }, "cases": { "type": "object", "additionalProperties": false, "description": "Examples that `chaperone test` runs: what the rule must flag and what it must let pass.", "properties": { "flag": { "type": "array", "items": { "$ref": "case.schema.json" }, "description": "Each must yield a finding of this rule." }, "pass": { "type": "array", "items": { "$ref": "case.schema.json" }, "description": "None may yield a finding of this rule." } } }, "options": { "type": "object", "description": "The rule's options, replaced whole." } } };
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate206.evaluated;
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
  if (!validate71(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
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
      const err0 = { instancePath, schemaPath: "#/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema29.oneOf[1], data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "sure" || key0 === "likely" || key0 === "possible")) {
        const err1 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema29.oneOf[1], data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.sure !== void 0) {
      if (!validate71(data.sure, { instancePath: instancePath + "/sure", parentData: data, parentDataProperty: "sure", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.likely !== void 0) {
      if (!validate71(data.likely, { instancePath: instancePath + "/likely", parentData: data, parentDataProperty: "likely", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.possible !== void 0) {
      if (!validate71(data.possible, { instancePath: instancePath + "/possible", parentData: data, parentDataProperty: "possible", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema29.oneOf[1].type, parentSchema: schema29.oneOf[1], data };
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
    const err3 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema29.oneOf, parentSchema: schema29, data };
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
  validate206.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate206.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate213.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 4e3) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func2(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate213.errors = vErrors;
  return errors === 0;
}
validate213.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate204.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema82.required, parentSchema: schema82, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema82.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema82, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
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
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err2 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema82.properties.title, data: data1 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema82.properties.title.type, parentSchema: schema82.properties.title, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.severity !== void 0) {
      if (!validate206(data.severity, { instancePath: instancePath + "/severity", parentData: data, parentDataProperty: "severity", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
        errors = vErrors.length;
      }
    }
    if (data.enforce !== void 0) {
      let data3 = data.enforce;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (!(key1 === "mode" || key1 === "from")) {
            const err4 = { instancePath: instancePath + "/enforce", schemaPath: "#/properties/enforce/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema82.properties.enforce, data: data3 };
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
            const err5 = { instancePath: instancePath + "/enforce/mode", schemaPath: "#/properties/enforce/properties/mode/enum", keyword: "enum", params: { allowedValues: schema82.properties.enforce.properties.mode.enum }, message: "must be equal to one of the allowed values", schema: schema82.properties.enforce.properties.mode.enum, parentSchema: schema82.properties.enforce.properties.mode, data: data4 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data3.from !== void 0) {
          if (!validate58(data3.from, { instancePath: instancePath + "/enforce/from", parentData: data3, parentDataProperty: "from", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/enforce", schemaPath: "#/properties/enforce/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema82.properties.enforce.type, parentSchema: schema82.properties.enforce, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate213(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
        errors = vErrors.length;
      }
    }
    if (data.message !== void 0) {
      let data7 = data.message;
      if (typeof data7 === "string") {
        if (func2(data7) < 1) {
          const err7 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema82.properties.message, data: data7 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema82.properties.message.type, parentSchema: schema82.properties.message, data: data7 };
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
        if (func2(data8) < 1) {
          const err9 = { instancePath: instancePath + "/guidance", schemaPath: "#/properties/guidance/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema82.properties.guidance, data: data8 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/guidance", schemaPath: "#/properties/guidance/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema82.properties.guidance.type, parentSchema: schema82.properties.guidance, data: data8 };
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
            const err11 = { instancePath: instancePath + "/authority/" + i0, schemaPath: "#/properties/authority/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema82.properties.authority.items.type, parentSchema: schema82.properties.authority.items, data: data10 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/authority", schemaPath: "#/properties/authority/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema82.properties.authority.type, parentSchema: schema82.properties.authority, data: data9 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.effective !== void 0) {
      if (!validate58(data.effective, { instancePath: instancePath + "/effective", parentData: data, parentDataProperty: "effective", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.expires !== void 0) {
      if (!validate58(data.expires, { instancePath: instancePath + "/expires", parentData: data, parentDataProperty: "expires", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.verified !== void 0) {
      if (!validate58(data.verified, { instancePath: instancePath + "/verified", parentData: data, parentDataProperty: "verified", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.locked !== void 0) {
      let data14 = data.locked;
      if (typeof data14 !== "boolean") {
        const err13 = { instancePath: instancePath + "/locked", schemaPath: "#/properties/locked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema82.properties.locked.type, parentSchema: schema82.properties.locked, data: data14 };
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
        const err14 = { instancePath: instancePath + "/waivable", schemaPath: "#/properties/waivable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema82.properties.waivable.type, parentSchema: schema82.properties.waivable, data: data15 };
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
        const err15 = { instancePath: instancePath + "/demand", schemaPath: "#/properties/demand/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema82.properties.demand.type, parentSchema: schema82.properties.demand, data: data16 };
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
        const err16 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: schema82.properties.scope.enum }, message: "must be equal to one of the allowed values", schema: schema82.properties.scope.enum, parentSchema: schema82.properties.scope, data: data17 };
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
            const err17 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema82.properties.cases, data: data18 };
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
              if (!validate84(data19[i1], { instancePath: instancePath + "/cases/flag/" + i1, parentData: data19, parentDataProperty: i1, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err18 = { instancePath: instancePath + "/cases/flag", schemaPath: "#/properties/cases/properties/flag/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema82.properties.cases.properties.flag.type, parentSchema: schema82.properties.cases.properties.flag, data: data19 };
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
              if (!validate84(data21[i2], { instancePath: instancePath + "/cases/pass/" + i2, parentData: data21, parentDataProperty: i2, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/cases/pass", schemaPath: "#/properties/cases/properties/pass/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema82.properties.cases.properties.pass.type, parentSchema: schema82.properties.cases.properties.pass, data: data21 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema82.properties.cases.type, parentSchema: schema82.properties.cases, data: data18 };
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
        const err21 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema82.properties.options.type, parentSchema: schema82.properties.options, data: data23 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema82.type, parentSchema: schema82, data };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate204.errors = vErrors;
  return errors === 0;
}
validate204.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!func1.call(schema19.properties, key0)) {
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
      if ("policy" !== data1) {
        const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "policy" }, message: "must be equal to constant", schema: "policy", parentSchema: schema19.properties.kind, data: data1 };
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
    if (data.extends !== void 0) {
      let data6 = data.extends;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 === "string") {
            if (func2(data7) < 1) {
              const err8 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.extends.items, data: data7 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.extends.items.type, parentSchema: schema19.properties.extends.items, data: data7 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.extends.type, parentSchema: schema19.properties.extends, data: data6 };
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
            const err11 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.changes, data: data8 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data8.looser !== void 0) {
          if (!validate62(data8.looser, { instancePath: instancePath + "/changes/looser", parentData: data8, parentDataProperty: "looser", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
            errors = vErrors.length;
          }
        }
        if (data8.stricter !== void 0) {
          if (!validate62(data8.stricter, { instancePath: instancePath + "/changes/stricter", parentData: data8, parentDataProperty: "stricter", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
            errors = vErrors.length;
          }
        }
        if (data8.neutral !== void 0) {
          if (!validate62(data8.neutral, { instancePath: instancePath + "/changes/neutral", parentData: data8, parentDataProperty: "neutral", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.changes.type, parentSchema: schema19.properties.changes, data: data8 };
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
          if (!validate66(data12[i1], { instancePath: instancePath + "/rules/" + i1, parentData: data12, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.rules.type, parentSchema: schema19.properties.rules, data: data12 };
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
          if (!validate204(data14[i2], { instancePath: instancePath + "/adjust/" + i2, parentData: data14, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/adjust", schemaPath: "#/properties/adjust/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.adjust.type, parentSchema: schema19.properties.adjust, data: data14 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.type, parentSchema: schema19, data };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var practice = validate221;
var schema85 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/practice.schema.json", "title": "PracticeDocument", "description": "chaperone.yaml: who the practice is, where it posts, who may appear in posts, who does what, where its files lie.", "type": "object", "additionalProperties": false, "required": ["kind", "id", "version", "effective", "owner", "name", "timeZone"], "properties": { "$schema": { "type": "string", "description": "For editors: the address of this schema. Ignored otherwise." }, "kind": { "const": "practice", "description": "Says which document this is: always `practice`." }, "id": { "$ref": "common.schema.json#/$defs/id" }, "version": { "$ref": "common.schema.json#/$defs/version" }, "effective": { "$ref": "common.schema.json#/$defs/date" }, "owner": { "$ref": "common.schema.json#/$defs/owner" }, "name": { "type": "string", "minLength": 1, "description": "The name of the practice as patients know it.", "examples": ["Riverside Family Practice"] }, "timeZone": { "type": "string", "minLength": 1, "description": "The zone in which dates and times of calendars are meant: a name of the IANA time zone database.", "examples": ["America/Chicago"] }, "dateOrder": { "enum": ["month-first", "day-first"], "description": "How 2/3 is to be read. Without it such a date is a finding." }, "languages": { "type": "array", "items": { "type": "string", "pattern": "^[a-z]{2}$" }, "description": "The languages the practice posts in, two letters each.", "default": ["en"], "uniqueItems": true }, "jurisdictions": { "type": "array", "items": { "type": "string", "pattern": "^[A-Z]{2}(-[A-Z0-9]{1,3})?$" }, "description": "Countries and states whose law applies, in ISO 3166 codes.", "default": ["US"], "uniqueItems": true, "examples": [["US", "US-IL"]] }, "specialties": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "What the practice does, in lower case with dashes.", "default": [], "uniqueItems": true, "examples": [["family-medicine"]] }, "catchment": { "type": "integer", "minimum": 1, "description": "How many people live where the practice draws its patients from: the yardstick for facts that identify together.", "examples": [24e3] }, "channels": { "type": "object", "description": "The accounts of the practice, by channel.", "default": {}, "propertyNames": { "$ref": "common.schema.json#/$defs/channel" }, "additionalProperties": { "$ref": "#/$defs/account" } }, "directory": { "$ref": "#/$defs/directory" }, "people": { "type": "object", "description": "People who work at the practice, by an id of your choice. Never patients.", "default": {}, "propertyNames": { "$ref": "common.schema.json#/$defs/id" }, "additionalProperties": { "$ref": "#/$defs/person" } }, "roles": { "type": "object", "description": "Roles, and the kinds of document each owns.", "default": {}, "propertyNames": { "$ref": "common.schema.json#/$defs/id" }, "additionalProperties": { "$ref": "#/$defs/role" } }, "files": { "$ref": "#/$defs/files" }, "calendars": { "$ref": "#/$defs/calendars" } }, "$defs": { "account": { "title": "Account", "type": "object", "additionalProperties": false, "description": "One account of the practice.", "properties": { "handle": { "type": "string", "minLength": 1, "description": "The name of the account, without @.", "examples": ["riversidefamily"] }, "administrators": { "type": "array", "items": { "type": "string" }, "description": "Ids of the people who can sign in.", "examples": [["maria-ortiz"]] }, "mfa": { "type": "boolean", "description": "Whether signing in needs a second factor." } } }, "directory": { "title": "Directory", "type": "object", "additionalProperties": false, "description": "Contact data that may appear in posts and is never a finding.", "default": {}, "properties": { "phones": { "type": "array", "items": { "type": "string" }, "description": "Telephone and fax numbers of the practice. Quote them.", "examples": [["555-0140"]] }, "emails": { "type": "array", "items": { "type": "string" }, "description": "E-mail addresses of the practice.", "examples": [["hello@riverside.example"]] }, "addresses": { "type": "array", "items": { "type": "string" }, "description": "Street addresses of the practice.", "examples": [["12 Mill Street, Riverside, IL 60546"]] }, "places": { "type": "array", "items": { "type": "string" }, "description": "Places the practice may name: its town, its neighbourhoods, its sites.", "examples": [["Riverside"]] }, "domains": { "type": "array", "items": { "type": "string" }, "description": "Web domains of the practice.", "examples": [["riverside.example"]] }, "handles": { "type": "array", "items": { "type": "string" }, "description": "Further accounts that may be mentioned, such as partners. Quote those that begin with @.", "examples": [["@countyhealth"]] }, "names": { "type": "array", "items": { "type": "string" }, "description": "Further names that may appear, such as the founder the practice is named after. Never patients.", "examples": [["Mercy Hospital"]] } } }, "person": { "title": "Person", "type": "object", "additionalProperties": false, "required": ["name"], "description": "Someone who works at the practice.", "properties": { "name": { "type": "string", "minLength": 1, "description": "Full name.", "examples": ["Dana Wu"] }, "credentials": { "type": "array", "items": { "type": "string" }, "description": "Letters after the name.", "examples": [["MD"]] }, "roles": { "type": "array", "items": { "type": "string" }, "description": "Roles the person has.", "examples": [["privacy-officer"]] }, "github": { "type": "string", "minLength": 1, "description": "Login on GitHub, by which reviews are recognised.", "examples": ["dana-wu-md"] }, "handles": { "type": "array", "items": { "type": "string" }, "description": "The person's own accounts that may be mentioned. Quote those that begin with @." } } }, "role": { "title": "Role", "type": ["object", "null"], "additionalProperties": false, "description": "A role and what it answers for.", "properties": { "owns": { "type": "array", "items": { "enum": ["practice", "policy", "records", "retention", "responsibilities", "training", "authorizations", "holds", "waivers"] }, "description": "Kinds of document this role approves." } } }, "files": { "title": "Files", "type": "object", "additionalProperties": false, "description": "Where things lie, relative to chaperone.yaml.", "default": {}, "properties": { "calendars": { "type": "array", "items": { "type": "string" }, "description": "Globs of the content calendars.", "default": ["calendars/**/*.md"] }, "policies": { "type": "array", "items": { "type": "string" }, "description": "Globs of the policy documents.", "default": ["policy/**/*.{yaml,yml,json}"] }, "registers": { "type": "string", "minLength": 1, "description": "The folder of the registers; may be the checkout of a private repository.", "default": "registers" } } }, "calendars": { "title": "Calendars", "type": "object", "additionalProperties": false, "description": "How this practice writes its calendars.", "default": {}, "properties": { "columns": { "type": "object", "description": "Your own words for columns and labels, each with the field it means.", "default": {}, "additionalProperties": { "enum": ["date", "time", "timeZone", "channels", "kind", "title", "copy", "hashtags", "mentions", "links", "media", "alt", "subject", "authorizations", "status", "author", "approvals", "urgent", "remove", "permalink", "campaign", "tags", "id", "notes", "ignore"] }, "examples": [{ "What we say": "copy", "Where": "channels" }] }, "start": { "$ref": "common.schema.json#/$defs/date", "description": 'The day that "Day 1" or "Week 1" begins on, where a calendar counts days or weeks.' } } } } };
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate222.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 120) {
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
  validate222.errors = vErrors;
  return errors === 0;
}
validate222.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate224.evaluated;
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
  validate224.errors = vErrors;
  return errors === 0;
}
validate224.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate226.evaluated;
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
  validate226.errors = vErrors;
  return errors === 0;
}
validate226.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate228.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) < 1) {
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
  validate228.errors = vErrors;
  return errors === 0;
}
validate228.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate230(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate230.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern10.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"', schema: "^[a-z0-9][a-z0-9-]*$", parentSchema: schema70, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.type, parentSchema: schema70, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate230.errors = vErrors;
  return errors === 0;
}
validate230.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema91 = { "title": "Account", "type": "object", "additionalProperties": false, "description": "One account of the practice.", "properties": { "handle": { "type": "string", "minLength": 1, "description": "The name of the account, without @.", "examples": ["riversidefamily"] }, "administrators": { "type": "array", "items": { "type": "string" }, "description": "Ids of the people who can sign in.", "examples": [["maria-ortiz"]] }, "mfa": { "type": "boolean", "description": "Whether signing in needs a second factor." } } };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "handle" || key0 === "administrators" || key0 === "mfa")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema91, data };
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
        if (func2(data0) < 1) {
          const err1 = { instancePath: instancePath + "/handle", schemaPath: "#/properties/handle/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema91.properties.handle, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/handle", schemaPath: "#/properties/handle/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema91.properties.handle.type, parentSchema: schema91.properties.handle, data: data0 };
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
            const err3 = { instancePath: instancePath + "/administrators/" + i0, schemaPath: "#/properties/administrators/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema91.properties.administrators.items.type, parentSchema: schema91.properties.administrators.items, data: data2 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/administrators", schemaPath: "#/properties/administrators/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema91.properties.administrators.type, parentSchema: schema91.properties.administrators, data: data1 };
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
        const err5 = { instancePath: instancePath + "/mfa", schemaPath: "#/properties/mfa/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema91.properties.mfa.type, parentSchema: schema91.properties.mfa, data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema91.type, parentSchema: schema91, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate232.errors = vErrors;
  return errors === 0;
}
validate232.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema92 = { "title": "Directory", "type": "object", "additionalProperties": false, "description": "Contact data that may appear in posts and is never a finding.", "default": {}, "properties": { "phones": { "type": "array", "items": { "type": "string" }, "description": "Telephone and fax numbers of the practice. Quote them.", "examples": [["555-0140"]] }, "emails": { "type": "array", "items": { "type": "string" }, "description": "E-mail addresses of the practice.", "examples": [["hello@riverside.example"]] }, "addresses": { "type": "array", "items": { "type": "string" }, "description": "Street addresses of the practice.", "examples": [["12 Mill Street, Riverside, IL 60546"]] }, "places": { "type": "array", "items": { "type": "string" }, "description": "Places the practice may name: its town, its neighbourhoods, its sites.", "examples": [["Riverside"]] }, "domains": { "type": "array", "items": { "type": "string" }, "description": "Web domains of the practice.", "examples": [["riverside.example"]] }, "handles": { "type": "array", "items": { "type": "string" }, "description": "Further accounts that may be mentioned, such as partners. Quote those that begin with @.", "examples": [["@countyhealth"]] }, "names": { "type": "array", "items": { "type": "string" }, "description": "Further names that may appear, such as the founder the practice is named after. Never patients.", "examples": [["Mercy Hospital"]] } } };
function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate234.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "phones" || key0 === "emails" || key0 === "addresses" || key0 === "places" || key0 === "domains" || key0 === "handles" || key0 === "names")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema92, data };
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
            const err1 = { instancePath: instancePath + "/phones/" + i0, schemaPath: "#/properties/phones/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema92.properties.phones.items.type, parentSchema: schema92.properties.phones.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/phones", schemaPath: "#/properties/phones/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema92.properties.phones.type, parentSchema: schema92.properties.phones, data: data0 };
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
            const err3 = { instancePath: instancePath + "/emails/" + i1, schemaPath: "#/properties/emails/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema92.properties.emails.items.type, parentSchema: schema92.properties.emails.items, data: data3 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/emails", schemaPath: "#/properties/emails/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema92.properties.emails.type, parentSchema: schema92.properties.emails, data: data2 };
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
            const err5 = { instancePath: instancePath + "/addresses/" + i2, schemaPath: "#/properties/addresses/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema92.properties.addresses.items.type, parentSchema: schema92.properties.addresses.items, data: data5 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema92.properties.addresses.type, parentSchema: schema92.properties.addresses, data: data4 };
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
            const err7 = { instancePath: instancePath + "/places/" + i3, schemaPath: "#/properties/places/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema92.properties.places.items.type, parentSchema: schema92.properties.places.items, data: data7 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/places", schemaPath: "#/properties/places/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema92.properties.places.type, parentSchema: schema92.properties.places, data: data6 };
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
            const err9 = { instancePath: instancePath + "/domains/" + i4, schemaPath: "#/properties/domains/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema92.properties.domains.items.type, parentSchema: schema92.properties.domains.items, data: data9 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema92.properties.domains.type, parentSchema: schema92.properties.domains, data: data8 };
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
            const err11 = { instancePath: instancePath + "/handles/" + i5, schemaPath: "#/properties/handles/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema92.properties.handles.items.type, parentSchema: schema92.properties.handles.items, data: data11 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/handles", schemaPath: "#/properties/handles/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema92.properties.handles.type, parentSchema: schema92.properties.handles, data: data10 };
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
            const err13 = { instancePath: instancePath + "/names/" + i6, schemaPath: "#/properties/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema92.properties.names.items.type, parentSchema: schema92.properties.names.items, data: data13 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema92.properties.names.type, parentSchema: schema92.properties.names, data: data12 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema92.type, parentSchema: schema92, data };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate234.errors = vErrors;
  return errors === 0;
}
validate234.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema93 = { "title": "Person", "type": "object", "additionalProperties": false, "required": ["name"], "description": "Someone who works at the practice.", "properties": { "name": { "type": "string", "minLength": 1, "description": "Full name.", "examples": ["Dana Wu"] }, "credentials": { "type": "array", "items": { "type": "string" }, "description": "Letters after the name.", "examples": [["MD"]] }, "roles": { "type": "array", "items": { "type": "string" }, "description": "Roles the person has.", "examples": [["privacy-officer"]] }, "github": { "type": "string", "minLength": 1, "description": "Login on GitHub, by which reviews are recognised.", "examples": ["dana-wu-md"] }, "handles": { "type": "array", "items": { "type": "string" }, "description": "The person's own accounts that may be mentioned. Quote those that begin with @." } } };
function validate237(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate237.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema93.required, parentSchema: schema93, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "credentials" || key0 === "roles" || key0 === "github" || key0 === "handles")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema93, data };
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
        if (func2(data0) < 1) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema93.properties.name, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema93.properties.name.type, parentSchema: schema93.properties.name, data: data0 };
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
            const err4 = { instancePath: instancePath + "/credentials/" + i0, schemaPath: "#/properties/credentials/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema93.properties.credentials.items.type, parentSchema: schema93.properties.credentials.items, data: data2 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/credentials", schemaPath: "#/properties/credentials/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema93.properties.credentials.type, parentSchema: schema93.properties.credentials, data: data1 };
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
            const err6 = { instancePath: instancePath + "/roles/" + i1, schemaPath: "#/properties/roles/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema93.properties.roles.items.type, parentSchema: schema93.properties.roles.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema93.properties.roles.type, parentSchema: schema93.properties.roles, data: data3 };
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
        if (func2(data5) < 1) {
          const err8 = { instancePath: instancePath + "/github", schemaPath: "#/properties/github/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema93.properties.github, data: data5 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/github", schemaPath: "#/properties/github/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema93.properties.github.type, parentSchema: schema93.properties.github, data: data5 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.handles !== void 0) {
      let data6 = data.handles;
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data7 = data6[i2];
          if (typeof data7 !== "string") {
            const err10 = { instancePath: instancePath + "/handles/" + i2, schemaPath: "#/properties/handles/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema93.properties.handles.items.type, parentSchema: schema93.properties.handles.items, data: data7 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/handles", schemaPath: "#/properties/handles/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema93.properties.handles.type, parentSchema: schema93.properties.handles, data: data6 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema93.type, parentSchema: schema93, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate237.errors = vErrors;
  return errors === 0;
}
validate237.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema94 = { "title": "Role", "type": ["object", "null"], "additionalProperties": false, "description": "A role and what it answers for.", "properties": { "owns": { "type": "array", "items": { "enum": ["practice", "policy", "records", "retention", "responsibilities", "training", "authorizations", "holds", "waivers"] }, "description": "Kinds of document this role approves." } } };
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate240.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema94.type }, message: "must be object,null", schema: schema94.type, parentSchema: schema94, data };
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
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema94, data };
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
            const err2 = { instancePath: instancePath + "/owns/" + i0, schemaPath: "#/properties/owns/items/enum", keyword: "enum", params: { allowedValues: schema94.properties.owns.items.enum }, message: "must be equal to one of the allowed values", schema: schema94.properties.owns.items.enum, parentSchema: schema94.properties.owns.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/owns", schemaPath: "#/properties/owns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema94.properties.owns.type, parentSchema: schema94.properties.owns, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  }
  validate240.errors = vErrors;
  return errors === 0;
}
validate240.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema95 = { "title": "Files", "type": "object", "additionalProperties": false, "description": "Where things lie, relative to chaperone.yaml.", "default": {}, "properties": { "calendars": { "type": "array", "items": { "type": "string" }, "description": "Globs of the content calendars.", "default": ["calendars/**/*.md"] }, "policies": { "type": "array", "items": { "type": "string" }, "description": "Globs of the policy documents.", "default": ["policy/**/*.{yaml,yml,json}"] }, "registers": { "type": "string", "minLength": 1, "description": "The folder of the registers; may be the checkout of a private repository.", "default": "registers" } } };
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate242.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "calendars" || key0 === "policies" || key0 === "registers")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema95, data };
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
            const err1 = { instancePath: instancePath + "/calendars/" + i0, schemaPath: "#/properties/calendars/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema95.properties.calendars.items.type, parentSchema: schema95.properties.calendars.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/calendars", schemaPath: "#/properties/calendars/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema95.properties.calendars.type, parentSchema: schema95.properties.calendars, data: data0 };
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
            const err3 = { instancePath: instancePath + "/policies/" + i1, schemaPath: "#/properties/policies/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema95.properties.policies.items.type, parentSchema: schema95.properties.policies.items, data: data3 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema95.properties.policies.type, parentSchema: schema95.properties.policies, data: data2 };
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
        if (func2(data4) < 1) {
          const err5 = { instancePath: instancePath + "/registers", schemaPath: "#/properties/registers/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema95.properties.registers, data: data4 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/registers", schemaPath: "#/properties/registers/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema95.properties.registers.type, parentSchema: schema95.properties.registers, data: data4 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema95.type, parentSchema: schema95, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate242.errors = vErrors;
  return errors === 0;
}
validate242.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema96 = { "title": "Calendars", "type": "object", "additionalProperties": false, "description": "How this practice writes its calendars.", "default": {}, "properties": { "columns": { "type": "object", "description": "Your own words for columns and labels, each with the field it means.", "default": {}, "additionalProperties": { "enum": ["date", "time", "timeZone", "channels", "kind", "title", "copy", "hashtags", "mentions", "links", "media", "alt", "subject", "authorizations", "status", "author", "approvals", "urgent", "remove", "permalink", "campaign", "tags", "id", "notes", "ignore"] }, "examples": [{ "What we say": "copy", "Where": "channels" }] }, "start": { "$ref": "common.schema.json#/$defs/date", "description": 'The day that "Day 1" or "Week 1" begins on, where a calendar counts days or weeks.' } } };
function validate244(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate244.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "columns" || key0 === "start")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema96, data };
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
            const err1 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema96.properties.columns.additionalProperties.enum }, message: "must be equal to one of the allowed values", schema: schema96.properties.columns.additionalProperties.enum, parentSchema: schema96.properties.columns.additionalProperties, data: data1 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema96.properties.columns.type, parentSchema: schema96.properties.columns, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.start !== void 0) {
      if (!validate226(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema96.type, parentSchema: schema96, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate244.errors = vErrors;
  return errors === 0;
}
validate244.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern21 = new RegExp("^[a-z]{2}$", "u");
var pattern22 = new RegExp("^[A-Z]{2}(-[A-Z0-9]{1,3})?$", "u");
function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate221.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema85.required, parentSchema: schema85, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema85.required, parentSchema: schema85, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema85.required, parentSchema: schema85, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.effective === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effective" }, message: "must have required property 'effective'", schema: schema85.required, parentSchema: schema85, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.owner === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'", schema: schema85.required, parentSchema: schema85, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema85.required, parentSchema: schema85, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.timeZone === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timeZone" }, message: "must have required property 'timeZone'", schema: schema85.required, parentSchema: schema85, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema85.properties, key0)) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema85, data };
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
        const err8 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema85.properties.$schema.type, parentSchema: schema85.properties.$schema, data: data0 };
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
        const err9 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "practice" }, message: "must be equal to constant", schema: "practice", parentSchema: schema85.properties.kind, data: data1 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate222(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0) {
      if (!validate224(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
        errors = vErrors.length;
      }
    }
    if (data.effective !== void 0) {
      if (!validate226(data.effective, { instancePath: instancePath + "/effective", parentData: data, parentDataProperty: "effective", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      if (!validate228(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      let data6 = data.name;
      if (typeof data6 === "string") {
        if (func2(data6) < 1) {
          const err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema85.properties.name, data: data6 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema85.properties.name.type, parentSchema: schema85.properties.name, data: data6 };
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
        if (func2(data7) < 1) {
          const err12 = { instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema85.properties.timeZone, data: data7 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema85.properties.timeZone.type, parentSchema: schema85.properties.timeZone, data: data7 };
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
        const err14 = { instancePath: instancePath + "/dateOrder", schemaPath: "#/properties/dateOrder/enum", keyword: "enum", params: { allowedValues: schema85.properties.dateOrder.enum }, message: "must be equal to one of the allowed values", schema: schema85.properties.dateOrder.enum, parentSchema: schema85.properties.dateOrder, data: data8 };
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
            if (!pattern21.test(data10)) {
              const err15 = { instancePath: instancePath + "/languages/" + i0, schemaPath: "#/properties/languages/items/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2}$" }, message: 'must match pattern "^[a-z]{2}$"', schema: "^[a-z]{2}$", parentSchema: schema85.properties.languages.items, data: data10 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/languages/" + i0, schemaPath: "#/properties/languages/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema85.properties.languages.items.type, parentSchema: schema85.properties.languages.items, data: data10 };
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
              const err17 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema85.properties.languages, data: data9 };
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
        const err18 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema85.properties.languages.type, parentSchema: schema85.properties.languages, data: data9 };
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
            if (!pattern22.test(data12)) {
              const err19 = { instancePath: instancePath + "/jurisdictions/" + i2, schemaPath: "#/properties/jurisdictions/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}(-[A-Z0-9]{1,3})?$" }, message: 'must match pattern "^[A-Z]{2}(-[A-Z0-9]{1,3})?$"', schema: "^[A-Z]{2}(-[A-Z0-9]{1,3})?$", parentSchema: schema85.properties.jurisdictions.items, data: data12 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/jurisdictions/" + i2, schemaPath: "#/properties/jurisdictions/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema85.properties.jurisdictions.items.type, parentSchema: schema85.properties.jurisdictions.items, data: data12 };
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
              const err21 = { instancePath: instancePath + "/jurisdictions", schemaPath: "#/properties/jurisdictions/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)", schema: true, parentSchema: schema85.properties.jurisdictions, data: data11 };
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
        const err22 = { instancePath: instancePath + "/jurisdictions", schemaPath: "#/properties/jurisdictions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema85.properties.jurisdictions.type, parentSchema: schema85.properties.jurisdictions, data: data11 };
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
            if (func2(data14) < 1) {
              const err23 = { instancePath: instancePath + "/specialties/" + i4, schemaPath: "#/properties/specialties/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema85.properties.specialties.items, data: data14 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/specialties/" + i4, schemaPath: "#/properties/specialties/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema85.properties.specialties.items.type, parentSchema: schema85.properties.specialties.items, data: data14 };
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
              const err25 = { instancePath: instancePath + "/specialties", schemaPath: "#/properties/specialties/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)", schema: true, parentSchema: schema85.properties.specialties, data: data13 };
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
        const err26 = { instancePath: instancePath + "/specialties", schemaPath: "#/properties/specialties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema85.properties.specialties.type, parentSchema: schema85.properties.specialties, data: data13 };
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
        const err27 = { instancePath: instancePath + "/catchment", schemaPath: "#/properties/catchment/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema85.properties.catchment.type, parentSchema: schema85.properties.catchment, data: data15 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 < 1 || isNaN(data15)) {
          const err28 = { instancePath: instancePath + "/catchment", schemaPath: "#/properties/catchment/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema85.properties.catchment, data: data15 };
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
          if (!validate230(key1, { instancePath: instancePath + "/channels", parentData: data16, parentDataProperty: "channels", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
            errors = vErrors.length;
          }
          var valid10 = _errs30 === errors;
          if (!valid10) {
            const err29 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema85.properties.channels.propertyNames, parentSchema: schema85.properties.channels, data: data16 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        for (const key2 in data16) {
          if (!validate232(data16[key2], { instancePath: instancePath + "/channels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data16, parentDataProperty: key2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema85.properties.channels.type, parentSchema: schema85.properties.channels, data: data16 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.directory !== void 0) {
      if (!validate234(data.directory, { instancePath: instancePath + "/directory", parentData: data, parentDataProperty: "directory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
        errors = vErrors.length;
      }
    }
    if (data.people !== void 0) {
      let data19 = data.people;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (const key3 in data19) {
          const _errs36 = errors;
          if (!validate222(key3, { instancePath: instancePath + "/people", parentData: data19, parentDataProperty: "people", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
            errors = vErrors.length;
          }
          var valid12 = _errs36 === errors;
          if (!valid12) {
            const err31 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, message: "property name must be valid", schema: schema85.properties.people.propertyNames, parentSchema: schema85.properties.people, data: data19 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        for (const key4 in data19) {
          if (!validate237(data19[key4], { instancePath: instancePath + "/people/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data19, parentDataProperty: key4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema85.properties.people.type, parentSchema: schema85.properties.people, data: data19 };
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
          if (!validate222(key5, { instancePath: instancePath + "/roles", parentData: data21, parentDataProperty: "roles", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
            errors = vErrors.length;
          }
          var valid14 = _errs41 === errors;
          if (!valid14) {
            const err33 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/propertyNames", keyword: "propertyNames", params: { propertyName: key5 }, message: "property name must be valid", schema: schema85.properties.roles.propertyNames, parentSchema: schema85.properties.roles, data: data21 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        for (const key6 in data21) {
          if (!validate240(data21[key6], { instancePath: instancePath + "/roles/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data21, parentDataProperty: key6, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema85.properties.roles.type, parentSchema: schema85.properties.roles, data: data21 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.files !== void 0) {
      if (!validate242(data.files, { instancePath: instancePath + "/files", parentData: data, parentDataProperty: "files", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
        errors = vErrors.length;
      }
    }
    if (data.calendars !== void 0) {
      if (!validate244(data.calendars, { instancePath: instancePath + "/calendars", parentData: data, parentDataProperty: "calendars", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err35 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema85.type, parentSchema: schema85, data };
    if (vErrors === null) {
      vErrors = [err35];
    } else {
      vErrors.push(err35);
    }
    errors++;
  }
  validate221.errors = vErrors;
  return errors === 0;
}
validate221.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var rule = validate66;
export {
  policy,
  practice,
  rule
};
