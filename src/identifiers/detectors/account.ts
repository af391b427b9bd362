import type { Detector } from '../detector.ts';
import { bankAccount, paymentCard } from '../checksums.ts';
import { DIGITS } from '../features.ts';
import { code, groups, isCode, link } from '../shapes.ts';

/** Account numbers: a keyword and a code, payment cards, bank accounts. */
export const account: Detector = {
  id: 'account',
  type: 'ACCOUNT',
  needs: DIGITS,
  patterns: [
    {
      find: /(?<![\w-])([A-Z]{2}\d{2}[A-Z\d]{11,30})(?!\w)/gi,
      certainty: 'sure',
      validate: bankAccount,
    },
    {
      find: /(?<![\w-])([A-Z]{2}\d{2}[ -][A-Z\d]{4}(?:[ -]\d{4}){2,6}(?:[ -]\d{1,4})?)(?![\w-])/g,
      certainty: 'sure',
      validate: bankAccount,
    },
    {
      find: /(?<![\w.-])(\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{1,7}|\d{4}[ -]?\d{6}[ -]?\d{3,5})(?![\w-])/g,
      certainty: 'sure',
      validate: paymentCard,
    },
    {
      find: new RegExp(
        String.raw`\b(?:account|acct|a/c|invoice|statement|billing (?:account|id|number)|claim|IBAN|cuenta|factura|recibo)(?: (?:number|num|no|id))?${link}(${code})`,
        'gi',
      ),
      certainty: 'sure',
      validate: (value) => isCode(value) && value.length >= 5,
    },
    {
      find: new RegExp(
        String.raw`\b(?:credit|debit|card|visa|mastercard|amex|tarjeta)(?: (?:card|number|no|num|de crédito))?${link}(${groups})`,
        'gi',
      ),
      certainty: 'likely',
      validate: (value) => value.replace(/\D/g, '').length >= 12,
    },
    {
      find: /\b(?:account|acct|card|visa|mastercard|amex|cuenta|tarjeta)(?: (?:number|no))? (?:ending|ends|terminada|que termina)(?: in| with| en)? (\d{4})(?!\d)/gi,
      certainty: 'likely',
    },
  ],
  hits: [
    ['acct ending in 4471', '4471'],
    ['Account number: 9920-55013', '9920-55013'],
    ['(Acct#: BQ-456781)', 'BQ-456781'],
    ['she paid with 4111 1111 1111 1111 at the desk', '4111 1111 1111 1111'],
    ['his card is 378282246310005', '378282246310005'],
    ['card number 4111 2222 3333 4445', '4111 2222 3333 4445'],
    ['IBAN GB82 WEST 1234 5698 7654 32', 'GB82 WEST 1234 5698 7654 32'],
    ['transferencia a ES9121000418450200051332', 'ES9121000418450200051332', 'es'],
    ['cuenta nº 55120-8871', '55120-8871', 'es'],
  ],
  misses: [
    { text: 'Our account has reached 12,500 followers!', why: 'a count, with a comma' },
    { text: '1234 5678 9012 3456 is no card', why: 'fails the check digit' },
    { text: 'Follow our account in 2025.', why: 'a year' },
  ],
};
