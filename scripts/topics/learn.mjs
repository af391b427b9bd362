/** Learns one logistic model a topic over shared features: AdaGrad with L2 and dropout of features. */
import { randomOf, shuffle } from '../names/random.mjs';
import { core } from './core.mjs';

const EPOCHS = 14;
const RATE = 0.04;
const DROP = 0.25;

/** `rows`: {ids: features' numbers, labels: 1, 0 or null a topic, weight}. Returns weights, topic after topic. */
export function learn(rows, features, topics, { seed = 1, l2 = 2e-4, epochs = EPOCHS } = {}) {
  const random = randomOf(seed);
  const weights = new Float32Array(features * topics);
  const squares = new Float32Array(features * topics).fill(1e-3);
  const bias = new Float32Array(topics).fill(-2);
  const biasSquares = new Float32Array(topics).fill(1e-3);
  const order = rows.map((_, at) => at);
  const scores = new Float32Array(topics);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const at of shuffle(order, random)) {
      const { ids, labels, weight } = rows[at];
      const kept = ids.filter(() => random() >= DROP);
      const scale = 1 / (core.lengthOf(ids.length) * (1 - DROP));
      scores.set(bias);
      for (const id of kept)
        for (let topic = 0; topic < topics; topic++) scores[topic] += weights[id * topics + topic] * scale;
      for (let topic = 0; topic < topics; topic++) {
        if (labels[topic] === null) continue;
        const error = (1 / (1 + Math.exp(-scores[topic])) - labels[topic]) * weight[topic];
        if (Math.abs(error) < 1e-3) continue;
        biasSquares[topic] += error * error;
        bias[topic] -= (RATE * error) / Math.sqrt(biasSquares[topic]);
        for (const id of kept) {
          const cell = id * topics + topic;
          const slant = error * scale + l2 * weights[cell];
          squares[cell] += slant * slant;
          weights[cell] -= (RATE * slant) / Math.sqrt(squares[cell]);
        }
      }
    }
  }
  return { weights, bias };
}
