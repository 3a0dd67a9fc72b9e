package vn.vptu.directory;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.files.FileExample;
import vn.vptu.testing.TestOffice;

/** Pictures of rooms are for the whole house; those who look after it attach them. */
@Component
class RoomFile implements FileExample {

    private final TestOffice office;

    RoomFile(TestOffice office) {
        this.office = office;
    }

    @Override
    public String kind() {
        return "directory.room";
    }

    @Override
    public Case prepare() {
        return new Case(
                office.room("Phòng có ảnh"),
                Set.of(Roles.SECRETARY, Roles.ASSET_MANAGER, Roles.ADMIN),
                Set.copyOf(Roles.ALL));
    }
}
