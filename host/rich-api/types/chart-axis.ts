import type { ChartAxisTarget } from '../charts/chart-targets';
import { editBound, editChart, editValueAxis, specOf, valueAxisOf } from '../charts/edit-chart';
import { needText } from '../need';
import type { TypeTable } from '../rich-types';

export const chartAxis: TypeTable<ChartAxisTarget> = {
  name: 'ChartAxis',
  known: 'documentation',
  get: {
    Minimum: (target) => valueAxisOf(target).min ?? '',
    Maximum: (target) => valueAxisOf(target).max ?? '',
    NumberFormat: (target) => valueAxisOf(target).numberFormat,
  },
  set: {
    Minimum: (target, value, { model }) => editBound(target, 'min', value, model),
    Maximum: (target, value, { model }) => editBound(target, 'max', value, model),
    NumberFormat: (target, value, { model }) => {
      editValueAxis(target, { numberFormat: needText(value) }, model);
    },
  },
  nav: { Title: (target, host) => host.object('ChartAxisTitle', target) },
};

export const chartAxisTitle: TypeTable<ChartAxisTarget> = {
  name: 'ChartAxisTitle',
  known: 'documentation',
  get: {
    Text: (target) => (target.axis === 'category' ? specOf(target).categoryTitle : valueAxisOf(target).title),
  },
  set: {
    Text: (target, value, { model }) => {
      const text = needText(value);
      if (target.axis === 'category') editChart(target, { categoryTitle: text }, model);
      else editValueAxis(target, { title: text }, model);
    },
  },
};
