/**
 * Every post and whether it may go out.
 */
export type Cards = Card[];
/**
 * What was found.
 */
export type Findings = Finding[];
/**
 * Further tables.
 */
export type Tables = Table[];
/**
 * Every file that was read.
 */
export type Inputs = Input[];
/**
 * What the reader should know, in sentences: what was left out, what could not be done.
 */
export type Notes = string[];
/**
 * A short name that never changes: letters, digits, dots, dashes.
 */
export type Id = string;
/**
 * Semantic version of this document (major.minor.patch); raise it whenever the meaning changes.
 */
export type Version = string;
/**
 * A day, written year-month-day.
 */
export type Day = string;
/**
 * The role (or the id of the person) who answers for this document.
 */
export type Owner = string;
/**
 * A channel in lower case.
 */
export type Channel = string;
/**
 * What a patient's story or picture is used for.
 */
export type Purpose = 'marketing' | 'education' | 'fundraising' | 'recruiting' | 'news';
/**
 * That the patient is under age.
 */
export type Minor = {
    /**
     * The year in which the patient comes of age. Only the year: the day would be a birthday.
     */
    majorityYear: number;
} | null;
/**
 * When it ends: on a day, or at an event (164.508(c)(1)(v)). With an event, `on` is the day on which it happened.
 */
export type Expiry = {
    /**
     * The last day on which it holds.
     */
    on?: string | null;
    /**
     * The event at which it ends. Never a name.
     */
    event?: string;
} | null;
/**
 * What the form says, and what was done with it.
 */
export type Statements = {
    /**
     * That it can be revoked in writing, and how (164.508(c)(2)(i)).
     */
    revocation?: boolean;
    /**
     * That care does not depend on signing (164.508(c)(2)(ii)).
     */
    conditioning?: boolean;
    /**
     * That others may pass it on, and that it is no longer protected then (164.508(c)(2)(iii)).
     */
    redisclosure?: boolean;
    /**
     * That the person was given a signed copy (164.508(c)(4)).
     */
    copyGiven?: boolean;
    /**
     * Whether somebody else pays the practice for it, and whether the form says so (164.508(a)(3)(ii)).
     */
    remuneration?: 'none' | 'stated' | 'not-stated';
} | null;
/**
 * That it was revoked.
 */
export type Revocation = {
    /**
     * The day from which it no longer holds.
     */
    on: string;
    /**
     * The day on which the practice learned of it.
     */
    received?: string | null;
} | null;
/**
 * That 42 CFR Part 2 (treatment of substance use) applies as well; null: it does not. A HIPAA permission does not answer it.
 */
export type Part2Consent = {
    /**
     * The day on which the written consent of 42 CFR 2.31 was signed; null: there is none.
     */
    consent: string | null;
} | null;
/**
 * A text, or part of a post, perhaps with what stands around it.
 */
export type Case = string | {
    post?: PartOfAPost;
    /**
     * Several posts, for kinds that look at all posts together.
     *
     * @minItems 1
     */
    posts?: PartOfAPost[];
    /**
     * What is known beside the post.
     */
    given?: {
        asOf?: Day;
        /**
         * Other posts of the practice.
         */
        posts?: PartOfAPost[];
        /**
         * Parts of chaperone.yaml that differ from the practice's own, such as jurisdictions.
         */
        practice?: {};
        /**
         * The permissions there are. What a form says beside channels, media and days counts as said where it is left out; its purpose is marketing then.
         */
        authorizations?: Authorization[];
        training?: TrainingOfACase;
    };
    /**
     * Variants of this case (such as `homoglyphs`) that need not give the same verdict.
     */
    exceptions?: ('case' | 'spacing' | 'wraps' | 'emoji' | 'homoglyphs' | 'alt')[];
};
/**
 * Channels in lower case, sorted as written.
 */
export type Channels = string[];
/**
 * What sort of post it is.
 */
export type KindOfPost = 'post' | 'reply' | 'story' | 'ad' | 'article' | 'video';
/**
 * Threads, slides, variants, first comments.
 */
export type Parts = Part[];
/**
 * Hashtags with #, in order, each once.
 */
export type Hashtags = string[];
/**
 * Accounts mentioned, with @.
 */
export type Mentions = string[];
/**
 * Addresses the text links to.
 */
export type Links = string[];
/**
 * Pictures, videos.
 */
export type Media = Medium[];
/**
 * Whom the post is about: nobody in particular, staff, a patient, a patient under age, or an invented composite.
 */
export type Subject = 'none' | 'staff' | 'patient' | 'minor' | 'composite';
/**
 * Ids of permissions cited.
 */
export type Authorizations = string[];
/**
 * Approvals written in the calendar.
 */
export type Approvals = Approval[];
/**
 * Tags of the practice's own.
 */
export type Tags = string[];
/**
 * `author` writes posts, `approver` approves them (both as calendars tell), `administrator` can sign in to an account (as chaperone.yaml tells).
 */
export type Duty = 'author' | 'approver' | 'administrator';
/**
 * How long after that day, or after a change of what it covers, it may still be taken; in ISO 8601. For who has joined, counted from that day.
 */
export type Period = string;
/**
 * A day, written year-month-day.
 */
export type Day1 = string;
/**
 * A quiz passed, a written statement, a signature on the sheet of a session, a certificate from elsewhere. The first word of the column `evidence`.
 */
export type SortOfEvidence = 'quiz' | 'attestation' | 'sign-in' | 'certificate';
/**
 * How the citation was checked: read in an official text or a reliable excerpt, known but not read again, or uncertain.
 */
export type ConfidenceInACitation = 'read' | 'memory' | 'unsure';
/**
 * A day, written year-month-day.
 */
export type Day2 = string;
/**
 * What a change does to what is allowed: `stricter` forbids more, `looser` allows more, `mixed` does both, `neutral` does neither, `unknown` cannot be told by looking.
 */
export type Effect = 'stricter' | 'looser' | 'mixed' | 'neutral' | 'unknown';
/**
 * What a copy is: electronic, or on paper, film or a screen in the house.
 */
export type CopyMedium = 'electronic' | 'physical';
/**
 * Digest of the content, as approvals and waivers have it; of a destroyed record, a keyed one.
 */
export type Digest = string;
/**
 * The SHA-256 of a content, in hex.
 */
export type Digest1 = string;
/**
 * What sort of record it is: a kind of post; or a message received, a picture or film, a document, an export of figures.
 */
export type KindOfRecord = 'post' | 'reply' | 'story' | 'ad' | 'article' | 'video' | 'message' | 'media' | 'document' | 'export';
/**
 * One level, or a level for each confidence the kind can have.
 */
export type SeverityPerhapsByConfidence = Severity | {
    sure?: Severity;
    likely?: Severity;
    possible?: Severity;
};
/**
 * How serious a finding is. `off` removes the rule.
 */
export type Severity = 'error' | 'warning' | 'notice' | 'off';
/**
 * A day, written year-month-day.
 */
export type Day3 = string;
/**
 * The rule applies only to posts for which this CEL expression is true.
 */
export type Expression = string;
/**
 * A day, written year-month-day.
 */
export type Day4 = string;
/**
 * A day, written year-month-day.
 */
export type Day5 = string;
/**
 * A day, written year-month-day.
 */
export type Day6 = string;
/**
 * A day, written year-month-day.
 */
export type Day7 = string;
/**
 * A day, written year-month-day.
 */
export type Day8 = string;
/**
 * A day, written year-month-day.
 */
export type Day9 = string;
/**
 * What was counted or measured.
 */
export type Metric = NamedMetric | string;
export type NamedMetric = 'impressions' | 'views' | 'reach' | 'reactions' | 'comments' | 'shares' | 'interactions' | 'saves' | 'clicks' | 'link-clicks' | 'follows' | 'profile-visits' | 'followers' | 'watch-time' | 'average-watch-time' | 'average-viewed' | 'completion';
/**
 * A day, written year-month-day.
 */
export type Day10 = string;
/**
 * A channel in lower case.
 */
export type Channel1 = string;
/**
 * One rule of a policy; its `kind` decides its options.
 */
export type Rule = Envelope & (TermsRule | PatternRule | RequiresRule | MediaRule | LinksRule | LengthRule | CountRule | WindowRule | CadenceRule | ExpressionRule | IdentifiersRule | RelationshipRule | ReidentificationRule | AuthorizationRule | ResemblanceRule | ApprovalRule | TrainingRule);
/**
 * Words and phrases that must not appear, with what to say instead.
 */
export type TermsRule = Envelope & {
    kind: 'terms';
    options: OptionsOfTerms;
};
/**
 * What a text must not, or must, have: a regular expression, run in linear time.
 */
export type PatternRule = Envelope & {
    kind: 'pattern';
    options: OptionsOfPattern;
};
/**
 * Fields, words and hashtags that a post must have.
 */
export type RequiresRule = Envelope & {
    kind: 'requires';
    options: OptionsOfRequires;
};
/**
 * Words or phrases that the text must say.
 */
export type RequiredWords = {
    [k: string]: unknown;
} & {
    /**
     * One of these phrases is enough.
     *
     * @minItems 1
     */
    anyOf?: string[];
    /**
     * Each of these phrases is needed.
     *
     * @minItems 1
     */
    allOf?: string[];
    /**
     * Where they must stand: before any other word, before the channel cuts the text off, or anywhere.
     */
    where?: 'start' | 'aboveFold' | 'anywhere';
};
/**
 * Hashtags that the post must have, with or without #.
 */
export type RequiredHashtags = {
    [k: string]: unknown;
} & {
    /**
     * One of these hashtags is enough.
     *
     * @minItems 1
     */
    anyOf?: string[];
    /**
     * Each of these hashtags is needed.
     *
     * @minItems 1
     */
    allOf?: string[];
};
/**
 * Alternative texts, captions, whom a picture shows, and that somebody has looked at it.
 */
export type MediaRule = Envelope & {
    kind: 'media';
    options: OptionsOfMedia;
};
/**
 * Where links may lead and what they may carry.
 */
export type LinksRule = Envelope & {
    kind: 'links';
    options: OptionsOfLinks;
};
/**
 * How long a text may be, counted as each channel counts.
 */
export type LengthRule = Envelope & {
    kind: 'length';
    options: OptionsOfLength;
};
export type OptionsOfLength = {
    [k: string]: unknown;
} & {
    /**
     * The text that is counted. Parts of a thread are counted each by itself.
     */
    field?: 'copy' | 'title' | 'alt';
    /**
     * At least this many.
     */
    min?: number;
    /**
     * At most this many; `channel` for the limit of each channel.
     */
    max?: number | 'channel';
    /**
     * What is counted: as each channel counts, or one unit for all.
     */
    count?: 'channel' | 'characters' | 'graphemes' | 'bytes' | 'words' | 'x-weighted';
    /**
     * Only for these channels. Otherwise for all channels of the post.
     *
     * @minItems 1
     */
    channels?: Channel[];
};
/**
 * How many hashtags, mentions, links, emoji and the like a post has.
 */
export type CountRule = Envelope & {
    kind: 'count';
    options: OptionsOfCount;
};
export type OptionsOfCount = {
    [k: string]: unknown;
} & {
    /**
     * What is counted. `capitals` is the percentage of letters that are capitals, in texts of 20 letters or more.
     */
    of: 'hashtags' | 'mentions' | 'links' | 'media' | 'emoji' | 'exclamation-marks' | 'capitals';
    /**
     * At least this many.
     */
    min?: number;
    /**
     * At most this many; `channel` for the limit of each channel (hashtags, mentions, media).
     */
    max?: number | 'channel';
    /**
     * Only for these channels. Otherwise for all channels of the post.
     *
     * @minItems 1
     */
    channels?: Channel[];
};
/**
 * On which days and at which hours posts go out, and how long before they must be approved.
 */
export type WindowRule = Envelope & {
    kind: 'window';
    options: OptionsOfWindow;
};
/**
 * The first minute.
 */
export type Time = string;
/**
 * The first minute that is too late.
 */
export type Time1 = string;
/**
 * A day, or days from one to another, on which nothing goes out. Days without a year come every year.
 */
export type Blackout = BlackoutDay | BlackoutDays;
/**
 * How often, and how far apart, posts go out.
 */
export type CadenceRule = Envelope & {
    kind: 'cadence';
    options: OptionsOfCadence;
};
export type OptionsOfCadence = {
    [k: string]: unknown;
} & {
    /**
     * The period over which posts are counted. Weeks begin on Monday.
     */
    per?: 'day' | 'week' | 'month';
    /**
     * Count each channel by itself, or all channels together.
     */
    each?: 'channel' | 'practice';
    /**
     * At least this many in each full period between the first and the last post.
     */
    min?: number;
    /**
     * At most this many in a period.
     */
    max?: number;
    /**
     * At least this long between two posts that are counted together: an ISO 8601 duration of days, hours, minutes.
     */
    gap?: string;
    /**
     * The same copy does not go out again on the same channel within this many days.
     */
    repeats?: string;
};
/**
 * A condition that must hold for every post.
 */
export type ExpressionRule = Envelope & {
    kind: 'expression';
    options: OptionsOfExpression;
};
/**
 * The condition, in CEL, over `post`, `practice` and `asOf`.
 */
export type Expression1 = string;
/**
 * The identifiers of HIPAA's Safe Harbor (45 CFR 164.514(b)(2)), minus the practice's own directory. How certain a problem is follows from what links the identifier to a patient.
 */
export type IdentifiersRule = Envelope & {
    kind: 'identifiers';
    options: OptionsOfIdentifiers;
};
/**
 * A type of identifier, as `chaperone scan` names it.
 */
export type IdentifierType = 'NAME' | 'PHONE' | 'FAX' | 'EMAIL' | 'SSN' | 'MRN' | 'PLAN' | 'ACCOUNT' | 'LICENSE' | 'VEHICLE' | 'DEVICE' | 'URL' | 'IP' | 'HANDLE' | 'DATE' | 'AGE' | 'ADDRESS' | 'ZIP' | 'LOCATION' | 'ID';
/**
 * Wording that confirms that someone is or was a patient, above all in replies to reviews.
 */
