// @ts-check

/**
 * @typedef {object} Story
 * @property {string} title
 * @property {string} [summary]
 * @property {string[]} kicker
 * @property {number} age in minutes
 * @property {boolean} [hasPicture]
 * @property {number} [seconds]
 * @property {string} [kind]
 * @property {string} [label]
 * @property {string} [access]
 * @property {string[]} [agencies]
 * @property {{ status: string }} [live]
 */

/** What a story has apart from its words. @type {Pick<Story, 'age' | 'hasPicture' | 'seconds' | 'kind' | 'label' | 'access' | 'agencies' | 'live'>[]} */
const traits = [
  { age: 50, hasPicture: true },
  { age: 180, hasPicture: true, kind: 'video', seconds: 92 },
  { age: 400, label: 'breaking', agencies: ['AFP', 'dpa'] },
  { age: 2000, hasPicture: true, label: 'analysis', access: 'subscriber' },
  { age: 3600, kind: 'live', live: { status: 'live' } },
];

/** Adds the traits to the words. @param {Pick<Story, 'title' | 'summary' | 'kicker'>[]} words */
const withTraits = (words) => traits.map((trait, i) => /** @type {Story} */ ({ ...words[i], ...trait }));

/** Words of 13 letters or fewer: longer ones are hyphenated, and not by every browser. */
export const stories = {
  ltr: {
    language: 'en',
    title: 'The Harbour Desk',
    sectionTitles: ['Coast', 'Mountains', 'Cities of the plain'],
    topics: ['Live TV', 'Rivers and seas', 'Rail', 'The long harvest', 'Football'],
    body: `<p>The first boat left at six with forty people and a piano on board. The crew had painted the rail overnight, and
nobody was allowed to lean on it.</p><h2>Who pays for the new pier?</h2><p>The town pays a third.</p>
<ul><li>Two berths for ferries</li><li>A shelter</li></ul><blockquote><p>We counted the waves, then we signed.</p></blockquote>`,
    items: withTraits([
      {
        title: 'Island ferry sails again after a winter in the yard',
        summary: 'A new engine, old benches and a captain who says that he never doubted it would float.',
        kicker: ['Transport', 'Orkney'],
      },
      { title: 'Goats on the roof', kicker: ['Farming'] },
      {
        title: 'Storm closes the upper pass, two villages cut off until Sunday',
        summary: 'Snow ploughs wait below the tunnel. The bakery has flour for three days.',
        kicker: ['Weather', 'Alps'],
      },
      {
        title:
          'Why the smallest port on the north coast keeps its lighthouse keeper while all the others have sold theirs to people from the city',
        summary:
          'The lamp runs by itself. The keeper does not, and the harbour council explains in nine pages why it would miss her tea.',
        kicker: ['Society', 'North coast'],
      },
      {
        title: 'Results from the hill districts as they come in',
        summary: 'Sixty councils, one map.',
        kicker: ['Politics'],
      },
    ]),
  },
  rtl: {
    language: 'ar',
    title: 'مكتب الميناء',
    sectionTitles: ['الساحل', 'الجبال', 'مدن السهل الكبير'],
    topics: ['البث المباشر', 'الأنهار والبحار', 'القطار', 'موسم الحصاد الطويل', 'كرة القدم'],
    body: `<p>غادر القارب الأول في السادسة صباحا وعلى متنه أربعون راكبا وبيانو. كان الطاقم قد دهن السور ليلا ولم يسمح لأحد
أن يتكئ عليه.</p><h2>من يدفع ثمن الرصيف الجديد؟</h2><p>تدفع البلدة الثلث.</p><ul><li>مرسيان للعبارات</li><li>مظلة</li></ul>
<blockquote><p>عددنا الأمواج ثم وقعنا.</p></blockquote>`,
    items: withTraits([
      {
        title: 'عبارة الجزيرة تبحر من جديد بعد شتاء في الحوض',
        summary: 'محرك جديد ومقاعد قديمة وقبطان يقول إنه لم يشك يوما في أنها ستطفو.',
        kicker: ['نقل', 'الجزر'],
      },
      { title: 'ماعز على السطح', kicker: ['زراعة'] },
      {
        title: 'العاصفة تغلق الممر الأعلى وقريتان معزولتان حتى يوم الأحد',
        summary: 'كاسحات الثلج تنتظر تحت النفق. في المخبز طحين لثلاثة أيام.',
        kicker: ['طقس', 'الألب'],
      },
      {
        title:
          'لماذا يحتفظ أصغر موانئ الساحل الشمالي بحارس منارته بينما باعت كل الموانئ الأخرى مناراتها لأناس من المدينة',
        summary:
          'المصباح يعمل وحده أما الحارسة فلا ويشرح مجلس الميناء في تسع صفحات لماذا سيفتقد الناس شايها.',
        kicker: ['مجتمع', 'الساحل'],
      },
      { title: 'نتائج دوائر التلال فور وصولها', summary: 'ستون مجلسا وخريطة واحدة.', kicker: ['سياسة'] },
    ]),
  },
};
