/** Words of status by the stage they mean. Where several occur, the first in the text decides. */
export const stageWords = {
  idea: ['idea', 'ideas', 'backlog', 'candidate', 'planned', 'plan', 'to write', 'to do', 'todo', 'not started', 'researching', 'idee', 'ideia', 'geplant', 'planificado', 'planejado', 'to be assigned'],
  draft: ['draft', 'drafted', 'drafting', 'in progress', 'wip', 'writing', 'scripted', 'shooting', 'editing', 'packaged', 'pending', 'needs', 'entwurf', 'borrador', 'rascunho', 'brouillon', 'in arbeit', 'utkast', 'ready to film', '草稿', '下書き', 'sample', 'photo needed', 'in production', 'briefed'],
  review: ['review', 'in review', 'pending_approval', 'pending approval', 'needs approval', 'awaiting approval', 'for approval', 'to review', 'en revision', 'em revisao', 'in prufung', 'a valider'],
  approved: ['approved', 'ready', 'ready to post', 'ready to publish', 'final', 'freigegeben', 'bereit', 'aprobado', 'aprovado', 'approuve', 'valide', 'listo', 'pronto', 'pret', 'klar', 'done', 'complete', 'completed'],
  scheduled: ['scheduled', 'queued', 'agendado', 'agendados', 'programado', 'programme', 'eingeplant', 'planlagt', 'immediate'],
  published: ['published', 'posted', 'live', 'sent', 'uploaded', 'shipped', 'veroffentlicht', 'publicado', 'publicada', 'publie', 'publisert', 'gepostet', 'veroffentlichung erfolgt', '已发布', '公開済み', 'reviewed'],
  cancelled: ['cancelled', 'canceled', 'skipped', 'skip', 'abgesagt', 'kein post', 'cancelado', 'annule', 'dropped', 'archived', 'rejected'],
} as const satisfies Record<string, readonly string[]>;