export type RelationshipRule = Envelope & {
    kind: 'relationship';
    options: OptionsOfRelationship;
};
/**
 * Facts that are harmless alone and identify together: a score, with its arithmetic.
 */
export type ReidentificationRule = Envelope & {
    kind: 'reidentification';
    options: OptionsOfReidentification;
};
/**
 * A post that tells a patient's story cites signed permissions that cover it.
 */
export type AuthorizationRule = Envelope & {
    kind: 'authorization';
    options: OptionsOfAuthorization;
};
/**
 * Whom the post is about: nobody in particular, staff, a patient, a patient under age, or an invented composite.
 */
export type Subject1 = 'none' | 'staff' | 'patient' | 'minor' | 'composite';
/**
 * What a patient's story or picture is used for.
 */
export type Purpose1 = 'marketing' | 'education' | 'fundraising' | 'recruiting' | 'news';
/**
 * Text that reads like something that needs a second look, by a small learned model.
 */
export type ResemblanceRule = Envelope & {
    kind: 'resemblance';
    options: OptionsOfResemblance;
};
/**
 * Who must have approved a post before it goes out.
 */
export type ApprovalRule = Envelope & {
    kind: 'approval';
    options: OptionsOfApproval;
};
/**
 * Roles for the posts of one risk.
 */
export type Tier = {
    [k: string]: unknown;
} & {
    when?: Expression2;
    /**
     * One of these roles is enough.
     *
     * @minItems 1
     */
    anyOf?: string[];
    /**
     * Each of these roles is needed.
     *
     * @minItems 1
     */
    allOf?: string[];
    /**
     * How long after its approval the post goes out at the earliest: an ISO 8601 duration.
     */
    coolingOff?: string;
};
/**
 * The posts it is for, in CEL; without it, all.
 */
export type Expression2 = string;
/**
 * Whoever wrote or approved a post is trained for its channels on its day.
 */
export type TrainingRule = Envelope & {
    kind: 'training';
    options: OptionsOfTraining;
};
/**
 * One level, or a level for each confidence the kind can have.
 */
export type SeverityPerhapsByConfidence1 = Severity | {
    sure?: Severity;
    likely?: Severity;
    possible?: Severity;
};
/**
 * A day, written year-month-day.
 */
export type Day11 = string;
/**
 * The rule applies only to posts for which this CEL expression is true.
 */
export type Expression3 = string;
/**
 * A day, written year-month-day.
 */
export type Day12 = string;
/**
 * A day, written year-month-day.
 */
export type Day13 = string;
/**
 * A day, written year-month-day.
 */
export type Day14 = string;
/**
 * What sort of post it is.
 */
export type KindOfPost1 = 'post' | 'reply' | 'story' | 'ad' | 'article' | 'video';
/**
 * A day, written year-month-day.
 */
export type Day15 = string;
/**
 * A day, written year-month-day.
 */
export type Day16 = string;
/**
 * A role and what it answers for.
 */
export type Role = {
    /**
     * Kinds of document this role approves.
     */
    owns?: ('practice' | 'policy' | 'records' | 'retention' | 'responsibilities' | 'training' | 'authorizations' | 'holds' | 'waivers')[];
} | null;
/**
 * A day, written year-month-day.
 */
export type Day17 = string;
/**
 * A day, written year-month-day.
 */
export type Day18 = string;
/**
 * A day, written year-month-day.
 */
export type Day19 = string;
/**
 * Which number of a version rises.
 */
export type VersionPart = 'major' | 'minor' | 'patch';
/**
 * Which number of a version rises.
 */
export type VersionPart1 = 'major' | 'minor' | 'patch';
/**
 * Which number of a version rises.
 */
export type VersionPart2 = 'major' | 'minor' | 'patch';
/**
 * A CEL expression over `record`, `practice` and `asOf`: which records are in the class.
 */
export type Expression4 = string;
/**
 * Whether it is a business record of the practice.
 */
export type BusinessRecord = 'yes' | 'no' | 'ask';
/**
 * Whether it is part of the legal health record, as the practice defines it.
 */
export type LegalHealthRecord = 'yes' | 'no' | 'ask';
/**
 * Whether it is part of the designated record set (45 CFR 164.501): what patients may see and amend.
 */
export type DesignatedRecordSet = 'yes' | 'no' | 'ask';
/**
 * A short name that never changes: letters, digits, dots, dashes.
 */
export type Id1 = string;
/**
 * A day, written year-month-day.
 */
export type Day20 = string;
/**
 * A day, written year-month-day.
 */
export type Day21 = string;
/**
 * What starts the clock; with several triggers the latest.
 */
export type Clock = Trigger | LatestOf;
/**
 * What starts the clock: the first publication; the day on which the last public copy came down; the last day on which every permission cited was in force; the last capture; the last event, approvals aside.
 */
export type Trigger = 'firstPublished' | 'lastPublished' | 'authorizationLastEffective' | 'captured' | 'lastEvent';
/**
 * How long it is kept after that, in ISO 8601. Where a month has no such day, the day after its last counts.
 */
export type Period1 = string;
/**
 * How long after the end of the year of majority.
 */
export type Period2 = string;
/**
 * That the practice's counsel confirmed it. Without this it warns and never makes anything due.
 */
export type Confirmation = {
    /**
     * Who had it confirmed: the id of a person.
     */
    by: string;
    /**
     * The counsel.
     */
    counsel: string;
    on: Day;
} | null;
/**
 * A period in ISO 8601: years, months, weeks, days.
 */
export type Period3 = string;
/**
 * A country or state, in ISO 3166 codes.
 */
export type Jurisdiction = string;
/**
 * A day, written year-month-day.
 */
export type Day22 = string;
/**
 * Start, end and type of an identifier: offsets in UTF-16 code units, the end exclusive.
 *
 * @minItems 3
 * @maxItems 3
 */
export type IdentifierSpan = (number | string)[];
/**
 * A day, written year-month-day.
 */
export type Day23 = string;
/**
 * A short name that never changes: letters, digits, dots, dashes.
 */
export type Id2 = string;
/**
 * A day, written year-month-day.
 */
export type Day24 = string;
export interface All {
    authorizations_report?: AuthorizationsReport;
    authorizations?: AuthorizationsDocument;
    case?: Case;
    diff_report?: DiffReport;
    dispose_report?: DisposeReport;
    drill_report?: DrillReport;
    envelope?: Envelope;
    event?: RegisterEvent;
    evidence_report?: EvidenceReport;
    explain_report?: ExplainReport;
    holds?: HoldsDocument;
    lint_report?: LintReport;
    lock?: Lock;
    metrics_import?: MetricsImport;
    metrics_report?: MetricsReport;
    metrics_row?: MetricsRow;
    path_report?: PathReport;
    policy?: PolicyDocument;
    post?: PostData;
    posts?: PostsReport;
    practice?: PracticeDocument;
    record_report?: RecordReport;
    record?: RecordFacts;
    records_report?: RecordsReport;
    records?: RecordsDocument;
    report?: Report;
    responsibilities?: ResponsibilitiesDocument;
    retention_report?: RetentionReport;
    retention?: RetentionDocument;
    rule?: Rule;
    rules_approval?: ApprovalRule;
    rules_authorization?: AuthorizationRule;
    rules_cadence?: CadenceRule;
    rules_count?: CountRule;
    rules_expression?: ExpressionRule;
    rules_identifiers?: IdentifiersRule;
    rules_length?: LengthRule;
    rules_links?: LinksRule;
    rules_media?: MediaRule;
    rules_pattern?: PatternRule;
    rules_reidentification?: ReidentificationRule;
    rules_relationship?: RelationshipRule;
    rules_requires?: RequiresRule;
    rules_resemblance?: ResemblanceRule;
    rules_terms?: TermsRule;
    rules_training?: TrainingRule;
    rules_window?: WindowRule;
    scan_report?: ScanReport;
    test_report?: TestReport;
    trace_report?: TraceReport;
    training_clauses_report?: TrainingClausesReport;
    training_import_report?: TrainingImportReport;
    training_report?: TrainingReport;
    training?: TrainingDocument;
    waive_report?: WaiveReport;
    waivers?: WaiversDocument;
    watch_report?: WatchReport;
    why_now_report?: WhyNowReport;
}
/**
 * What `chaperone authorizations --format json` prints.
 */
export interface AuthorizationsReport {
    version: 1;
    /**
     * Which command made it.
     */
    command?: string;
    /**
     * The day it speaks of.
     */
    asOf: string;
    /**
     * Whether anything at or above the chosen severity is left.
     */
    verdict: 'pass' | 'fail';
    /**
     * What came out, in a sentence: the last line of every report. Absent where the counts of posts say it.
     */
    summary?: string;
    counts: Counts;
    cards?: Cards;
    findings: Findings;
    tables: Tables;
    inputs?: Inputs;
    notes?: Notes;
    /**
     * The day that was asked about; null: all ends that are foreseen.
     */
    aboutToBreak: string | null;
    /**
     * Posts that can be seen after a permission that they cite has ended, by that day.
     */
    broken: BrokenPermission[];
}
export interface Counts {
    files: number;
    posts: number;
    unread: number;
    error: number;
    warning: number;
    notice: number;
    waived: number;
    [k: string]: number;
}
export interface Card {
    /**
     * Post.
     */
    id: string;
    /**
     * File.
     */
    path: string;
    line: number;
    /**
     * Day.
     */
    date: string | null;
    /**
     * Channels.
     */
    channels: string[];
    /**
     * May it go out: yes, not yet, or someone should look.
     */
    verdict: 'pass' | 'fail' | 'review';
    /**
     * The beginning of its text, redacted; null where privacy is in question.
     */
    preview: string | null;
    /**
     * What readers see at once on its channels, redacted; empty where privacy is in question.
     */
    previews?: Preview[];
}
export interface Preview {
    /**
     * Channels that show as much.
     */
    channels: string[];
    /**
     * The text up to where the channel cuts it off.
     */
    text: string;
    /**
     * Whether the channel hides more.
     */
    isCut: boolean;
}
export interface Finding {
    /**
     * Id of the rule, or of one of Chaperone's own findings.
     */
    rule: string;
    /**
     * Kind of the rule; `calendar`, `document` or `own` for Chaperone's own findings.
     */
    kind: string;
    severity: 'error' | 'warning' | 'notice';
    /**
     * What may be wrong.
     */
    message: string;
    /**
     * How to mend it.
     */
    guidance: string | null;
    /**
     * Obligations behind the rule.
     */
    authority: string[];
    /**
     * File.
     */
    path: string;
    line: number;
    column: number;
    endLine: number;
    endColumn: number;
    /**
     * Id of the post.
     */
    post: string | null;
    /**
     * Channels concerned.
     */
    channels: string[];
    /**
     * Identity of the finding: rule, post, field and ordinal; neither lines nor values.
     */
    fingerprint: string;
    /**
     * Whether the comparison did not have it.
     */
    isNew: boolean;
    /**
     * Whether it counts for the verdict in the chosen scope.
     */
    inScope: boolean;
    /**
     * Whether a waiver accepts it.
     */
    waived: boolean;
    /**
     * A safe change that mends it.
     */
    fix: null | Fix;
}
export interface Fix {
    /**
     * What the fix does.
     */
    title: string;
    /**
     * Replacements.
     */
    edits: Edit[];
}
export interface Edit {
    /**
     * File.
     */
    path: string;
    line: number;
    column: number;
    endLine: number;
    endColumn: number;
    text: string;
}
export interface Table {
    /**
     * Id.
     */
    id: string;
    /**
     * Heading.
     */
    title: string;
    /**
     * Headings of columns.
     */
    columns: string[];
    /**
     * Rows.
     */
    rows: (string | number | null)[][];
    /**
     * How many rows there are in all, shown or not.
     */
    total: number;
    /**
     * That the table comes before the posts: what the report is about in the first place.
     */
    leads?: boolean;
    /**
     * That only some readers ask for it: it is folded away where that can be.
     */
    folds?: boolean;
}
export interface Input {
    /**
     * File.
     */
    path: string;
    sha256: string;
}
/**
 * A post that outlasts a permission.
 */
export interface BrokenPermission {
    /**
     * Id of the permission.
     */
    authorization: string;
    /**
     * The last day on which it holds; null: an event whose day is not known.
     */
    ends: string | null;
    /**
     * What ends it.
     */
    why: 'expiry' | 'event' | 'majority' | 'revocation';
    post: BrokenPost;
    /**
     * When it comes down; null: that is not planned.
     */
    until: string | null;
}
/**
 * The post.
 */
export interface BrokenPost {
    /**
     * Its id.
     */
    id: string;
    /**
     * Its calendar.
     */
    path: string;
    /**
     * Its line.
     */
    line: number;
    /**
     * When it goes out; null: no date is given.
     */
    date: string | null;
    /**
     * Where.
     */
    channels: string[];
}
/**
 * Permissions of patients to tell their story or show their picture, by opaque ids. No name, no birth date, nothing that points at a person.
 */
export interface AuthorizationsDocument {
    /**
     * For editors: the address of this schema. Ignored otherwise.
     */
    $schema?: string;
    /**
     * Says which document this is: always `authorizations`.
     */
    kind: 'authorizations';
    id: Id;
    version: Version;
    effective: Day;
    owner: Owner;
    /**
     * The permissions.
     */
    authorizations?: Authorization[];
}
/**
 * One signed permission of a patient, by an opaque id. What is left out is missing from the form; nothing here may tell who the patient is.
 */
