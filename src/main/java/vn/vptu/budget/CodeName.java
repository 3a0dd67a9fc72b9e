package vn.vptu.budget;

/** A code of the budget and what it is called on the day that was asked for. */
public record CodeName(String code, String name) {

    /** As it is chosen from a list: "6001 Lương theo ngạch, bậc". */
    public String label() {
        return code + " " + name;
    }
}
