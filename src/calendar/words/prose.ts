/** Headings under which stands no post: rules, rhythms, figures, lists of ideas. Compared folded, as whole words. */
export const proseWords: readonly string[] = `
  overview | strategy | strategies | strategie | estrategia | template | templates | plantilla |
  plantillas | modele | modelos | vorlage | vorlagen | checklist | check list | checklista | checkliste |
  note | notes | notas | notizen | guideline | guidelines | guide | guia | rule | rules | regeln | reglas |
  regras | how to use | how to | usage | legend | legende | leyenda | legenda de cores | conventions |
  cadence | cadencia | rhythm | rotation | metrics | metricas | metriken | kpi | kpis | goal | goals |
  objective | objectives | objetivos | objectifs | ziele | target audience | audience | budget | orcamento |
  presupuesto | tools | herramientas | ferramentas | best time | best times | best posting times |
  horarios | posting times | frequency | frequencia | frecuencia | frequence | pillar | pillars | pilares |
  piliers | hashtag | hashtags | hashtag sets | resources | recursos | summary | resumo | resumen |
  zusammenfassung | brand voice | tone | tone of voice | voice | tono | instructions | instrucciones |
  next steps | proximos passos | workflow | process | processo | setup | table of contents | contents |
  indice | appendix | reminders | engagement protocol | engagement playbook | engagement strategy |
  analytics | tracking | format | formatting | weekly structure | structure | estrutura | estructura |
  standards | before posting | before publishing | after posting | weekly schedule | execution |
  compliance | best practices | boas praticas | tips | consejos | dicas | tipps | sources | quellen |
  fuentes | actions | acciones | acoes | aktionen | azioni | acties | specs | specifications | requirements | assets needed | visao geral | protocol |
  playbook | repurposing | cross-posting | monitoring | measurement | success | seasonal themes |
  themes saisonniers | evergreen | backlog | idea bank | exit criteria | operational | batching |
  production | approval gates | approval | team | roles | responsibilities | reporting | review process |
  design system | visual identity | important dates | key dates | monetization | distribution |
  prerequisites | posting order | board strategy | profile setup | bio | bios | schedule summary | content mix |
  mix | priorities | priority | ملخص | استراتيجية | الاستراتيجية | قواعد | نصائح | 检查清单 | 每周发布计划 | 追踪 | 方法 |
  color palette | colour palette | paleta de cores | paleta de colores | farbpalette | palette de couleurs |
  action plan | plan de accion | plano de acao | plan de actiune | aktionsplan | plan d'action |
  ルール | 優先順位 | 使い方 | 使用 | 목표 | 사용법 | a integrer | a exploiter | recurrants | mesicne | tagesplan |
  전략 | 템플릿 | 가이드라인 | 체크리스트 | 지표 | 성과 지표 | 개요 | 예산 | 시퀀스 | kpi 목표 | 면책 고지 | テンプレート | 戦略 | 指標 | チェックリスト | ガイドライン | 模板 | 策略 | 指标 |
  ubersicht | recapitulatif | hinweise | oversikt | retningslinjer
`
  .split('|')
  .map((word) => word.trim());
