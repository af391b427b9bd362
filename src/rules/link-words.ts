/** Services that hide where a link leads. Platforms' own wrappers (lnkd.in, t.co, youtu.be) are added by themselves
 * and no choice of the author's, yet nobody should write them into a calendar. */
export const shorteners: readonly string[] = (
  'bit.ly bitly.com buff.ly cutt.ly dlvr.it fb.me goo.gl hubs.ly ift.tt is.gd j.mp linktr.ee lnkd.in ow.ly ' +
  'qrco.de rb.gy rebrand.ly s.id short.io shorturl.at shorturl.com t.co t.ly t2m.io tiny.cc tiny.one tinyurl.com ' +
  'trib.al v.gd wp.me x.gd'
).split(' ');

/** Names of parameters that ask for a person, their health or their visit; letters alone, lower case. */
export const personalParameters: ReadonlySet<string> = new Set(
  (
    'address apellido appointment appointmentid appt apptid birthdate birthday city condition dateofbirth diagnosis dob ' +
    'email emailaddress first firstname fname fullname insuranceid last lastname lname mail medication memberid mobile mrn ' +
    'name nombre patient patientid patientname phone phonenumber postcode procedure recordnumber ssn surname tel ' +
    'telephone zip zipcode'
  ).split(' '),
);
