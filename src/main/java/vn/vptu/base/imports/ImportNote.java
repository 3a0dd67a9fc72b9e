package vn.vptu.base.imports;

/**
 * What the trail keeps of an import; the records themselves have lines of their own.
 *
 * @param sha256 the hash of the file
 * @param leftOut how many refused rows were left out by choice
 */
public record ImportNote(String fileName, String sha256, int created, int changed, int unchanged, int leftOut) {}
