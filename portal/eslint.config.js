import js from '@eslint/js'
import vue from 'eslint-plugin-vue'
import a11y from 'eslint-plugin-vuejs-accessibility'
import ts from 'typescript-eslint'

export default ts.config(
  { ignores: ['dist', 'src/api/generated.ts', 'playwright-report', 'test-results'] },
  { files: ['public/worker.js'], languageOptions: { globals: { self: 'readonly', caches: 'readonly', fetch: 'readonly', location: 'readonly', URL: 'readonly', Request: 'readonly', Response: 'readonly' } } },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...vue.configs['flat/essential'],
  ...a11y.configs['flat/recommended'],
  {
    files: ['**/*.{ts,vue}'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.vue'] } },
    rules: {
      'no-undef': 'off',
      'max-lines': ['error', 300],
      'vue/multi-word-component-names': 'off',
      'no-restricted-properties': [
        'error',
        { object: 'crypto', property: 'randomUUID', message: 'Missing over plain HTTP from another machine; use freshId().' },
        { object: 'crypto', property: 'subtle', message: 'Missing over plain HTTP from another machine.' },
        { object: 'navigator', property: 'clipboard', message: 'Missing over plain HTTP from another machine; use copied().' },
      ],
      'vue/no-v-html': 'error',
      'vue/return-in-computed-property': 'off',
      'vue/no-mutating-props': 'error',
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
      'vuejs-accessibility/no-static-element-interactions': 'error',
    },
  },
  { files: ['src/shared/lib/clipboard.ts', 'e2e/**'], rules: { 'no-restricted-properties': 'off' } },
)
