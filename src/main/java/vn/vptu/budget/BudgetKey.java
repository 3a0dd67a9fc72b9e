package vn.vptu.budget;

/**
 * What the Treasury knows an estimate by.
 *
 * @param year the fiscal year
 * @param holderUnitId the unit to which the estimate is given
 * @param programme the code of the target programme, {@link #NO_PROGRAMME} when there is none
 */
public record BudgetKey(
        int year, long holderUnitId, String chapter, String subcategory, String source, String programme) {

    /** What stands for no programme. */
    public static final String NO_PROGRAMME = "00000";

    public BudgetKey {
        if (programme.isBlank()) {
            programme = NO_PROGRAMME;
        }
    }
}
