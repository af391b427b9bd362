/** Words of status by the stage they mean. Where several occur, the first in the text decides. */
export declare const stageWords: {
    readonly idea: readonly ["idea", "ideas", "backlog", "candidate", "planned", "plan", "to write", "to do", "todo", "not started", "researching", "idee", "ideia", "geplant", "planificado", "planejado", "to be assigned"];
    readonly draft: readonly ["draft", "drafted", "drafting", "in progress", "wip", "writing", "scripted", "shooting", "editing", "packaged", "pending", "needs", "entwurf", "borrador", "rascunho", "brouillon", "in arbeit", "utkast", "ready to film", "草稿", "下書き", "sample", "photo needed", "in production", "briefed"];
    readonly review: readonly ["review", "in review", "pending_approval", "pending approval", "needs approval", "awaiting approval", "for approval", "to review", "en revision", "em revisao", "in prufung", "a valider"];
    readonly approved: readonly ["approved", "ready", "ready to post", "ready to publish", "final", "freigegeben", "bereit", "aprobado", "aprovado", "approuve", "valide", "listo", "pronto", "pret", "klar", "done", "complete", "completed"];
    readonly scheduled: readonly ["scheduled", "queued", "agendado", "agendados", "programado", "programme", "eingeplant", "planlagt", "immediate"];
    readonly published: readonly ["published", "posted", "live", "sent", "uploaded", "shipped", "veroffentlicht", "publicado", "publicada", "publie", "publisert", "gepostet", "veroffentlichung erfolgt", "已发布", "公開済み", "reviewed"];
    readonly cancelled: readonly ["cancelled", "canceled", "skipped", "skip", "abgesagt", "kein post", "cancelado", "annule", "dropped", "archived", "rejected"];
};
