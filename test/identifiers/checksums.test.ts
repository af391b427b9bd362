import { describe, expect, it } from 'vitest';
import {
  bankAccount,
  deaNumber,
  luhn,
  medicareBeneficiary,
  paymentCard,
  providerIdentifier,
  socialSecurity,
  spanishIdentity,
  spanishSocialSecurity,
  tradeItem,
  vehicleNumber,
} from '../../src/identifiers/checksums.ts';
import { findIdentifiers } from '../../src/identifiers/find.ts';

const rows: [holds: (value: string) => boolean, good: string[], bad: string[]][] = [
  [luhn, ['79927398713', '4111 1111 1111 1111'], ['79927398710', '0', '00000']],
  [paymentCard, ['378282246310005', '5555-5555-5555-4444'], ['4111111111111112', '0000000000000', '42']],
  [
    socialSecurity,
    ['219-09-9999', '899011234'],
    ['000-12-3456', '666-12-3456', '900-12-3456', '219-00-9999', '219-09-0000', '219-09-999'],
  ],
  [providerIdentifier, ['1234567893', '1245319599'], ['1234567890', '3234567893', '123456789']],
  [deaNumber, ['AB1234563', 'ab1234563', 'F91234563'], ['AB1234560', 'A1234563', 'IB1234563']],
  [medicareBeneficiary, ['1EG4-TE5-MK73', '1EG4TE5MK73'], ['1SG4-TE5-MK73', '0EG4-TE5-MK73', '1EG4-TE5-MK7']],
  [
    vehicleNumber,
    ['1M8GDM9AXKP042788', '5GZCZ43D13S812715', '11111111111111111'],
    ['1M8GDM9A1KP042788', '1M8GDM9AXKP04278', 'IM8GDM9AXKP042788'],
  ],
  [
    bankAccount,
    ['GB82 WEST 1234 5698 7654 32', 'ES9121000418450200051332'],
    ['GB82WEST12345698765431', 'GB82', '1234'],
  ],
  [tradeItem, ['00643169007222', '(01)00643169007222'], ['00643169007223', '123']],
  [
    spanishIdentity,
    ['12345678Z', 'X1234567L', 'Y-1234567-X', '12345678-z'],
    ['12345678A', 'X1234567M', '1234567Z'],
  ],
  [spanishSocialSecurity, ['28 12345678 40', '281234567840'], ['28 12345678 41', '123']],
];

describe.each(rows)('%o', (holds, good, bad) => {
  it.each(good)('accepts %s', (value) => {
    expect(holds(value)).toBe(true);
  });
  it.each(bad)('refuses %s', (value) => {
    expect(holds(value)).toBe(false);
  });
});

describe('a value whose checksum holds', () => {
  const values = [
    'AB1234563',
    '1EG4-TE5-MK73',
    '1M8GDM9AXKP042788',
    '4111 1111 1111 1111',
    'GB82 WEST 1234 5698 7654 32',
    '(01)00643169007222',
    '12345678Z',
    '1234567893',
    '219-09-9999',
    '28 12345678 40',
  ];
  const contexts = [
    'sample order number V',
    'Just a test: V.',
    'promo code V, not real',
    'V is our part number',
    'version V',
  ];
  it.each(values)('%s cannot be talked down by words nearby', (value) => {
    for (const context of contexts) {
      const text = context.replace('V', value);
      const at = text.indexOf(value);
      const hits = findIdentifiers(text);
      expect(
        hits.some((hit) => hit.start <= at + 1 && hit.end >= at + value.length),
        text,
      ).toBe(true);
    }
  });
});
