/**
 * People so well known that a post which names them is about the news, not about a practice's patient.
 * They are no finding at level `error`; at level `review` they are found like anyone.
 */
export const PUBLIC_FIGURES = new Set(
  `
  obama; barack obama; michelle obama; joe biden; jill biden; biden; donald trump; trump; melania trump
  president trump; kamala harris; mike pence; hillary clinton; bill clinton; chelsea clinton; george w. bush
  john kerry; john mccain; mitt romney; bernie sanders; nancy pelosi; mitch mcconnell; john boehner; ted cruz
  marco rubio; nixon; richard nixon; ronald reagan; jfk; john f. kennedy; abraham lincoln
  george washington; thomas jefferson; franklin roosevelt; roosevelt; martin luther king
  kathleen sebelius; sebelius; sylvia burwell; anthony fauci; fauci; deborah birx; tom frieden
  vivek murthy; margaret chan; david cameron; theresa may; boris johnson; tony blair; nick clegg
  andrew lansley; justin trudeau; angela merkel; putin; vladimir putin; nelson mandela; mandela
  gandhi; mahatma gandhi; mother teresa; pope francis; pope benedict; pope john paul ii; dalai lama; queen elizabeth
  prince william; kate middleton; prince harry; meghan markle; princess diana; florence nightingale
  clara barton; marie curie; louis pasteur; jonas salk; alexander fleming; hippocrates; freud
  sigmund freud; carl jung; einstein; albert einstein; darwin; charles darwin; isaac newton; stephen hawking
  henrietta lacks; shakespeare; william shakespeare; wm shakespeare; mark twain; maya angelou; seuss; picasso; mozart
  beethoven; hitler; steve jobs; bill gates; melinda gates; elon musk; mark zuckerberg; warren buffett; oprah
  oprah winfrey; oz; mehmet oz; ellen degeneres; martha stewart; jimmy fallon; jimmy kimmel
  stephen colbert; jon stewart; angelina jolie; brad pitt; jennifer aniston; jennifer lopez; j.lo; tom hanks; tom cruise
  michael j. fox; michael j fox; christopher reeve; betty ford; magic johnson; lance armstrong; lebron james
  kobe bryant; tiger woods; serena williams; tom brady; michael phelps; simone biles; muhammad ali
  lionel messi; cristiano ronaldo; david beckham; usain bolt; beyonce; rihanna; taylor swift; lady gaga
  justin bieber; bieber; justin timberlake; miley cyrus; katy perry; selena gomez; demi lovato; britney spears; kanye west
  kim kardashian; kardashian; kylie jenner; kendall jenner; caitlyn jenner; gwyneth paltrow; reese witherspoon; mila kunis
  charlie sheen; leonardo dicaprio; george clooney; amal clooney; morgan freeman; meryl streep
  sandra bullock; scarlett johansson; halle berry; keira knightley; olivia wilde
  robert downey jr; philip seymour hoffman; heath ledger; whitney houston; michael jackson; elvis presley; elton john
  freddie mercury; david bowie; john lennon; paul mccartney; joan rivers; leonard nimoy; alicia keys
  kate winslet; christina applegate; sofia vergara; val kilmer; hugh jackman; chadwick boseman; alex trebek
  marilyn tavenner; ezekiel emanuel; eric cantor; bobby jindal; rick perry; chris christie; ben carson; rand paul; ron paul
  rick santorum; newt gingrich; alexandria ocasio-cortez; rudy giuliani; andrew cuomo; gavin newsom; francis collins
  kirstie alley; demi moore; ashton kutcher; jenny mccarthy; jillian michaels; paula deen; rachael ray; jamie oliver
  gordon ramsay; deepak chopra; suzanne somers; sheryl crow; kylie minogue; melissa etheridge; giuliana rancic; hoda kotb
  katie couric; barbara walters; anderson cooper; sanjay gupta; j.k. rowling; jk rowling; lena dunham; mindy kaling
  kelly osbourne; sharon osbourne; ozzy osbourne; lindsay lohan; amanda bynes; amy winehouse; cory monteith; roger ebert
  tina fey; amy poehler; nicki minaj; eminem; bono; kerry washington; viola davis; mariah carey; toni braxton; lil wayne
  jay-z; jamie lee curtis; jane fonda; terri schiavo; jack kevorkian; brittany maynard; malala; malala yousafzai
  oscar pistorius; ryan gosling; channing tatum; bradley cooper; matt damon; ben affleck; jennifer garner; hilary duff
  jessica alba; jessica simpson; heidi klum; gisele bundchen; tyra banks; kate moss; cindy crawford; victoria beckham
  harry potter; sherlock holmes; walter white; batman; superman; spiderman; iron man; wonder woman; mickey mouse; snow white
  cinderella; robin hood; scrooge; homer simpson; winnie the pooh; big bird; frida kahlo; salma hayek
  shakira; ricky martin; bad bunny; eva longoria; sofia loren; pedro pascal; fidel castro; simon bolivar
  miguel de cervantes; cervantes; gabriel garcia marquez; benito juarez; pancho villa; papa francisco; cantinflas
`
    .trim()
    .split(/\s*[;\n]\s*/),
);