export interface Authorization {
    /**
     * The number of the permission: capital letters and digits, which mean nothing to others.
     */
    id: string;
    /**
     * The number that stands for the patient. The key lies in the chart, never here; no chart number, no initials.
     */
    person?: string;
    /**
     * What may be told or shown, specific enough to be understood (45 CFR 164.508(c)(1)(i)). Never a name.
     */
    information?: string;
    /**
     * Who may tell it: the practice, or a class of people (164.508(c)(1)(ii)).
     */
    discloser?: string;
    /**
     * Who may learn it (164.508(c)(1)(iii)).
     */
    recipients?: string;
    /**
     * Channels on which it may appear.
     */
    channels?: Channel[];
    /**
     * In which form it may appear.
     */
    media?: ('text' | 'image' | 'video' | 'audio')[];
    /**
     * What for (164.508(c)(1)(iv)).
     */
    purposes?: Purpose[];
    /**
     * The day of the signature (164.508(c)(1)(vi)).
     */
    signed?: string | null;
    /**
     * Who signed.
     */
    signedBy?: 'patient' | 'representative';
    /**
     * By what authority a representative signed (164.508(c)(1)(vi)).
     */
    representativeAuthority?: 'parent' | 'guardian' | 'health-care-agent' | 'executor' | 'court-order' | 'other';
    minor?: Minor;
    expires?: Expiry;
    statements?: Statements;
    /**
     * Where the signed form lies. No name, no path, no digest.
     */
    form?: 'chart' | 'privacy-office' | 'document-system' | 'paper-file' | 'elsewhere';
    revoked?: Revocation;
    /**
     * Whether the person is or was a client of psychotherapy. Their testimonials are not shown, permission or not.
     */
    psychotherapy?: boolean;
    part2?: Part2Consent;
    /**
     * Forms that the law of a state asks for beside this one.
     */
    stateForms?: StateForm[];
}
/**
 * One form of a state.
 */
export interface StateForm {
    /**
     * The state, in ISO 3166 codes.
     */
    jurisdiction: string;
    /**
     * The day of its signature; null: it is not signed.
     */
    signed: string | null;
}
/**
 * Fields of a post; those left out are unknown.
 */
export interface PartOfAPost {
    /**
     * The author's id, else date, channel and ordinal.
     */
    id?: string;
    /**
     * Day of publication, ISO 8601, when day, month and year are known.
     */
    date?: string | null;
    /**
     * Time of day, HH:MM.
     */
    time?: string | null;
    /**
     * Zone in which date and time are meant: the post's own, else the one stated above it.
     */
    timeZone?: string | null;
    channels?: Channels;
    kind?: KindOfPost;
    /**
     * Title or topic; not published.
     */
    title?: string | null;
    /**
     * The published text.
     */
    copy?: string | null;
    parts?: Parts;
    hashtags?: Hashtags;
    mentions?: Mentions;
    links?: Links;
    media?: Media;
    /**
     * Whom the post is about, where stated.
     */
    subject?: Subject | null;
    authorizations?: Authorizations;
    /**
     * Status as written.
     */
    status?: string | null;
    /**
     * Status in the words of the glossary.
     */
    stage?: ('idea' | 'draft' | 'review' | 'approved' | 'scheduled' | 'published' | 'cancelled') | null;
    /**
     * Who wrote it: id of a person, or as written.
     */
    author?: string | null;
    approvals?: Approvals;
    /**
     * Whether it cannot wait for the usual review.
     */
    urgent?: boolean;
    /**
     * Day on which it is to be taken down.
     */
    remove?: string | null;
    /**
     * Where it was published.
     */
    permalink?: string | null;
    /**
     * Campaign.
     */
    campaign?: string | null;
    tags?: Tags;
    fields?: Fields;
}
export interface Part {
    /**
     * What the part is to the post.
     */
    kind: 'thread' | 'slide' | 'variant' | 'comment';
    /**
     * Language of a variant, where stated.
     */
    language: string | null;
    /**
     * Its published text.
     */
    copy: string;
}
export interface Medium {
    /**
     * File or description as written.
     */
    path?: string | null;
    /**
     * Alternative text.
     */
    alt?: string | null;
    /**
     * What it is.
     */
    kind: 'image' | 'video' | 'audio' | 'document' | 'unknown';
    /**
     * What it shows, such as `before-after`, `decoration`.
     */
    purpose?: string | null;
    /**
     * Who confirmed that nobody can be recognised by mistake.
     */
    checked?: string | null;
}
export interface Approval {
    /**
     * Who approved.
     */
    by: string;
    /**
     * In which role.
     */
    role?: string | null;
    /**
     * On which day.
     */
    on?: string | null;
    /**
     * Digest of what was approved.
     */
    content?: string | null;
}
/**
 * What was written under labels that mean nothing to Chaperone, by label.
 */
export interface Fields {
    [k: string]: string;
}
/**
 * The courses there are, and who took them.
 */
export interface TrainingOfACase {
    /**
     * The courses.
     */
    courses?: Course[];
    /**
     * Who took which course when.
     */
    completions?: CompletionOfACase[];
}
/**
 * What people learn, who, and how often.
 */
export interface Course {
    id: Id;
    /**
     * What the course is called; the heading of its chapter in the handbook.
     */
    title: string;
    /**
     * What it teaches, in a sentence or two of plain words; the first words of its chapter.
     */
    about?: string;
    /**
     * The channels it is about: asked only of those who work on one of them. Of all channels if empty.
     */
    channels?: Channel[];
    /**
     * Who takes it: whoever fits one of these. Everybody who works at the practice if empty.
     */
    audience?: Audience[];
    covers?: CoveredClauses;
    /**
     * How often it is taken again, in ISO 8601; `once` for a course that is not repeated.
     */
    every?: string;
    grace?: Period;
    since?: Day1;
    /**
     * Taken by oneself with handbook and quiz, or led by an expert: then only sign-in sheets and certificates count.
     */
    led?: 'self' | 'expert';
    /**
     * What counts as evidence of a completion. Everything that there is if empty.
     */
    evidence?: SortOfEvidence[];
    /**
     * How many of a hundred answers of the quiz must be right.
     */
    passMark?: number;
    /**
     * What can go wrong there beside what posts say, such as a stolen account, and what keeps it from happening.
     */
    risks?: Risk[];
    /**
     * Questions of the quiz beside the cases of the rules.
     */
    questions?: Question[];
    /**
     * A document that builds on this one may tighten the course, never loosen it or leave it out.
     */
    locked?: boolean;
    /**
     * Ids of the obligations that ask for it.
     */
    authority?: string[];
    /**
     * Where it is written.
     */
    citation?: string;
    confidence?: ConfidenceInACitation;
    verified?: Day2;
}
/**
 * People who have one of the roles, one of the duties and a duty on one of the channels, as far as these are named.
 */
export interface Audience {
    /**
     * Roles of chaperone.yaml.
     *
     * @minItems 1
     */
    roles?: string[];
    /**
     * What the person does with posts: writes them, approves them, or can sign in to an account.
     *
     * @minItems 1
     */
    duties?: Duty[];
    /**
     * The channels on which they do it.
     *
     * @minItems 1
     */
    channels?: Channel[];
}
/**
 * The clauses of the policy that it teaches: its rules, by their ids or by the obligations they serve. When what a clause asks changes, the course is due again.
 */
export interface CoveredClauses {
    /**
     * Ids of rules; `*` stands for any rest.
     */
    rules?: string[];
    /**
     * Ids of obligations; `*` stands for any rest. Every rule that serves one is covered.
     */
    authority?: string[];
}
/**
 * Something that can go wrong, and what keeps it from happening.
 */
export interface Risk {
    /**
     * What can go wrong, in plain words.
     */
    risk: string;
    /**
     * What to do so that it does not.
     */
    control: string;
}
/**
 * A question of the quiz that is answered by yes or no.
 */
export interface Question {
    /**
     * A question that begins with a case.
     */
    ask: string;
    /**
     * Whether yes is right.
     */
    answer: boolean;
    /**
     * Why, in plain words.
     */
    because: string;
}
/**
 * A completion.
 */
export interface CompletionOfACase {
    /**
     * Id of a person.
     */
    person: string;
    course: Id;
    completed: Day;
}
/**
 * What `chaperone diff --format json` prints.
 */
export interface DiffReport {
    version: 1;
    /**
     * Which command made it.
     */
    command?: string;
    /**
     * The day it speaks of.
     */
    asOf: string;
    /**
     * Whether anything at or above the chosen severity is left.
     */
    verdict: 'pass' | 'fail';
    counts: Counts;
    cards?: Cards;
    findings: Findings;
    tables: Tables;
    inputs?: Inputs;
    notes?: Notes;
    effect: Effect;
    /**
     * What changed, one sentence each.
     */
    changes: PolicyChange[];
    replay: Replay;
    /**
     * Who must approve this: a role, or several of which one is enough (`a or b`).
     */
    requiredApprovers: string[];
}
/**
 * One change of a document, in a sentence that an officer can sign.
 */
export interface PolicyChange {
    /**
     * The kind of document.
     */
    document: 'practice' | 'policy' | 'records' | 'retention' | 'responsibilities' | 'training' | 'authorizations' | 'holds' | 'waivers';
    /**
     * The id of what was changed: a rule, a schedule, a class, a permission, a hold.
     */
    id: string;
    /**
     * What was changed of it: `added`, `removed`, or the key.
     */
    subject: string;
    effect: Effect;
    /**
     * What changed, with before and after.
     */
    sentence: string;
    /**
     * What sort of thing it is: `rule`, `schedule` and the like.
     */
    sort: string;
    /**
     * The document that it comes from.
     */
    origin: string;
    /**
     * What it was, in words; null where there was nothing.
     */
    before: string | null;
    /**
     * What it is now, in words; null where there is nothing.
     */
    after: string | null;
    /**
     * Where the change stands; of what was removed, where it stood.
     */
    path: string;
    /**
     * Line, 1-based.
     */
    line: number;
}
/**
 * What the change does to everything planned and on record.
 */
export interface Replay {
    /**
     * Posts that could go out and no longer can.
     */
    newlyBlocked: ReplayedPost[];
    /**
     * Posts that could not go out and now can.
     */
    newlyAllowed: ReplayedPost[];
    /**
     * Posts that were approved and now lack an approval.
     */
    approvalsMissing: ReplayedPost[];
    /**
     * Records that are kept longer, or less long.
     */
    destructionMoved: MovedRecord[];
    /**
     * Records that are due for destruction or review today, and were not.
     */
    becameDestroyable: DestroyableRecord[];
    /**
     * People whose training is overdue, and was not.
     */
    overduePeople: OverduePerson[];
}
/**
 * A post that the change concerns.
 */
export interface ReplayedPost {
    /**
     * The post's id.
     */
    post: string;
    /**
     * The calendar.
     */
    path: string;
    /**
     * Line, 1-based.
     */
    line: number;
    /**
     * The day on which it goes out.
     */
    date: string | null;
    /**
     * Its channels.
     */
    channels: string[];
    /**
     * The rules that decide.
     */
    rules: string[];
}
/**
 * A record whose last day of keeping moves; null: not known, or for good.
 */
export interface MovedRecord {
    /**
     * The record's id.
     */
    record: string;
    /**
     * The last day of keeping before.
     */
    before: string | null;
    /**
     * The last day of keeping after.
     */
    after: string | null;
}
/**
 * A record that becomes due.
 */
export interface DestroyableRecord {
    /**
     * The record's id.
     */
    record: string;
    /**
     * The last day of keeping.
     */
    keepUntil: string | null;
}
/**
 * A person and the course that becomes due.
 */
export interface OverduePerson {
    /**
     * The person's id.
     */
    person: string;
    /**
     * The course's id.
     */
    course: string;
}
/**
 * What `chaperone dispose --format json` prints.
 */
export interface DisposeReport {
    version: 1;
    /**
     * Which command made it.
     */
    command?: string;
    /**
     * The day it speaks of.
     */
    asOf: string;
    /**
     * Whether anything at or above the chosen severity is left.
     */
    verdict: 'pass' | 'fail';
    /**
     * What came out, in a sentence: the last line of every report. Absent where the counts of posts say it.
     */
    summary?: string;
    counts: Counts;
    cards?: Cards;
    findings: Findings;
    tables: Tables;
    inputs?: Inputs;
    notes?: Notes;
    plan?: DisposalPlan;
    /**
     * Of a plan just made: what approvals are bound to.
     */
    digest?: string;
    /**
     * Of a plan that is carried out: who approved each stage.
     */
    approvals?: StageApproval[];
    /**
     * Records of the plan that may not be destroyed now.
     */
    stay?: StayingRecord[];
    /**
     * Of a certificate that is completed: its number.
     */
    certificate?: string;
    /**
     * What was written into the register.
     */
    events?: RegisterEvent[];
}
/**
 * What is to be destroyed, exactly. Approvals are bound to its digest, so that it cannot grow afterwards.
 */
export interface DisposalPlan {
    /**
     * Of this form.
     */
    version: 1;
    /**
     * Number of the plan and of its certificate.
     */
    number: string;
    /**
     * The day on which it was made.
     */
    asOf: string;
    /**
     * Roles that approve, in this order.
     */
    stages: string[];
    /**
     * The records.
     */
    records: PlannedRecord[];
}
/**
 * A record that a plan is to destroy.
 */
export interface PlannedRecord {
    /**
     * The record.
     */
    id: string;
    /**
     * Its class.
     */
    class: string;
    /**
     * The schedule that lets it be destroyed.
     */
    schedule: string;
    /**
     * What the schedule rests on.
     */
    authority: string[];
    /**
     * The last day of keeping.
     */
    keepUntil: string;
    /**
     * Its copies that are not confirmed destroyed.
     */
    copies: PlannedCopy[];
}
/**
 * A copy that a plan is about.
 */
export interface PlannedCopy {
    /**
     * Where it lies.
     */
    location: string;
    medium: CopyMedium;
    /**
     * How it is destroyed; null: no way is named.
     */
    method: string | null;
}
/**
 * An approval of a stage, as the register has it.
 */
export interface StageApproval {
    /**
     * The stage.
     */
    role: string;
    /**
     * Who.
     */
    by: string;
    /**
     * When.
     */
    at: string;
}
/**
 * A record that stays.
 */
