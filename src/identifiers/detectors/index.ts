import type { Detector } from '../detector.ts';
import { account } from './account.ts';
import { address, otherAddress } from './address.ts';
import { age } from './age.ts';
import { biometric } from './biometric.ts';
import { date, spelledDate } from './date.ts';
import { device } from './device.ts';
import { email, spelledEmail } from './email.ts';
import { facility } from './facility.ts';
import { fax } from './fax.ts';
import { handle, profile } from './handle.ts';
import { id } from './id.ts';
import { ip } from './ip.ts';
import { license } from './license.ts';
import { location } from './location.ts';
import { mrn } from './mrn.ts';
import { name } from './name.ts';
import { phone } from './phone.ts';
import { plan } from './plan.ts';
import { ssn } from './ssn.ts';
import { domain, url } from './url.ts';
import { vehicle } from './vehicle.ts';
import { zip } from './zip.ts';

/** The detectors. Where two hits are equally certain and overlap, the one whose detector stands first holds. */
export const detectors: readonly Detector[] = [
  email,
  spelledEmail,
  url,
  domain,
  handle,
  profile,
  mrn,
  plan,
  device,
  account,
  fax,
  ssn,
  phone,
  license,
  vehicle,
  id,
  ip,
  age,
  date,
  spelledDate,
  address,
  otherAddress,
  zip,
  name,
  facility,
  location,
  biometric,
];
