import { createContext, useContext } from 'react';
import type { Language } from '../time/clock';
import { da, type Texts } from './da';

export interface LanguageChoice {
  language: Language;
  texts: Texts;
  choose: (language: Language) => void;
}

export const LanguageContext = createContext<LanguageChoice>({ language: 'da', texts: da, choose: () => undefined });

export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext);
}

export function useTexts(): Texts {
  return useLanguage().texts;
}
