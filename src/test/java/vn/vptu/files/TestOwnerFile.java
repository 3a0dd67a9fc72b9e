package vn.vptu.files;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;

@Component
class TestOwnerFile implements FileExample {

    @Override
    public String kind() {
        return TestOwner.KIND;
    }

    @Override
    public Case prepare() {
        return new Case(4711, Set.of(Roles.SECRETARY), Set.of(Roles.SECRETARY, Roles.LEADER));
    }
}
