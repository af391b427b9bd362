/**
 * What the page of the quiz does in a browser: judges the answers, shows the reasons, and writes the lines for the
 * register once enough is right. It asks nothing of anybody and sends nothing anywhere.
 */
export const quizScript = `
const form = document.querySelector('form');
const result = document.querySelector('.result');
const status = document.querySelector('#status');
const all = [...form.querySelectorAll('fieldset')];
const chosen = (question) => question.querySelector('input:checked');
const say = (what, values) => form.dataset[what].replace(/\\{(\\w+)\\}/g, (_, name) => values[name]);
const two = (number) => String(number).padStart(2, '0');

function judge(question) {
  const isRight = chosen(question).value === question.dataset.answer;
  const reason = question.querySelector('.reason');
  reason.textContent = form.dataset[isRight ? 'right' : 'wrong'] + ' ' + reason.dataset.why;
  reason.classList.add(isRight ? 'right' : 'wrong');
  for (const input of question.querySelectorAll('input')) input.disabled = true;
  return isRight;
}

function show(section, right) {
  const { title, course, pass } = section.dataset;
  const number = section.querySelectorAll('fieldset').length;
  const isPassed = right * 100 >= Number(pass) * number;
  const item = document.createElement('li');
  item.textContent = say(isPassed ? 'passed' : 'failed', { title, right, number });
  document.querySelector('#scores').append(item);
  const now = new Date();
  const day = now.getFullYear() + '-' + two(now.getMonth() + 1) + '-' + two(now.getDate());
  const person = document.querySelector('#person').value;
  return isPassed && course ? [person, course, form.dataset.version, day, 'quiz ' + right + ' of ' + number].join(',') : null;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const open = all.filter((question) => !chosen(question));
  if (open.length > 0) {
    status.textContent = say(open.length === 1 ? 'oneopen' : 'open', { number: open.length });
    open[0].querySelector('input').focus();
    return;
  }
  status.textContent = '';
  const lines = [...form.querySelectorAll('section')].map((section) =>
    show(section, [...section.querySelectorAll('fieldset')].filter(judge).length));
  document.querySelector('#lines').textContent = lines.filter(Boolean).join('\\n');
  document.querySelector('#attest').hidden = !lines.some(Boolean);
  form.querySelector('button').hidden = true;
  document.querySelector('#person').disabled = true;
  result.hidden = false;
  result.querySelector('h2').focus();
});

document.querySelector('#again').addEventListener('click', () => location.reload());
`;