export interface StayingRecord {
    /**
     * The record.
     */
    id: string;
    /**
     * Why.
     */
    why: string;
}
/**
 * One line of the register: something that happened to a record or to a copy of it. No name of a patient, no text of a post or of anybody.
 */
export interface RegisterEvent {
    /**
     * `e-` and the first 32 hex digits of the SHA-256 of the canonical JSON (RFC 8785) of the event without `id`.
     */
    id: string;
    /**
     * Of this form.
     */
    version: 1;
    /**
     * What happened.
     */
    event: 'approved' | 'published' | 'copied' | 'edited' | 'replied' | 'deleted' | 'captured' | 'redacted' | 'disposed';
    /**
     * Id of the record: that of its post, or one of your choice.
     */
    record: string;
    /**
     * When, with its offset from UTC.
     */
    at: string;
    /**
     * Who did it: the id of a person in chaperone.yaml.
     */
    by: string;
    /**
     * The role in which it was done.
     */
    role?: string;
    channel?: Channel;
    /**
     * Where the copy lies: its permalink, its path in the archive, the wall it hangs on. A copy is known by it.
     */
    location?: string;
    medium?: CopyMedium;
    /**
     * Whether the copy is for the public (what was published or copied) or kept in the house (what was captured).
     */
    audience?: 'public' | 'internal';
    /**
     * False for what cannot be called back once it is out: mailed cards, shares, screenshots.
     */
    recallable?: boolean;
    /**
     * Who keeps the copy.
     */
    custodian?: string;
    content?: Digest;
    /**
     * Digests of the pictures and films.
     */
    media?: Digest1[];
    /**
     * The record that this one answers.
     */
    inReplyTo?: string;
    /**
     * Why it was taken down, edited or destroyed.
     */
    reason?: 'end' | 'revoked' | 'expired' | 'correction' | 'request' | 'platform' | 'retention';
    /**
     * Number of the certificate of destruction.
     */
    certificate?: string;
    facts?: Facts;
    redaction?: RedactionOfCopy;
    disposal?: Disposal;
}
/**
 * What was true of the record when it was published, frozen.
 */
export interface Facts {
    kind: KindOfRecord;
    subject?: Subject;
    /**
     * Permissions it relied on, by their opaque ids.
     */
    authorizations?: string[];
    /**
     * Campaign; null: none. Left out, it is not known, and a hold on any campaign covers it.
     */
    campaign?: string | null;
    /**
     * Tags. Left out, they are not known, and a hold on any tag covers it.
     */
    tags?: string[];
}
/**
 * That a copy was scrubbed of what must not stay. Two roles agree to it; while a hold covers the record, a sealed copy is kept elsewhere first.
 */
export interface RedactionOfCopy {
    /**
     * Who agreed, beside whoever did it: ids of people in chaperone.yaml.
     *
     * @minItems 1
     */
    approvedBy: string[];
    /**
     * Where the sealed copy lies: the location of a captured copy of the same record.
     */
    sealed?: string;
}
/**
 * What was destroyed, how, under which schedule.
 */
export interface Disposal {
    schedule: Id;
    /**
     * Obligations behind the schedule.
     */
    authority?: string[];
    /**
     * How.
     */
    method?: string;
    /**
     * Who approved it.
     */
    approvedBy?: string[];
}
/**
 * What `chaperone records drill --format json` prints.
 */
export interface DrillReport {
    version: 1;
    /**
     * Which command made it.
     */
    command?: string;
    /**
     * The day it speaks of.
     */
    asOf: string;
    /**
     * Whether anything at or above the chosen severity is left.
     */
    verdict: 'pass' | 'fail';
    /**
     * What came out, in a sentence: the last line of every report. Absent where the counts of posts say it.
     */
    summary?: string;
    counts: Counts;
    cards?: Cards;
    findings: Findings;
    tables: Tables;
    inputs?: Inputs;
    notes?: Notes;
    /**
     * What the draw followed from.
     */
    seed: string;
    /**
     * The records that were drawn.
     */
    drawn: string[];
    /**
     * Each copy that should still be there, and what was found.
     */
    copies: DrilledCopy[];
}
/**
 * One copy.
 */
export interface DrilledCopy {
    /**
     * The record.
     */
    record: string;
    /**
     * Where it lies.
     */
    location: string;
    /**
     * Who keeps it.
     */
    custodian: string | null;
    /**
     * Fetched, and it is what was recorded; fetched, without a recorded digest; fetched, and it is something else; it lies elsewhere, so that its custodian is to show it.
     */
    fetched: 'verified' | 'here' | 'changed' | 'ask';
}
/**
 * What every rule has, whatever its kind.
 */
export interface Envelope {
    id: Id;
    /**
     * The kind of rule, which decides its options.
     */
    kind: string;
    /**
     * What the rule asks, in a few words; the heading of a finding.
     */
    title: string;
    severity?: SeverityPerhapsByConfidence;
    /**
     * Staged roll-out: `audit` only counts, `warn` never blocks, `deny` applies the severity; from a day on.
     */
    enforce?: {
        /**
         * How much the rule may do.
         */
        mode?: 'audit' | 'warn' | 'deny';
        from?: Day3;
    };
    when?: Expression;
    /**
     * What the finding says, instead of the kind's own words; may use the kind's slots, such as `{found}`.
     */
    message?: string;
    /**
     * What to do instead, in plain words. Also used in training.
     */
    guidance?: string;
    /**
     * Ids of the obligations this rule serves.
     */
    authority?: string[];
    effective?: Day4;
    expires?: Day5;
    verified?: Day6;
    /**
     * A policy that extends this one may tighten the rule, never loosen it.
     */
    locked?: boolean;
    /**
     * Whether an exception may be granted.
     */
    waivable?: boolean;
    /**
     * Whether a field that the calendar never carries counts as missing rather than unknown.
     */
    demand?: boolean;
    /**
     * For kinds that read text: only what goes out, or notes, prose and hidden text too.
     */
    scope?: 'published' | 'everything';
    /**
     * Rules that say the same more exactly: of a post on which one of these has spoken, this one says nothing. What another says as possible only silences nothing that weighs more.
     */
    yieldsTo?: string[];
    /**
     * Examples that `chaperone test` runs: what the rule must flag and what it must let pass.
     */
    cases?: {
        /**
         * Each must yield a finding of this rule.
         */
        flag?: Case[];
        /**
         * None may yield a finding of this rule.
         */
        pass?: Case[];
    };
}
/**
 * What `chaperone evidence --format json` prints.
 */
export interface EvidenceReport {
    version: 1;
    /**
     * Which command made it.
     */
    command?: string;
    /**
     * The day it speaks of.
     */
    asOf: string;
    /**
     * Whether anything at or above the chosen severity is left.
     */
    verdict: 'pass' | 'fail';
    /**
     * What came out, in a sentence: the last line of every report. Absent where the counts of posts say it.
     */
    summary?: string;
    counts: Counts;
    cards?: Cards;
    findings: Findings;
    tables: Tables;
    inputs?: Inputs;
    notes?: Notes;
    /**
     * What was packed; with `--verify`, what is not as it was packed.
     */
    files: (string | DamagedFile)[];
}
/**
 * A file that is not as it was packed.
 */
export interface DamagedFile {
    /**
     * Its path in the bag.
     */
    path: string;
    /**
     * What is wrong with it.
     */
    what: string;
}
/**
 * What `chaperone explain --format json` prints; its table `rule` says what the rule is.
 */
export interface ExplainReport {
    version: 1;
    /**
     * Which command made it.
     */
    command?: string;
    /**
     * The day it speaks of.
     */
    asOf: string;
    /**
     * Whether anything at or above the chosen severity is left.
     */
    verdict: 'pass' | 'fail';
    /**
     * What came out, in a sentence: the last line of every report. Absent where the counts of posts say it.
     */
    summary?: string;
    counts: Counts;
    cards?: Cards;
    findings: Findings;
    tables: Tables;
    inputs?: Inputs;
    notes?: Notes;
    /**
     * Id of the rule, or of one of Chaperone's own findings.
     */
    subject: string;
}
/**
 * Legal holds: what must not be destroyed or rewritten, whatever the schedules say.
 */
export interface HoldsDocument {
    /**
     * For editors: the address of this schema. Ignored otherwise.
     */
    $schema?: string;
    /**
     * Says which document this is: always `holds`.
     */
    kind: 'holds';
    id: Id;
    version: Version;
    effective: Day;
    owner: Owner;
    /**
     * The holds.
     */
    holds?: Hold[];
}
/**
 * One hold.
 */
export interface Hold {
    id: Id;
    /**
     * The number of the matter. Never a name.
     */
    matter: string;
    scope: Scope;
    issued: ActOfTwo;
    /**
     * When and by whom it was released; null or absent: it is in force.
     */
    released?: null | ActOfTwo1;
    /**
     * Who was told to preserve.
     *
     * Items: A person or role.
     */
    custodians?: string[];
    attested?: Day9;
}
/**
 * What it covers: records for which every key given holds. An empty scope covers everything. What is not known of a record counts as covered.
 */
export interface Scope {
    /**
     * Ids of records or posts.
     *
     * @minItems 1
     *
     * Items: An id.
     */
    records?: string[];
    /**
     * Channels.
     *
     * @minItems 1
     */
    channels?: Channel[];
    from?: Day7;
    to?: Day8;
    /**
     * Tags, of which a record has one.
     *
     * @minItems 1
     */
    tags?: string[];
    /**
     * Campaigns.
     *
     * @minItems 1
     */
    campaigns?: string[];
}
/**
 * When and by whom it was issued.
 */
export interface ActOfTwo {
    on: Day;
    /**
     * Two people with different roles, one of which owns holds.
     *
     * @minItems 1
     */
    by: string[];
}
/**
 * A day and two people.
 */
export interface ActOfTwo1 {
    on: Day;
    /**
     * Two people with different roles, one of which owns holds.
     *
     * @minItems 1
     */
    by: string[];
}
/**
 * What `chaperone lint --format json` prints.
 */
export interface LintReport {
    version: 1;
    /**
     * Which command made it.
     */
    command?: string;
    /**
     * The day it speaks of.
     */
    asOf: string;
    /**
     * Whether anything at or above the chosen severity is left.
     */
    verdict: 'pass' | 'fail';
    /**
     * What came out, in a sentence: the last line of every report. Absent where the counts of posts say it.
     */
    summary?: string;
    counts: Counts;
    cards?: Cards;
    findings: Findings;
    tables: Tables;
    inputs?: Inputs;
    notes?: Notes;
    /**
     * The rules that were asked, sorted by id.
     */
    rules: RuleOrigin[];
    /**
     * Where a policy is changed: what the change means, as `chaperone diff` tells it.
     */
    policy?: {};
    part?: LintPart;
}
/**
 * Where a rule comes from.
 */
export interface RuleOrigin {
    /**
     * The rule.
     */
    id: string;
    /**
     * The document or pack.
     */
    origin: string;
    /**
     * Its file.
     */
    path: string;
    /**
     * Its line.
     */
    line: number;
    /**
     * Whether a policy that extends it may only tighten it.
     */
    locked: boolean;
}
/**
 * With `--shard`: what the rules say of the files of this part, for `chaperone merge`.
 */
export interface LintPart {
    /**
     * Number of the part.
     */
    index: number;
    /**
     * How many there are.
     */
    of: number;
    /**
     * The paths that were asked about.
     */
    paths: string[];
    /**
     * The practice that was named.
     */
    config: string | null;
    /**
     * The commit that was compared with, where one was named.
     */
    base: string | null;
    /**
     * The day that counted as today.
     */
    asOf: string;
    /**
     * Of the rules that were asked.
     */
    sha256: string;
    /**
     * The files as they are.
     */
    now: PartFile[];
    /**
     * The files as they were.
     */
    before: PartFile[];
}
/**
 * What rules say of a file by itself.
 */
export interface PartFile {
    /**
     * Of the file's path and text.
     */
    sha256: string;
    /**
     * What was found.
     */
    problems: PartProblem[];
}
/**
 * A problem as the report of a part tells it.
 */
export interface PartProblem {
    /**
     * The number of the rule, or the id of one of Chaperone's own findings.
     */
    by: number | string;
    /**
     * The number of the post in its file; null: outside posts.
     */
    post: number | null;
    problem: PartFinding;
    /**
     * Of the fix as it was found: one that was changed on the way is not offered.
     */
    sha256: string | null;
}
/**
 * What the rule says, before it is stamped.
 */
export interface PartFinding {
    place: PartPlace;
    /**
     * What may be wrong.
     */
    message: string;
    /**
     * How to mend it.
     */
    hint?: string;
    /**
     * Values for the rule's own message.
     */
    slots?: {
        [k: string]: string | number;
    };
    fix?: PartFix;
    /**
     * `sure` when absent.
     */
    confidence?: 'sure' | 'likely' | 'possible';
    /**
     * Which text or field it concerns.
     */
    field?: string;
    /**
     * The channels concerned, where not all of the post's.
     */
    channels?: string[];
    /**
     * A field that the calendar never carries.
     */
    unknown?: string;
}
/**
 * Where it is; the path of the file itself is left empty.
 */
export interface PartPlace {
    /**
     * The file, where it is another.
     */
    path: string;
    /**
     * First line.
     */
    line: number;
    /**
     * First column.
     */
    column: number;
    /**
     * Last line.
     */
    endLine: number;
    /**
     * The column after the last.
     */
    endColumn: number;
}
/**
 * A safe change that mends it.
 */
export interface PartFix {
    /**
     * What it does.
     */
    title: string;
    /**
     * The changes.
     */
    edits: PartEdit[];
}
export interface PartEdit {
    /**
     * The file, where it is another.
     */
    path: string;
    /**
     * First line.
     */
    line: number;
    /**
     * First column.
     */
    column: number;
    /**
     * Last line.
     */
    endLine: number;
    /**
     * The column after the last.
     */
    endColumn: number;
    /**
     * What comes instead.
     */
    text: string;
}
/**
 * `chaperone.lock`: the documents of other repositories that this practice builds on, as they were copied. Written by `chaperone update`.
 */
