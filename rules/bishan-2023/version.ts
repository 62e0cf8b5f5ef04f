/** Changes whenever the same facts could give another result; decision receipts carry it. */
export const rulesVersion = '2023.1';
