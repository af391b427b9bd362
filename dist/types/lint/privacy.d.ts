export declare function isPrivacyKind(kind: string): boolean;