export interface Lock {
    version: 1;
    /**
     * Sorted by reference.
     */
    documents: LockedDocument[];
}
/**
 * A document and the copy that stands for it.
 */
export interface LockedDocument {
    /**
     * How documents name it: `github:owner/repo/path@ref`.
     */
    reference: string;
    /**
     * The commit that the reference meant when it was copied.
     */
    commit: string;
    /**
     * Where the copy lies, relative to chaperone.lock.
     */
    path: string;
    /**
     * The digest of the copy, in hex.
     */
    sha256: string;
}
/**
 * What `chaperone metrics import --format json` prints.
 */
export interface MetricsImport {
    version: 1;
    /**
     * Which command made it.
     */
    command?: string;
    /**
     * The day it speaks of.
     */
    asOf: string;
    /**
     * Whether anything at or above the chosen severity is left.
     */
    verdict: 'pass' | 'fail';
    counts: Counts;
    cards?: Cards;
    findings: Findings;
    tables: Tables;
    inputs?: Inputs;
    notes?: Notes;
    /**
     * Each table that was read.
     */
    exports: ImportedExport[];
    /**
     * Each cleaned file.
     */
    files: CleanedFile[];
}
export interface ImportedExport {
    /**
     * File.
     */
    path: string;
    /**
     * Sheet of a workbook.
     */
    sheet: string | null;
    /**
     * Channel.
     */
    channel: string;
    /**
     * Whether each line is a post, or a day of the account.
     */
    of: 'posts' | 'days';
    /**
     * Lines used.
     */
    posts: number;
    /**
     * Blank lines.
     */
    blank: number;
    /**
     * Lines of totals.
     */
    totals: number;
    /**
     * Figures rounded by the channel.
     */
    rounded: number;
    /**
     * What became of each column.
     */
    columns: ImportedColumn[];
}
export interface ImportedColumn {
    /**
     * Name.
     */
    name: string;
    /**
     * What it holds, or why it was dropped.
     */
    role: string;
}
export interface CleanedFile {
    /**
     * File.
     */
    path: string;
    /**
     * New posts.
     */
    fresh: number;
    /**
     * Posts whose newer figures replaced older ones.
     */
    replaced: number;
    /**
     * Posts as before.
     */
    same: number;
    /**
     * Lines told twice.
     */
    repeated: number;
    /**
     * Whether it was written.
     */
    written: boolean;
}
/**
 * What `chaperone metrics report --format json` prints.
 */
export interface MetricsReport {
    version: 1;
    /**
     * Which command made it.
     */
    command?: string;
    /**
     * The day it speaks of.
     */
    asOf: string;
    /**
     * Whether anything at or above the chosen severity is left.
     */
    verdict: 'pass' | 'fail';
    counts: Counts;
    cards?: Cards;
    findings: Findings;
    tables: Tables;
    inputs?: Inputs;
    notes?: Notes;
    period: MetricsPeriod;
    total: MetricsTotal;
    /**
     * Groups of posts, one dimension after the other.
     */
    groups: MetricsGroup[];
    /**
     * Channel by channel, month by month.
     */
    trend: MetricsMonth[];
    /**
     * Goals of the policy, period by period.
     */
    goals: MetricsGoal[];
    /**
     * How each figure is computed.
     */
    formulae: MetricsFormula[];
    /**
     * Figures of care, beside those of effect.
     */
    compliance: ComplianceFigure[];
}
/**
 * First and last day of posts with figures; null: there are none.
 */
export interface MetricsPeriod {
    /**
     * First day.
     */
    from: string | null;
    /**
     * Last day.
     */
    to: string | null;
}
/**
 * All posts together.
 */
export interface MetricsTotal {
    /**
     * Posts with figures.
     */
    posts: number | null;
    /**
     * Of them, those that match nothing on record.
     */
    outside: number | null;
    /**
     * Reach, added up; null: not exported.
     */
    reach: number | null;
    /**
     * Impressions or views, added up.
     */
    impressions: number | null;
    /**
     * Engagements, added up.
     */
    engagements: number | null;
}
export interface MetricsGroup {
    /**
     * What the group is told apart by.
     */
    by: 'channel' | 'campaign' | 'topic' | 'format' | 'weekday' | 'hour';
    /**
     * The group.
     */
    key: string;
    /**
     * Posts; null: hidden.
     */
    posts: number | null;
    /**
     * Reach, added up.
     */
    reach: number | null;
    /**
     * Impressions or views, added up.
     */
    impressions: number | null;
    /**
     * Engagements, added up.
     */
    engagements: number | null;
    /**
     * Engagement rate; null where channels measure differently.
     */
    rate: null | MetricsEstimate;
    /**
     * Engagements against those expected at the average rate of each channel.
     */
    usual: null | MetricsEstimate;
    /**
     * Link clicks per 1,000 impressions.
     */
    clicksPerThousand: number | null;
    /**
     * New followers.
     */
    follows: number | null;
    /**
     * Money spent, by currency.
     */
    spend: MetricsSpend[];
    /**
     * Whether effort pays here.
     */
    answer: 'more' | 'less' | 'no difference shown' | 'too few posts';
    /**
     * Whether figures are not shown, since they would speak of fewer than eleven patients.
     */
    isHidden: boolean;
}
/**
 * A figure and the range in which it probably lies.
 */
export interface MetricsEstimate {
    /**
     * The figure.
     */
    value: number;
    /**
     * Lower end; null: too few posts.
     */
    low: number | null;
    /**
     * Upper end.
     */
    high: number | null;
}
export interface MetricsSpend {
    /**
     * Three letters.
     */
    currency: string;
    /**
     * Spent.
     */
    money: number;
    /**
     * Per 1,000 impressions.
     */
    perThousand: number | null;
    /**
     * Per engagement.
     */
    perEngagement: number | null;
}
export interface MetricsMonth {
    /**
     * Channel.
     */
    channel: string;
    /**
     * Month, as 2026-03.
     */
    month: string;
    /**
     * Posts.
     */
    posts: number | null;
    /**
     * What the rate is measured against, added up.
     */
    seen: number | null;
    /**
     * Engagements.
     */
    engagements: number | null;
    /**
     * Engagement rate.
     */
    rate: number | null;
}
export interface MetricsGoal {
    /**
     * Goal.
     */
    id: string;
    /**
     * In words.
     */
    title: string;
    /**
     * Month, quarter or year.
     */
    period: string;
    /**
     * Reached so far; null: not exported, or hidden.
     */
    value: number | null;
    /**
     * Wanted.
     */
    atLeast: number;
    /**
     * Where it stands.
     */
    state: 'met' | 'missed' | 'under way' | 'unknown';
}
export interface MetricsFormula {
    /**
     * Figure.
     */
    name: string;
    /**
     * Its formula.
     */
    formula: string;
}
export interface ComplianceFigure {
    /**
     * Figure.
     */
    id: string;
    /**
     * In words.
     */
    title: string;
    /**
     * Of how many this holds; null: not known, or hidden.
     */
    part: number | null;
    /**
     * Of how many in all.
     */
    whole: number | null;
    /**
     * The figure, where it is no share.
     */
    value: number | null;
    /**
     * Its unit.
     */
    unit: string | null;
    /**
     * What must be known to read it.
     */
    note: string | null;
}
/**
 * A line of registers/metrics/CHANNEL-MONTH.csv: one figure of a post, or of an account on a day.
 */
export interface MetricsRow {
    channel: Channel;
    /**
     * The channel's own id of the post, as text; empty: the figure is the account's.
     */
    id: string;
    /**
     * Address of the post; empty where the channel exports none.
     */
    permalink: string;
    /**
     * When the post went out, in the practice's zone, to the minute where that is known; of an account, the day.
     */
    date: string;
    metric: Metric;
    /**
     * The figure: a count, seconds, a share between 0 and 1, or money.
     */
    value: number;
}
/**
 * What `chaperone path --format json` prints.
 */
export interface PathReport {
    version: 1;
    /**
     * Which command made it.
     */
    command?: string;
    /**
     * The day it speaks of.
     */
    asOf: string;
    /**
     * Whether anything at or above the chosen severity is left.
     */
    verdict: 'pass' | 'fail';
    /**
     * What came out, in a sentence: the last line of every report. Absent where the counts of posts say it.
     */
    summary?: string;
    counts: Counts;
    cards?: Cards;
    findings: Findings;
    tables: Tables;
    inputs?: Inputs;
    notes?: Notes;
    /**
     * The post or record that was asked about.
     */
    subject: string;
    /**
     * Its steps, in the order of time.
     */
    steps: PathStep[];
    /**
     * What the path lacks, in sentences.
     */
    gaps: string[];
}
/**
 * One step of the path of a post.
 */
export interface PathStep {
    /**
     * What happened.
     */
    step: 'drafted' | 'revised' | 'rescheduled' | 'reviewed' | 'approved' | 'scheduled' | 'cancelled' | 'withdrawn' | 'published' | 'copied' | 'captured' | 'answered' | 'edited' | 'deleted' | 'redacted' | 'disposed';
    /**
     * An instant with its offset, or a day where no more is on record.
     */
    at: string;
    /**
     * Id of a person of the practice; null: whoever it was, chaperone.yaml names them not.
     */
    who: string | null;
    /**
     * The role in which it was done.
     */
    role: string | null;
    /**
     * What says so.
     */
    source: 'commit' | 'calendar' | 'register';
    /**
     * Id of the commit or event.
     */
    evidence: string;
    /**
     * The pull request that the commit names.
     */
    request: number | null;
    /**
     * Digest of the content that it is about.
     */
    content: string | null;
    /**
     * Where the copy lies, or which record answers it.
     */
    where: string | null;
}
/**
 * The practice's rules for what it posts.
 */
export interface PolicyDocument {
    /**
     * For editors: the address of this schema. Ignored otherwise.
     */
    $schema?: string;
    /**
     * Says which document this is: always `policy`.
     */
    kind: 'policy';
    id: Id;
    version: Version;
    effective: Day;
    expires?: Day10;
    owner: Owner;
    /**
     * Policies this one builds on: a shipped pack (`chaperone:hipaa`), a relative path, or `github:owner/repo/path@ref`.
     */
    extends?: string[];
    /**
     * Who must approve a change of this practice's documents, by its effect. What is in part looser, or cannot be told, counts as looser.
     */
    changes?: {
        looser?: PeopleByRole;
        stricter?: PeopleByRole;
        neutral?: PeopleByRole;
    };
    /**
     * What the posts are to achieve; `chaperone metrics report` shows how far that is.
     */
    goals?: Goal[];
    /**
     * Whole rules.
     */
    rules?: Rule[];
    /**
     * Changes to inherited rules and to Chaperone's own findings: only the keys that change.
     */
    adjust?: Adjustment[];
}
/**
 * Roles of which any one, or all, are needed.
 */
export interface PeopleByRole {
    /**
     * One of these roles is enough.
     *
     * @minItems 1
     */
    anyOf?: string[];
    /**
     * Each of these roles is needed.
     *
     * @minItems 1
     */
    allOf?: string[];
}
/**
 * What is to be reached in each month, quarter or year.
 */
export interface Goal {
    id: Id;
    /**
     * The goal in a few words.
     */
    title: string;
    /**
     * What is added up over the posts.
     */
    measure: 'posts' | 'reach' | 'impressions' | 'engagements' | 'link-clicks' | 'follows';
    /**
     * How much of it is wanted.
     */
    atLeast: number;
    /**
     * In which span of time.
     */
    every: 'month' | 'quarter' | 'year';
    channel?: Channel1;
    /**
     * Only posts of this campaign.
     */
    campaign?: string;
    /**
     * Only posts with this tag.
     */
    topic?: string;
}
export interface OptionsOfTerms {
    /**
     * The terms.
     *
     * @minItems 1
     */
    terms: Term[];
    /**
     * Phrases inside which a term is fine.
     */
    unless?: string[];
    /**
     * Whole words only, or inside words too.
     */
    match?: 'word' | 'anywhere';
}
export interface Term {
    /**
     * The word or phrase, or several. Case, kinds of white space, quotation marks and dashes do not matter.
     */
    find: string | string[];
    /**
     * What to say instead; offered as a fix.
     */
    use?: string;
    /**
     * Why, where it differs from the rule's guidance.
     */
    because?: string;
}
export interface OptionsOfPattern {
    /**
     * The regular expression, or several of which any will do. Regular expressions are RE2's: no looking around, no back references.
     */
    find: string | string[];
    /**
     * Whether the expression must not be found, or must be.
     */
    must?: 'absent' | 'match';
    /**
     * Expressions inside whose match a match is fine; with `must: match`, expressions that do as well.
     */
    unless?: string[];
    /**
     * Only in these texts. Otherwise in all that the rule reads; with `must: match` only in the copy.
     *
     * @minItems 1
     */
    fields?: ('copy' | 'parts' | 'alt' | 'hashtags' | 'title' | 'prose' | 'hidden')[];
    /**
     * Whether capitals and small letters are equal.
     */
    caseInsensitive?: boolean;
    /**
     * Whether the text is read as `terms` reads it, and without accents: case, line breaks, kinds of quotation marks and dashes, fancy and look-alike letters make no difference. Write the expression in small letters without accents.
     */
    folded?: boolean;
    /**
     * Whether `^` and `$` match at every line.
     */
    multiline?: boolean;
}
export interface OptionsOfRequires {
    /**
     * Fields that must be filled in. Alternative texts are asked for by the kind `media`.
     *
     * @minItems 1
     */
    fields?: ('date' | 'time' | 'timeZone' | 'channels' | 'title' | 'copy' | 'hashtags' | 'mentions' | 'links' | 'media' | 'subject' | 'authorizations' | 'status' | 'author' | 'approvals' | 'remove' | 'permalink' | 'campaign' | 'tags')[];
    text?: RequiredWords;
    hashtags?: RequiredHashtags;
}
export interface OptionsOfMedia {
    alt?: AlternativeText;
    /**
     * Every post with a video has captions: a medium with the purpose `captions`, or a file of subtitles.
     */
    captions?: boolean;
    /**
     * Every post with a picture or video says in `subject` whom it is about.
     */
    people?: boolean;
    /**
     * Somebody at the practice has looked at every picture and video for faces, screens, wristbands and location; `checked` names them.
     */
    checked?: boolean;
}
/**
 * Every picture has an alternative text that says something: no file name, no bare “photo”, not the post again. Pictures whose purpose is `decoration` need none.
 */
