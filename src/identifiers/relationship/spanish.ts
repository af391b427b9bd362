import type { Cue } from './cue.ts';

const visita =
  'visita|cita|consulta|tratamiento|cirugía|operación|intervención|limpieza|pruebas?|estudios?|examen|biopsia|parto|embarazo|resultados|análisis|diagnóstico|recuperación|espera|historial|expediente|factura|ingreso|revisión|sesión|receta|estancia';

export const spanish: readonly Cue[] = [
  {
    id: 'usted-pidio',
    strength: 'reply',
    find: /(?<![\wáéíóúñ])usted (?:nos |me )?(?:pidió|escogió|eligió|rechazó|aceptó|firmó|canceló|solicitó|trajo|llegó|salió|vino|se fue|estuvo|faltó|dejó)(?![\wáéíóúñ])|(?<![\wáéíóúñ])siga (?:con|tomando|usando|poniéndose|aplicando) (?:el|la|su|sus|los|las)|(?<![\wáéíóúñ])quitarle (?:los|las|el|la) (?:puntos|frenos|brackets|yeso|grapas|férula)|(?<![\wáéíóúñ])(?:lo|la|le|te) esperamos (?:el|en|a las) (?:lunes|martes|miércoles|jueves|viernes|sábado|\d)/gi,
    hits: ['Usted pidió a la otra doctora.', 'Siga con el hielo.', 'Lo esperamos el 14.'],
    misses: ['Usted puede llamar al 555-0140.', 'Los esperamos en la feria.'],
  },
  {
    id: 'fue-un-privilegio',
    strength: 'person',
    find: /(?<![\wáéíóúñ])(?:privilegio|honor|gusto|placer) (?:\S+ )?(?:cuidar|atender|acompañar|conocer|ayudar)(?:lo|la|le|los|las|te|se)?(?![\wáéíóúñ])(?! a todos)|(?<![\wáéíóúñ])(?:gracias por confiar(?:nos|le|me)|confiarnos (?:tu|su))(?![\wáéíóúñ])|(?<![\wáéíóúñ])nos vemos (?:en|dentro de) (?:\d+|\S+) (?:meses|semanas)|(?<![\wáéíóúñ])(?:tu|su) (?:próxim[oa] )?(?:retoque|ajuste|limpieza|dosis|infusión|sesión|revisión)(?![\wáéíóúñ])|(?<![\wáéíóúñ])(?:es|son|eres|está en) (?:parte )?(?:también )?de nuestra familia de pacientes/gi,
    hits: ['Fue un privilegio cuidarlo.', 'Nos vemos en 3 meses para tu retoque.'],
    misses: ['Es un gusto atender a todos.', 'Nos vemos en la feria.'],
  },
  {
    id: 'su-visita',
    strength: 'reply',
    find: new RegExp(
      String.raw`(?<![\wáéíóúñ])(?:su|tu|vuestra) (?:(?:última|próxima|primera|reciente|pasada) )?(?:${visita})(?![\wáéíóúñ])`,
      'gi',
    ),
    hits: ['Lamentamos la demora en su cita.', 'Tus resultados ya están: gracias por tu visita.'],
    misses: ['Agradecemos su opinión.', 'Gracias por sus palabras.'],
  },
  {
    id: 'su-cuerpo',
    strength: 'reply',
    find: /(?<![\wáéíóúñ])(?:(?:su|tu) (?:rodilla|cadera|espalda|hombro|diente|muela|sonrisa|piel|ojo|corazón|embarazo|bebé|dolor|tensión|alergia|infección|lesión|depresión|ansiedad|diabetes|cáncer|medicación|dosis)|sus (?:dientes|encías|ojos|síntomas|dolores|huesos)|por ser paciente|(?:le|te) (?:explicó|explicamos|recomendamos|ofrecimos|dijimos|cobramos)|(?:usted|tú) (?:llegó|llegaste|faltó|faltaste|canceló|cancelaste|rechazó|rechazaste|firmó|firmaste))(?![\wáéíóúñ])/gi,
    hits: ['Qué alegría que su rodilla esté mejor.', 'El doctor le explicó todo.'],
    misses: ['Su opinión nos ayuda.', 'Le invitamos a llamarnos.'],
  },
  {
    id: 'gracias-por-venir',
    strength: 'reply',
    find: /\b(?:muchas )?gracias por (?:venir|visitarnos|acudir|confiar|elegirnos|escogernos|ser (?:nuestr[oa]|un|una)|dejarnos|permitirnos|su (?:visita|confianza|paciencia)|tu (?:visita|confianza|paciencia)|traer)/gi,
    hits: ['¡Gracias por venir!', 'Muchas gracias por confiar en nosotros.'],
    misses: ['Gracias por su comentario.', 'Gracias por escribirnos.'],
  },
  {
    id: 'paciente-nuestro',
    strength: 'person',
    find: /(?<![\wáéíóúñ])(?:como (?:nuestr[oa] )?paciente (?:nuestr[oa]|de (?:nuestra|esta) (?:clínica|consulta))|como nuestr[oa] paciente|(?:usted|tú|ella|él) es (?:nuestr[oa]|un|una) paciente|(?:es|fue|era) paciente (?:nuestr[oa]|de (?:nuestra|esta|la) (?:clínica|consulta))|tenerl[oa] como paciente|nuestr[oa] (?:querid[oa] )?paciente(?!s))/gi,
    hits: [
      'Como nuestra paciente, puede pedir el informe.',
      'Ella es una paciente de la casa; es paciente nuestra.',
    ],
    misses: ['Nuestros pacientes son lo primero.', 'Cada paciente merece respeto.'],
  },
  {
    id: 'cuando-le-atendimos',
    strength: 'person',
    find: /(?<![\wáéíóúñ])(?:(?:cuando|desde que|después de que|el día que) (?:le|la|lo|te|los|las) (?:atendimos|vimos|operamos|tratamos|diagnosticamos|ingresamos|recibimos)|(?:le|la|lo|te) (?:atendimos|operamos|tratamos|diagnosticamos|recetamos|dimos (?:el alta|de alta)|atendió (?:el|la) dra?\.?)|atenderl[oa]|haberl[oa] (?:atendido|tratado|operado))/gi,
    hits: ['Cuando le atendimos en marzo todo iba bien.', 'Fue un placer atenderla.'],
    misses: ['Atendemos de lunes a viernes.', 'Tratamos a todos por igual.'],
  },
  {
    id: 'nos-vemos',
    strength: 'reply',
    find: /(?<![\wáéíóúñ])(?:nos vemos en (?:su|tu)|(?:le|te|la|lo) esperamos (?:de nuevo|pronto|en su|en tu)|volver(?:emos)? a (?:verl[oa]|verte|atenderl[oa])|(?:según|en) (?:su|nuestro) (?:historial|expediente)|cuando (?:vino|viniste|acudió|estuvo|nos visitó)|que (?:vino|viniste|acudiste|acudió) a (?:la|nuestra) (?:consulta|clínica)|l[oa] que (?:esperó|esperaste))/gi,
    hits: ['¡Le esperamos pronto!', 'Según su historial, la dosis era correcta.'],
    misses: ['Llame a nuestra responsable, por favor.', 'Nos vemos en la feria de salud.'],
  },
  {
    id: 'lo-tenemos-anotado',
    strength: 'reply',
    find: /(?<![\wáéíóúñ])(?:(?:lo|la|le|te) (?:tenemos|teníamos) (?:anotad|agendad|registrad|apuntad|citad|programad)[oa]|(?:usted|tú|su nombre)? ?(?:no )?aparece(?:s)? (?:como paciente|en (?:nuestr[oa]|el|la) (?:sistema|agenda|lista|registro))|(?:según|en) (?:su|tu|nuestr[oa]s?) (?:sistema|registros?|archivos?|agenda|notas)|(?:su|tu) (?:receta|resurtido|referencia|turno|lugar) (?:ya )?(?:está|quedó|salió)|ya tenemos (?:su|sus|tu|tus) (?:lentes|resultados|corona|placas?|receta|medicina|aparatos?|férula|análisis)|(?:base de datos|nuestros registros|nuestra agenda)|no (?:lo|la|le) (?:encontramos|tenemos|vemos) (?:en|registrad)|(?:lo|la) esperamos (?:el|este|la|mañana|para)|(?:qué bueno|nos alegra|me alegra) que (?:ya )?(?:se (?:siente|sienta)|esté|está|le (?:funcion|quit|ayud)\w+)|(?:su|tu) (?:niñ[oa]|hij[oa]|mamá|papá|bebé|espos[oa]) (?:se portó|fue|estuvo|vino|ya|está)|desde que (?:lo|la|le) (?:operamos|atendimos|vimos)|(?:usted|se) (?:cambió|pasó) (?:de|a otr[oa]) (?:clínica|doctora?|consultorio))(?![\wáéíóúñ])/gi,
    hits: ['La tenemos anotada para el jueves.', 'Su receta ya está lista.'],
    misses: ['Tenemos todo en la página.', 'Según las noticias, lloverá.'],
  },
  {
    id: 'viene-con-nosotros',
    strength: 'person',
    find: /(?<![\wáéíóúñ])(?<!(?:quien|quienes|gente|persona|personas|el|la|los|las|todos) (?:que )?)(?:viene|venía|vino|acude|asiste|se (?:atiende|atendió|trata|trató|operó|revisa|controla)) (?:(?:aquí )?con nosotros|aquí|a (?:nuestra|esta) (?:clínica|consulta)) (?:para|por|desde|de) (?:su|sus|hace|la|el|una?|\d)(?![\wáéíóúñ])/gi,
    hits: [
      'Él viene con nosotros para su presión.',
      'Ella se atiende aquí desde hace años: se atiende con nosotros por su asma.',
    ],
    misses: ['La enfermera viene de Puebla.', 'Todo el que se atiende con nosotros puede pedirlo.'],
  },
  {
    id: 'cuando-vino',
    strength: 'reply',
    find: /(?<![\wáéíóúñ])(?:cuando (?:usted )?(?:nos )?(?:trajo|salió de aquí|se fue de aquí|llegó|entró|salió)|(?:espera|demora|tardanza) del (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|nunca ha (?:pisado|venido|estado|puesto un pie)|(?:nadie|ningún paciente|ninguna paciente) con (?:su|ese|tu) nombre|díga(?:le|selo) a su (?:mamá|papá|hij[oa]|espos[oa]|herman[oa])|a (?:la|su|una) curación|se fue de aquí)(?![\wáéíóúñ])/gi,
    hits: ['Lamentamos la tardanza del lunes.', 'No hay nadie con ese nombre.'],
    misses: ['Llegó el otoño a nuestra sala.', 'Nadie nos gana en hacer café.'],
  },
];
