package vn.vptu.budget.report;

/**
 * Of which payment document a form is filled in.
 *
 * @param voucher its id
 */
record VoucherParams(long voucher) {}