export interface AlternativeText {
    /**
     * At least this many characters.
     */
    min?: number;
    /**
     * At most this many characters.
     */
    max?: number;
}
export interface OptionsOfLinks {
    /**
     * Links may lead only to these domains (without https:// or path), those below them, and the practice's own (`directory.domains`).
     *
     * @minItems 1
     */
    domains?: string[];
    /**
     * Links may not lead to these domains or those below them.
     */
    deny?: string[];
    /**
     * Whether services may be used that hide where a link leads.
     */
    shorteners?: 'forbid' | 'allow';
    /**
     * Whether links must begin with https. One written without its protocol is fine.
     */
    https?: boolean;
    /**
     * Whether a link may carry what looks like personal data: an e-mail address, a telephone number, a parameter named for a person, their health or their visit.
     */
    personal?: 'forbid' | 'allow';
    tracking?: Tracking;
}
/**
 * How links to the practice's own domains are tracked (to all, if it has none in its directory).
 */
export interface Tracking {
    /**
     * Parameters that every such link has.
     */
    required?: string[];
    /**
     * The values agreed for a parameter.
     */
    values?: {
        /**
         * @minItems 1
         */
        [k: string]: string[];
    };
    /**
     * The form of every other utm_ value: a regular expression for the whole value. Regular expressions are RE2's: no looking around, no back references.
     */
    form?: string;
}
export interface OptionsOfWindow {
    /**
     * The days of the week on which posts go out.
     *
     * @minItems 1
     */
    days?: ('monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday')[];
    hours?: Hours;
    /**
     * Days on which nothing goes out.
     *
     * @minItems 1
     */
    blackout?: Blackout[];
    /**
     * So many days before it goes out a post must be approved: an ISO 8601 duration of days.
     */
    lead?: string;
    /**
     * Whose clock counts: the practice's, or the one in which the post's time is written.
     */
    zone?: 'practice' | 'post';
}
/**
 * The hours within which posts go out; they may go over midnight.
 */
export interface Hours {
    from: Time;
    to: Time1;
}
export interface BlackoutDay {
    /**
     * The day: year-month-day, or month-day for every year.
     */
    on: string;
    /**
     * Why, in a few words.
     */
    reason?: string;
}
export interface BlackoutDays {
    /**
     * The first day.
     */
    from: string;
    /**
     * The last day.
     */
    to: string;
    /**
     * Why, in a few words.
     */
    reason?: string;
}
export interface OptionsOfExpression {
    must: Expression1;
}
/**
 * All have defaults; `{}` takes them.
 */
export interface OptionsOfIdentifiers {
    /**
     * The types of identifier that are looked for.
     */
    types?: IdentifierType[];
    /**
     * `error` is precise; `review` finds more.
     */
    level?: 'error' | 'review';
    /**
     * Types that speak of somebody's care by themselves, without words beside them.
     */
    personal?: IdentifierType[];
    /**
     * Types that are told, as possible, even where nothing links them to a patient.
     */
    alone?: IdentifierType[];
    /**
     * How many characters may lie between an identifier and the words that link it to a patient.
     */
    near?: number;
    /**
     * Further words that link an identifier to a patient, beside those that Chaperone knows.
     */
    words?: string[];
    /**
     * Types that a permission cited by the post may cover; they are then told as possible only. Whether the permission holds is for the kind `authorization`.
     */
    permitted?: IdentifierType[];
}
/**
 * All have defaults; `{}` takes them.
 */
export interface OptionsOfRelationship {
    /**
     * Kinds of post in which wording addressed to "you" speaks to one person, so that it may confirm that this person is a patient.
     */
    replies?: ('post' | 'reply' | 'story' | 'ad' | 'article' | 'video')[];
    /**
     * Whether wording that is about one person wherever it stands ("we treated her") is looked for outside replies too.
     */
    everywhere?: boolean;
    /**
     * Further wording that confirms that someone is a patient. Case and white space do not matter.
     */
    cues?: string[];
    /**
     * Sentences that hold one of these phrases are fine.
     */
    unless?: string[];
}
/**
 * All have defaults; `{}` takes them.
 */
export interface OptionsOfReidentification {
    /**
     * Points of a fact, where they differ from Chaperone's own; 0 ignores the fact.
     */
    points?: {
        /**
         * An age over 89.
         */
        'age-over-89'?: number;
        /**
         * An exact age of at most 89.
         */
        age?: number;
        /**
         * A rare condition, or an unusual one such as measles.
         */
        'rare-condition'?: number;
        /**
         * A place below a state.
         */
        'small-place'?: number;
        /**
         * A place of the practice's own directory.
         */
        'own-place'?: number;
        /**
         * A date with its day.
         */
        date?: number;
        /**
         * A recent day, such as "last night".
         */
        'relative-date'?: number;
        /**
         * Kinship, such as "mother of six".
         */
        kinship?: number;
        /**
         * An occupation.
         */
        occupation?: number;
        /**
         * An office that few hold, such as "the mayor".
         */
        'public-office'?: number;
        /**
         * An event that people remember, such as a crash.
         */
        'unique-event'?: number;
    };
    /**
     * The score from which a text is told, by how many people live where the practice draws its patients from; the first row that is large enough counts.
     *
     * @minItems 1
     */
    limits?: Limit[];
    /**
     * Further conditions that are rare where the practice is.
     */
    conditions?: string[];
    /**
     * Further occupations that few people have where the practice is.
     */
    occupations?: string[];
}
export interface Limit {
    /**
     * A catchment of at most so many people; absent: any, also an unknown one.
     */
    upTo?: number;
    /**
     * The score.
     */
    score: number;
}
export interface OptionsOfAuthorization {
    /**
     * Subjects that need a permission.
     *
     * @minItems 1
     */
    subjects?: Subject1[];
    /**
     * Whether posts that look like a patient's story need one as well: a quote, a testimonial, before and after, `our patient`, #PatientStory.
     */
    detect?: boolean;
    purpose?: Purpose1;
    /**
     * Whether a permission that a parent or guardian signed ends before the year in which the patient comes of age.
     */
    atMajority?: 'ends' | 'continues';
    /**
     * States whose own form is needed beside the permission, where the practice is under their law.
     */
    stateForms?: string[];
}
export interface OptionsOfResemblance {
    /**
     * What the text may read like: `story` a patient's story, `identify` facts that identify somebody, `confirm` that somebody is a patient, `tone` an angry answer, `promise` a sure result, `boast` better than all others, `endorse` praise that somebody gains from, `offer` a gift or a price cut, `drug` an advertisement for a medicine, `stigma` words that label people.
     */
    topic: 'story' | 'identify' | 'confirm' | 'tone' | 'promise' | 'boast' | 'endorse' | 'offer' | 'drug' | 'stigma';
    /**
     * How sure the model has to be before anything is said.
     */
    least?: 'possible' | 'likely';
}
export interface OptionsOfApproval {
    /**
     * Who approves what, the riskiest first: the first tier whose condition holds decides.
     *
     * @minItems 1
     */
    tiers: Tier[];
    /**
     * Whether only approvals count that name the digest of what was approved.
     */
    bound?: boolean;
    /**
     * The role of which one person is enough for an urgent post; the other approvals fall due on the next working day.
     */
    urgent?: string;
}
export interface OptionsOfTraining {
    /**
     * Who is asked: whoever wrote the post, and whoever approved it.
     *
     * @minItems 1
     */
    duties?: ('author' | 'approver')[];
    /**
     * Courses that each of them needs. If empty, those that the training document asks of them for this channel.
     */
    courses?: Id[];
}
/**
 * What changes in an inherited rule.
 */
export interface Adjustment {
    id: Id;
    /**
     * What the rule asks, in a few words; the heading of a finding.
     */
    title?: string;
    severity?: SeverityPerhapsByConfidence1;
    /**
     * Staged roll-out: `audit` only counts, `warn` never blocks, `deny` applies the severity; from a day on.
     */
    enforce?: {
        /**
         * How much the rule may do.
         */
        mode?: 'audit' | 'warn' | 'deny';
        from?: Day11;
    };
    when?: Expression3;
    /**
     * What the finding says, instead of the kind's own words; may use the kind's slots, such as `{found}`.
     */
    message?: string;
    /**
     * What to do instead, in plain words. Also used in training.
     */
    guidance?: string;
    /**
     * Rules that say the same more exactly: of a post on which one of these has spoken, this one says nothing.
     */
    yieldsTo?: string[];
    /**
     * Ids of the obligations this rule serves.
     */
    authority?: string[];
    effective?: Day12;
    expires?: Day13;
    verified?: Day14;
    /**
     * A policy that extends this one may tighten the rule, never loosen it.
     */
    locked?: boolean;
    /**
     * Whether an exception may be granted.
     */
    waivable?: boolean;
    /**
     * Whether a field that the calendar never carries counts as missing rather than unknown.
     */
    demand?: boolean;
    /**
     * For kinds that read text: only what goes out, or notes, prose and hidden text too.
     */
    scope?: 'published' | 'everything';
    /**
     * Examples that `chaperone test` runs: what the rule must flag and what it must let pass.
     */
    cases?: {
        /**
         * Each must yield a finding of this rule.
         */
        flag?: Case[];
        /**
         * None may yield a finding of this rule.
         */
        pass?: Case[];
    };
    /**
     * The rule's options, replaced whole.
     */
    options?: {};
}
/**
 * A post as read from a calendar. What is not known is null or an empty list, never guessed.
 */
export interface PostData {
    /**
     * The author's id, else date, channel and ordinal.
     */
    id: string;
    /**
     * File.
     */
    path: string;
    /**
     * First line.
     */
    line: number;
    /**
     * Last line.
     */
    endLine: number;
    /**
     * Day of publication, ISO 8601, when day, month and year are known.
     */
    date: string | null;
    /**
     * The date as written.
     */
    dateText: string | null;
    /**
     * Time of day, HH:MM.
     */
    time: string | null;
    /**
     * Zone in which date and time are meant: the post's own, else the one stated above it.
     */
    timeZone: string | null;
    channels: Channels;
    kind: KindOfPost1;
    /**
     * Title or topic; not published.
     */
    title: string | null;
    /**
     * The published text.
     */
    copy: string | null;
    parts: Parts;
    hashtags: Hashtags;
    mentions: Mentions;
    links: Links;
    media: Media;
    /**
     * Whom the post is about, where stated.
     */
    subject: Subject | null;
    authorizations: Authorizations;
    /**
     * Status as written.
     */
    status: string | null;
    /**
     * Status in the words of the glossary.
     */
    stage: ('idea' | 'draft' | 'review' | 'approved' | 'scheduled' | 'published' | 'cancelled') | null;
    /**
     * Who wrote it: id of a person, or as written.
     */
    author: string | null;
    approvals: Approvals;
    /**
     * Whether it cannot wait for the usual review.
     */
    urgent: boolean;
    /**
     * Day on which it is to be taken down.
     */
    remove: string | null;
    /**
     * Where it was published.
     */
    permalink: string | null;
    /**
     * Campaign.
     */
    campaign: string | null;
    tags: Tags;
    fields: Fields;
}
/**
 * What `chaperone posts --format json` prints.
 */
export interface PostsReport {
    version: 1;
    /**
     * Which command made it.
     */
    command?: string;
    /**
     * The day it speaks of.
     */
    asOf?: string;
    /**
     * Whether anything at or above the chosen severity is left.
     */
    verdict: 'pass' | 'fail';
    counts: Counts;
    cards?: Cards;
    findings: Findings;
    tables: Tables;
    inputs?: Inputs;
    notes?: Notes;
    /**
     * Files read.
     */
    files: FileCount[];
    /**
     * Posts read.
     */
    posts: PostData[];
    /**
     * What looks like a schedule and could not be understood.
     */
    unread: Unread[];
}
export interface FileCount {
    /**
     * File.
     */
    path: string;
    posts: number;
    unread: number;
}
export interface Unread {
    /**
     * File.
     */
    path: string;
    line: number;
    endLine: number;
    /**
     * Why it could not be read.
     */
    reason: string;
}
/**
 * chaperone.yaml: who the practice is, where it posts, who may appear in posts, who does what, where its files lie.
 */
export interface PracticeDocument {
    /**
     * For editors: the address of this schema. Ignored otherwise.
     */
    $schema?: string;
    /**
     * Says which document this is: always `practice`.
     */
    kind: 'practice';
    id: Id;
    version: Version;
    effective: Day;
    owner: Owner;
    /**
     * The name of the practice as patients know it.
     */
    name: string;
    /**
     * The zone in which dates and times of calendars are meant: a name of the IANA time zone database.
     */
    timeZone: string;
    /**
     * How 2/3 is to be read. Without it such a date is a finding.
     */
    dateOrder?: 'month-first' | 'day-first';
    /**
     * The languages the practice posts in, two letters each.
     */
    languages?: string[];
    /**
     * Countries and states whose law applies, in ISO 3166 codes.
     */
    jurisdictions?: string[];
    /**
     * What the practice does, in lower case with dashes.
     */
    specialties?: string[];
    /**
     * How many people live where the practice draws its patients from: the yardstick for facts that identify together.
     */
    catchment?: number;
    /**
     * The accounts of the practice, by channel.
     */
    channels?: {
        [k: string]: Account;
    };
    directory?: Directory;
    /**
     * People who work at the practice, by an id of your choice. Never patients.
     */
    people?: {
        [k: string]: Person;
    };
    /**
     * Roles, and the kinds of document each owns.
     */
    roles?: {
        [k: string]: Role;
    };
    /**
     * Agencies, vendors and endorsers that post for the practice or see what it posts, by an id of your choice.
     */
    partners?: {
        [k: string]: Partner;
    };
    files?: Files;
    calendars?: Calendars;
    versions?: Versions;
}
/**
 * One account of the practice.
 */
