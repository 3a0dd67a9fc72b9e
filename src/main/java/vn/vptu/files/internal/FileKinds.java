package vn.vptu.files.internal;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.RecordKind;
import vn.vptu.base.RecordKinds;
import vn.vptu.base.Roles;

/** Attached files in the trail. Names of files tell of their records, so only those read them who read all records. */
@Component
class FileKinds implements RecordKinds {

    static final String ATTACHMENT = "files.attachment";

    /**
     * What the trail keeps of an attached file.
     *
     * @param belongsTo what the record is called
     * @param size in bytes
     */
    record Picture(String belongsTo, String name, int version, long size, String sha256) {}

    @Override
    public List<RecordKind> kinds() {
        Set<String> readers = Set.of(Roles.SECRETARY, Roles.CHIEF_OF_OFFICE);
        return List.of(new RecordKind(ATTACHMENT, readers, List.of(Picture.class), null));
    }
}
