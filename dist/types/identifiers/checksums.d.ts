/** Checksums and ranges of identifiers, apart from their shapes. Each takes the value as written. */
/** Luhn's mod-10 check (ISO/IEC 7812-1), over the digits of the value. */
export declare function luhn(value: string): boolean;
/** A payment card: 13 to 19 digits that pass Luhn and are not all alike. */
export declare function paymentCard(value: string): boolean;
/** A Social Security number within the ranges that are issued: not 000, 666, 9xx; no part all zeros. */
export declare function socialSecurity(value: string): boolean;
/** A National Provider Identifier: ten digits, Luhn over them with the prefix 80840 (45 CFR 162.406). */
export declare function providerIdentifier(value: string): boolean;
/** A DEA registration number: two letters (or a letter and 9), six digits and their check digit. */
export declare function deaNumber(value: string): boolean;
/** A Medicare Beneficiary Identifier: eleven places, each with its own alphabet (CMS, 2016). It has no check digit. */
export declare function medicareBeneficiary(value: string): boolean;
/** A vehicle identification number with its check digit in the ninth place (49 CFR 565.15). */
export declare function vehicleNumber(value: string): boolean;
/** An International Bank Account Number (ISO 13616): mod 97 of the rearranged number is 1. */
export declare function bankAccount(value: string): boolean;
/** A trade item number with its mod-10 check digit, as in a Unique Device Identifier (GS1, 14 digits). */
export declare function tradeItem(value: string): boolean;
/** A Spanish DNI or NIE: its letter is the number modulo 23. */
export declare function spanishIdentity(value: string): boolean;
/** A Spanish social security number: province, number and two digits that are the rest modulo 97. */
export declare function spanishSocialSecurity(value: string): boolean;