export interface Account {
    /**
     * The name of the account, without @.
     */
    handle?: string;
    /**
     * Ids of the people who can sign in.
     */
    administrators?: string[];
    /**
     * Whether signing in needs a second factor.
     */
    mfa?: boolean;
}
/**
 * Contact data that may appear in posts and is never a finding.
 */
export interface Directory {
    /**
     * Telephone and fax numbers of the practice. Quote them.
     */
    phones?: string[];
    /**
     * E-mail addresses of the practice.
     */
    emails?: string[];
    /**
     * Street addresses of the practice.
     */
    addresses?: string[];
    /**
     * Places the practice may name: its town, its neighbourhoods, its sites.
     */
    places?: string[];
    /**
     * Web domains of the practice.
     */
    domains?: string[];
    /**
     * Further accounts that may be mentioned, such as partners. Quote those that begin with @.
     */
    handles?: string[];
    /**
     * Further names that may appear, such as the founder the practice is named after. Never patients.
     */
    names?: string[];
}
/**
 * Someone who works at the practice.
 */
export interface Person {
    /**
     * Full name.
     */
    name: string;
    /**
     * Letters after the name.
     */
    credentials?: string[];
    /**
     * Roles the person has.
     */
    roles?: string[];
    /**
     * Login on GitHub, by which reviews are recognised.
     */
    github?: string;
    joined?: Day15;
    left?: Day16;
    /**
     * The person's own accounts that may be mentioned. Quote those that begin with @.
     */
    handles?: string[];
}
/**
 * Somebody outside who works on the practice's posts.
 */
export interface Partner {
    /**
     * Name of the firm or person.
     */
    name: string;
    /**
     * Writes or posts for the practice; runs a tool or stores things; speaks for the practice and gets something for it.
     */
    does: 'agency' | 'vendor' | 'endorser';
    /**
     * Accounts the partner can sign in to.
     */
    channels?: string[];
    contract?: Contract;
    /**
     * Whether the partner can see health information, such as messages of patients.
     */
    healthInformation?: boolean;
    baa?: Day18;
    /**
     * How the partner discloses the connection in posts.
     */
    disclosure?: string;
}
/**
 * The written contract.
 */
export interface Contract {
    until?: Day17;
}
/**
 * Where things lie, relative to chaperone.yaml.
 */
export interface Files {
    /**
     * Globs of the content calendars.
     */
    calendars?: string[];
    /**
     * Globs of the policy documents.
     */
    policies?: string[];
    /**
     * The folder of the registers; may be the checkout of a private repository.
     */
    registers?: string;
}
/**
 * How this practice writes its calendars.
 */
export interface Calendars {
    /**
     * Your own words for columns and labels, each with the field it means.
     */
    columns?: {
        [k: string]: 'date' | 'time' | 'timeZone' | 'channels' | 'kind' | 'title' | 'copy' | 'hashtags' | 'mentions' | 'links' | 'media' | 'alt' | 'subject' | 'authorizations' | 'status' | 'author' | 'approvals' | 'urgent' | 'remove' | 'permalink' | 'campaign' | 'tags' | 'id' | 'notes' | 'ignore';
    };
    start?: Day19;
}
/**
 * Which number of a document's version rises with a change, by its effect. What is in part looser, or cannot be told, counts as looser.
 */
export interface Versions {
    looser?: VersionPart;
    stricter?: VersionPart1;
    wording?: VersionPart2;
}
/**
 * What `chaperone record --format json` prints.
 */
export interface RecordReport {
    version: 1;
    /**
     * Which command made it.
     */
    command?: string;
    /**
     * The day it speaks of.
     */
    asOf: string;
    /**
     * Whether anything at or above the chosen severity is left.
     */
    verdict: 'pass' | 'fail';
    /**
     * What came out, in a sentence: the last line of every report. Absent where the counts of posts say it.
     */
    summary?: string;
    counts: Counts;
    cards?: Cards;
    findings: Findings;
    tables: Tables;
    inputs?: Inputs;
    notes?: Notes;
    /**
     * What was written into the register; what is on record already is not.
     */
    events: RegisterEvent[];
}
/**
 * A record as the conditions of classes see it.
 */
export interface RecordFacts {
    /**
     * Id of the record.
     */
    id: string;
    /**
     * What sort of record it is; absent if nothing was frozen.
     */
    kind: null | KindOfRecord;
    /**
     * Whom it is about.
     */
    subject: null | Subject;
    /**
     * Channels on which it went out.
     */
    channels: Channel[];
    /**
     * Media of its copies.
     */
    media: CopyMedium[];
    /**
     * Permissions it relied on.
     */
    authorizations: string[];
    /**
     * Campaign.
     */
    campaign: string | null;
    /**
     * Tags.
     */
    tags: string[];
    /**
     * The day of its first publication.
     */
    published: string | null;
}
/**
 * What `chaperone records --format json` prints.
 */
export interface RecordsReport {
    version: 1;
    /**
     * Which command made it.
     */
    command?: string;
    /**
     * The day it speaks of.
     */
    asOf: string;
    /**
     * Whether anything at or above the chosen severity is left.
     */
    verdict: 'pass' | 'fail';
    /**
     * What came out, in a sentence: the last line of every report. Absent where the counts of posts say it.
     */
    summary?: string;
    counts: Counts;
    cards?: Cards;
    findings: Findings;
    tables: Tables;
    inputs?: Inputs;
    notes?: Notes;
    /**
     * The classes in force, inheritance resolved.
     */
    classes: RecordClass[];
}
/**
 * One class of records.
 */
export interface RecordClass {
    id: Id;
    /**
     * What is in it, in a few words.
     */
    title: string;
    /**
     * The condition in words, for people: one row of a decision table.
     */
    words?: string;
    when: Expression4;
    businessRecord: BusinessRecord;
    legalHealthRecord: LegalHealthRecord;
    designatedRecordSet: DesignatedRecordSet;
    /**
     * Who keeps it: the id of a person or a role.
     */
    custodian?: string;
    /**
     * Where it is kept or passed on: the chart, the complaint file, the archive.
     */
    goesTo?: string;
    /**
     * In which media its copies may be.
     */
    media?: CopyMedium[];
    schedule?: Id1;
    /**
     * A document that builds on this one may tighten the class, never loosen it or leave it out.
     */
    locked?: boolean;
    /**
     * Ids of the obligations it serves.
     */
    authority?: string[];
    /**
     * Where it is written.
     */
    citation?: string;
    confidence?: ConfidenceInACitation;
}
/**
 * What is a record: classes of what the practice publishes, receives and keeps. Whether something is a record says nothing about whether it is discoverable.
 */
export interface RecordsDocument {
    /**
     * For editors: the address of this schema. Ignored otherwise.
     */
    $schema?: string;
    /**
     * Says which document this is: always `records`.
     */
    kind: 'records';
    id: Id;
    version: Version;
    effective: Day;
    owner: Owner;
    /**
     * Documents of the kind `records` this one builds on: a shipped baseline (`chaperone:records/us`), a relative path, or `github:owner/repo/path@ref`. An entry of the same id here replaces theirs whole.
     */
    extends?: string[];
    /**
     * The classes. A record falls into every class whose condition holds; it should be exactly one.
     */
    classes?: RecordClass[];
    /**
     * Ids of inherited classes that do not apply here.
     */
    omit?: Id[];
}
/**
 * What every command yields and every format shows.
 */
export interface Report {
    version: 1;
    /**
     * Which command made it.
     */
    command: string;
    /**
     * The day it speaks of.
     */
    asOf: string;
    /**
     * Whether anything at or above the chosen severity is left.
     */
    verdict: 'pass' | 'fail';
    /**
     * What came out, in a sentence: the last line of every report. Absent where the counts of posts say it.
     */
    summary?: string;
    counts: Counts;
    cards: Cards;
    findings: Findings;
    tables: Tables;
    inputs: Inputs;
    notes: Notes;
    /**
     * What the authorities of the findings are called in a sentence; those that lead nowhere are left out.
     */
    citations?: Citation[];
}
export interface Citation {
    /**
     * Id of the obligation.
     */
    id: string;
    /**
     * Where it is written.
     */
    citation: string;
}
/**
 * What binds the practice: obligations, their citations, and who at the practice answers for each.
 */
export interface ResponsibilitiesDocument {
    /**
     * For editors: the address of this schema. Ignored otherwise.
     */
    $schema?: string;
    /**
     * Says which document this is: always `responsibilities`.
     */
    kind: 'responsibilities';
    id: Id;
    version: Version;
    effective: Day;
    owner: Owner;
    /**
     * The obligations. An id that the shipped registry has needs only what the practice adds, such as an owner.
     */
    obligations: Obligation[];
}
/**
 * Something the practice must do or must not do, and where that is written.
 */
export interface Obligation {
    id: Id;
    /**
     * What it asks, in plain words.
     */
    title?: string;
    /**
     * Where it is written, short enough for a sentence in brackets.
     */
    citation?: string;
    /**
     * Where it holds, in ISO 3166 codes.
     */
    jurisdiction?: string;
    /**
     * Whom it binds.
     */
    binds?: string;
    effective?: Day20;
    verified?: Day21;
    /**
     * Where to read it.
     */
    link?: string;
    /**
     * How well it was checked: against a source, from general knowledge, or not enough to rely on.
     */
    confidence?: 'sourced' | 'memory' | 'uncertain';
    owner?: Owner;
    notApplicable?: NotApplicable;
}
/**
 * That it does not bind this practice.
 */
export interface NotApplicable {
    /**
     * Why, in a sentence.
     */
    because: string;
}
/**
 * What `chaperone retention --format json` prints.
 */
export interface RetentionReport {
    version: 1;
    /**
     * Which command made it.
     */
    command?: string;
    /**
     * The day it speaks of.
     */
    asOf: string;
    /**
     * Whether anything at or above the chosen severity is left.
     */
    verdict: 'pass' | 'fail';
    counts: Counts;
    cards?: Cards;
    findings: Findings;
    tables: Tables;
    inputs?: Inputs;
    notes?: Notes;
    /**
     * Each record.
     */
    records: RetentionAnswer[];
}
/**
 * The state of a record, with its proof.
 */
export interface RetentionAnswer {
    /**
     * The record.
     */
    id: string;
    /**
     * The class it falls into; of several the first.
     */
    class: string | null;
    /**
     * All classes it falls into.
     */
    classes: string[];
    /**
     * Whether its class is a business record or part of the legal health record.
     */
    legalRecord: 'yes' | 'no' | 'ask';
    /**
     * The schedule of its class.
     */
    schedule: string | null;
    trigger: TriggerDate;
    /**
     * The last day of keeping; null: not known yet, or for good.
     */
    keepUntil: string | null;
    /**
     * What happens then.
     */
    action: 'destroy' | 'archive' | 'review' | null;
    /**
     * Where it stands.
     */
    state: 'active' | 'due' | 'held' | 'disposed' | 'undetermined';
    /**
     * Holds that cover it.
     */
    holds: string[];
    /**
     * The proof, step by step.
     */
    why: string[];
}
/**
 * What started the clock, and when.
 */
export interface TriggerDate {
    /**
     * The trigger.
     */
    event: string | null;
    /**
     * The day; null: it has not happened, or is not known.
     */
    date: string | null;
}
/**
 * How long records are kept, from when, and what happens then.
 */
export interface RetentionDocument {
    /**
     * For editors: the address of this schema. Ignored otherwise.
     */
    $schema?: string;
    /**
     * Says which document this is: always `retention`.
     */
    kind: 'retention';
    id: Id;
    version: Version;
    effective: Day;
    owner: Owner;
    /**
     * Documents of the kind `retention` this one builds on: a shipped baseline (`chaperone:retention/us`), a relative path, or `github:owner/repo/path@ref`. An entry of the same id here replaces theirs whole.
     */
    extends?: string[];
    /**
     * The schedules.
     */
    schedules?: Schedule[];
    /**
     * Periods that the law or a contract asks for. They hold whatever a schedule says: the longest wins.
     */
    minimums?: Minimum[];
    /**
     * Ids of inherited schedules that do not apply here. Minimums cannot be left out.
     */
    omit?: Id[];
}
/**
 * One schedule.
 */
export interface Schedule {
    id: Id;
    /**
     * What it says, in a sentence.
     */
    title: string;
    after: Clock;
    keep: Period1;
    /**
     * What happens then. Of several schedules the most careful wins: archive (never destroyed), review, destroy.
     */
    then: 'destroy' | 'archive' | 'review';
    method?: Method;
    /**
     * Roles that approve a destruction, in this order.
     */
    stages?: string[];
    /**
     * A document that builds on this one may tighten the schedule, never loosen it or leave it out.
     */
    locked?: boolean;
    /**
     * Ids of the obligations behind it.
     */
    authority?: string[];
    minors?: Minors;
    confirmed?: Confirmation;
    /**
     * Where it is written.
     */
    citation?: string;
    confidence?: ConfidenceInACitation;
}
/**
 * The latest of several triggers.
 */
export interface LatestOf {
    /**
     * The triggers.
     *
     * @minItems 1
     */
    latest: Trigger[];
}
/**
 * How copies are destroyed, by medium.
 */
export interface Method {
    /**
     * How electronic copies are destroyed.
     */
    electronic?: 'delete' | 'delete-and-attest' | 'clear' | 'purge' | 'crypto-erase' | 'destroy';
    /**
     * How physical copies are destroyed.
     */
    physical?: 'shred' | 'burn' | 'pulp' | 'pulverise' | 'incinerate';
}
/**
 * For records about a patient under age: kept until this long after the year of majority, if that is later.
 */
export interface Minors {
    afterMajority: Period2;
}
/**
 * A shortest period by law or contract.
 */
export interface Minimum {
    /**
     * Id of the obligation; a schedule that names it must not be shorter.
     */
    authority: string;
    /**
     * What it asks, in a sentence.
     */
    title: string;
    after: Clock;
    keep: Period3;
    minors?: Minors;
    /**
     * Classes of record it applies to by itself; without them it only measures schedules that name it.
     */
    classes?: Id[];
    /**
     * Where it applies; everywhere if empty.
     */
    jurisdictions?: Jurisdiction[];
    /**
     * To which specialties of the practice it applies; to all if empty.
     */
    specialties?: string[];
    /**
     * Where it is written.
     */
    citation: string;
    confidence: ConfidenceInACitation;
    verified?: Day22;
}
/**
 * What `chaperone scan --format json` prints.
 */
export interface ScanReport {
    version: 1;
    /**
     * Which command made it.
     */
    command?: string;
    /**
     * The day it speaks of.
     */
    asOf: string;
    /**
     * Whether anything at or above the chosen severity is left.
     */
    verdict: 'pass' | 'fail';
    /**
     * What came out, in a sentence: the last line of every report. Absent where the counts of posts say it.
     */
    summary?: string;
    counts: Counts;
    cards?: Cards;
    findings: Findings;
    tables: Tables;
    inputs?: Inputs;
    notes?: Notes;
    /**
     * The identifiers of the text; where several files were given, a list for each of them, in their order.
     */
    spans: (IdentifierSpan | IdentifierSpan[])[];
}
/**
 * What `chaperone test --format json` prints.
 */
export interface TestReport {
    version: 1;
    /**
     * Which command made it.
     */
    command?: string;
    /**
     * The day it speaks of.
     */
    asOf: string;
    /**
     * Whether anything at or above the chosen severity is left.
     */
    verdict: 'pass' | 'fail';
    /**
     * What came out, in a sentence: the last line of every report. Absent where the counts of posts say it.
     */
    summary?: string;
    counts: Counts;
    cards?: Cards;
    findings: Findings;
    tables: Tables;
    inputs?: Inputs;
    notes?: Notes;
    /**
     * How many cases were run.
     */
    cases: number;
    /**
     * How many times they were run again, written otherwise.
     */
    variants: number;
}
/**
 * What `chaperone trace --format json` prints.
 */
export interface TraceReport {
    version: 1;
    /**
     * Which command made it.
     */
    command?: string;
    /**
     * The day it speaks of.
     */
    asOf: string;
    /**
     * Whether anything at or above the chosen severity is left.
     */
    verdict: 'pass' | 'fail';
    counts: Counts;
    cards?: Cards;
    findings: Findings;
    tables: Tables;
    inputs?: Inputs;
    notes?: Notes;
    /**
     * What was asked about; empty where it was a text.
     */
    subject: string;
    /**
     * How it was understood.
     */
    subjectKind?: 'record' | 'location' | 'authorization' | 'person' | 'campaign' | 'text' | 'nothing';
    /**
     * The records, with every copy.
     */
    records: TracedRecord[];
    /**
     * What must come down.
     */
    takeDown: TakeDown[];
    /**
     * What nobody can call back.
     */
    cannotRecall?: TakeDown[];
}
/**
 * One record.
 */
export interface TracedRecord {
    /**
     * The record.
     */
    id: string;
    /**
     * Its copies.
     */
    copies: TracedCopy[];
    /**
     * Permissions it relied on.
     */
    reliedOn: string[];
    /**
     * The record it answers.
     */
    inReplyTo: string | null;
}
/**
 * One copy.
 */
export interface TracedCopy {
    /**
     * Medium.
     */
    medium: 'electronic' | 'physical';
    /**
     * Where it lies.
     */
    location: string;
    /**
     * Who keeps it.
     */
    custodian: string | null;
    /**
     * What became of it.
     */
    status: 'live' | 'kept' | 'removed' | 'destroyed' | 'not told';
    /**
     * Channel.
     */
    channel: string | null;
    /**
     * Whether it can be called back.
     */
    recallable: boolean;
    /**
     * Digest of what it holds.
     */
    content: string | null;
}
/**
 * A public copy of what relied on a permission that ended.
 */
export interface TakeDown {
    /**
     * The record.
     */
    record: string;
    /**
     * Where it lies.
     */
    location: string;
    /**
     * Channel.
     */
    channel: string | null;
    /**
     * Who is to take it down: who keeps it, else who administers its channel; null: nobody is named.
     */
    owner: string | null;
    /**
     * The day on which the permission ended.
     */
    due: string;
    /**
     * The day on which an event says that it came down.
     */
    done: string | null;
    /**
     * The permission.
     */
    authorization: string;
    /**
     * Whether it can be called back.
     */
    isRecallable: boolean;
}
/**
 * What `chaperone training clauses --format json` prints.
 */
export interface TrainingClausesReport {
    version: 1;
    /**
     * Which command made it.
     */
    command?: string;
    /**
     * The day it speaks of.
     */
    asOf: string;
    /**
     * Whether anything at or above the chosen severity is left.
     */
    verdict: 'pass' | 'fail';
    /**
     * What came out, in a sentence: the last line of every report. Absent where the counts of posts say it.
     */
    summary?: string;
    counts: Counts;
    cards?: Cards;
    findings: Findings;
    tables: Tables;
    inputs?: Inputs;
    notes?: Notes;
    /**
     * Ids of the rules whose clauses were put on record as they ask today.
     */
    clauses: string[];
}
/**
 * What `chaperone training import --format json` prints.
 */
export interface TrainingImportReport {
    version: 1;
    /**
     * Which command made it.
     */
    command?: string;
    /**
     * The day it speaks of.
     */
    asOf: string;
    /**
     * Whether anything at or above the chosen severity is left.
     */
    verdict: 'pass' | 'fail';
    /**
     * What came out, in a sentence: the last line of every report. Absent where the counts of posts say it.
     */
    summary?: string;
    counts: Counts;
    cards?: Cards;
    findings: Findings;
    tables: Tables;
    inputs?: Inputs;
    notes?: Notes;
    /**
     * Ids of the people whose completions were added.
     */
    added: string[];
    /**
     * Ids of all people of the practice who signed.
     */
    known: string[];
    /**
     * How many signatures matched nobody; they are not shown.
     */
    unmatched: number;
}
/**
 * What `chaperone training --format json` prints.
 */
export interface TrainingReport {
    version: 1;
    /**
     * Which command made it.
     */
    command?: string;
    /**
     * The day it speaks of.
     */
    asOf: string;
    /**
     * Whether anything at or above the chosen severity is left.
     */
    verdict: 'pass' | 'fail';
    counts: Counts;
    cards?: Cards;
    findings: Findings;
    tables: Tables;
    inputs?: Inputs;
    notes?: Notes;
    /**
     * What came out, in a sentence: the last line of every report. Absent where the counts of posts say it.
     */
    summary?: string;
    /**
     * Every course that is asked of somebody.
     */
    training: TrainingRow[];
    /**
     * The days on which something falls due; the format `ics` writes them.
     */
    agenda?: AgendaItem[];
}
/**
 * A course asked of a person.
 */
export interface TrainingRow {
    /**
     * Id of the person.
     */
    person: string;
    /**
     * Their name.
     */
    name: string;
    course: Id;
    /**
     * The course's title.
     */
    title: string;
    /**
     * Held; due again, and still held for a while; no longer held; never taken.
     */
    state: 'current' | 'due' | 'lapsed' | 'never';
    /**
     * The day on which it was last taken.
     */
    completed: string | null;
    /**
     * The version of the policy that was taught then.
     */
    policyVersion: string | null;
    /**
     * From when it was or will be due again; null: never, or a change that is not recorded made it due.
     */
    due: string | null;
    /**
     * The last day on which it is held.
     */
    until: string | null;
    /**
     * Ids of the rules that changed since.
     */
    clauses: string[];
}
/**
 * A day on which something falls due.
 */
export interface AgendaItem {
    /**
     * Stays the same from run to run, so that a calendar program replaces what it has.
     */
    id: string;
    /**
     * The day.
     */
    on: string;
    /**
     * What falls due.
     */
    title: string;
    /**
     * In a sentence or two.
     */
    text: string;
}
/**
 * Who learns what, how often: courses, their audiences, and the clauses of the policy they teach.
 */
export interface TrainingDocument {
    /**
     * For editors: the address of this schema. Ignored otherwise.
     */
    $schema?: string;
    /**
     * Says which document this is: always `training`.
     */
    kind: 'training';
    id: Id;
    version: Version;
    effective: Day;
    owner: Owner;
    /**
     * Documents of the kind `training` this one builds on: a shipped baseline (`chaperone:training/us`), a relative path, or `github:owner/repo/path@ref`. A course of the same id here replaces theirs whole.
     */
    extends?: string[];
    since?: Day23;
    /**
     * The courses.
     */
    courses?: Course[];
    /**
     * Ids of inherited courses that are not held here.
     */
    omit?: Id[];
    incident?: WhenItGoesWrong;
}
/**
 * What to do at once when something went out that should not have.
 */
export interface WhenItGoesWrong {
    /**
     * The steps, in their order.
     *
     * @minItems 1
     */
    steps: Step[];
    /**
     * What not to do.
     */
    never?: string[];
}
/**
 * One step.
 */
export interface Step {
    /**
     * What to do, in a few words.
     */
    do: string;
    /**
     * How, in plain words.
     */
    how: string;
}
/**
 * What `chaperone waive --format json` prints.
 */
export interface WaiveReport {
    version: 1;
    /**
     * Which command made it.
     */
    command?: string;
    /**
     * The day it speaks of.
     */
    asOf: string;
    /**
     * Whether anything at or above the chosen severity is left.
     */
    verdict: 'pass' | 'fail';
    /**
     * What came out, in a sentence: the last line of every report. Absent where the counts of posts say it.
     */
    summary?: string;
    counts: Counts;
    cards?: Cards;
    findings: Findings;
    tables: Tables;
    inputs?: Inputs;
    notes?: Notes;
    waiver: Waiver;
    /**
     * The register that it was written into.
     */
    path: string;
}
/**
 * One accepted finding: of one rule, about one post as it reads now, until a day.
 */
export interface Waiver {
    rule: Id2;
    /**
     * The id of the post.
     */
    post: string;
    /**
     * Digest of what the post says. A changed post needs a new waiver.
     */
    content: string;
    /**
     * The one finding that is meant, where the rule has several about the post.
     */
    fingerprint?: string;
    /**
     * The rule is mistaken here, or it is right and the risk is accepted.
     */
    sort: 'false-alarm' | 'exception';
    /**
     * Of a false alarm: one of the fixed reasons. Of an exception: why the risk is accepted, in a sentence without names.
     */
    reason: string;
    /**
     * Who asks for it: the id of a person in chaperone.yaml.
     */
    requestedBy: string;
    /**
     * Who accepts it: another person, with a role that owns waivers. Until then it does not count.
     */
    approvedBy?: string | null;
    until: Day24;
}
/**
 * Findings that were accepted: why, by whom, until when.
 */
export interface WaiversDocument {
    /**
     * For editors: the address of this schema. Ignored otherwise.
     */
    $schema?: string;
    /**
     * Says which document this is: always `waivers`.
     */
    kind: 'waivers';
    id: Id;
    version: Version;
    effective: Day;
    owner: Owner;
    /**
     * The waivers.
     */
    waivers?: Waiver[];
}
/**
 * What `chaperone watch --format json` prints.
 */
export interface WatchReport {
    version: 1;
    /**
     * Which command made it.
     */
    command?: string;
    /**
     * The day it speaks of.
     */
    asOf: string;
    /**
     * Whether anything at or above the chosen severity is left.
     */
    verdict: 'pass' | 'fail';
    counts: Counts;
    cards?: Cards;
    findings: Findings;
    tables: Tables;
    inputs?: Inputs;
    notes?: Notes;
    /**
     * What came out, in a sentence: the last line of every report. Absent where the counts of posts say it.
     */
    summary?: string;
    /**
     * The last day that was looked at.
     */
    until: string;
    /**
     * Everything that falls due or breaks, the overdue first, by day.
     */
    watch: WatchItem[];
    /**
     * The days of what is ahead; the format `ics` writes them.
     */
    agenda?: AgendaItem[];
}
/**
 * Something that falls due, or breaks with time alone.
 */
export interface WatchItem {
    /**
     * What sort of thing it is.
     */
    what: 'permission' | 'training' | 'waiver' | 'retention' | 'hold' | 'law' | 'post';
    /**
     * Its id; of law the day of its last check.
     */
    subject: string;
    /**
     * The day on which it ends, falls due or breaks; null: no day is known, as of a course never taken.
     */
    on: string | null;
    /**
     * Whether that day is over.
     */
    isOverdue: boolean;
    /**
     * What it is, and what to do.
     */
    sentence: string;
    /**
     * The file.
     */
    path: string;
    /**
     * The line.
     */
    line: number;
}
/**
 * What `chaperone why-now --format json` prints.
 */
export interface WhyNowReport {
    version: 1;
    /**
     * Which command made it.
     */
    command?: string;
    /**
     * The day it speaks of.
     */
    asOf: string;
    /**
     * Whether anything at or above the chosen severity is left.
     */
    verdict: 'pass' | 'fail';
    /**
     * What came out, in a sentence: the last line of every report. Absent where the counts of posts say it.
     */
    summary?: string;
    counts: Counts;
    cards?: Cards;
    findings: Findings;
    tables: Tables;
    inputs?: Inputs;
    notes?: Notes;
    /**
     * The post that was asked about.
     */
    post: string;
    /**
     * The day with which today was compared.
     */
    since: string;
    /**
     * The findings of the post today.
     */
    reasons: WhyNowReason[];
}
/**
 * A finding, and since when it is there.
 */
export interface WhyNowReason {
    /**
     * Id of the rule.
     */
    rule: string;
    /**
     * Identity of the finding.
     */
    fingerprint: string;
    /**
     * The first day on which it is there; null: it was there on the day compared with already.
     */
    since: string | null;
}
