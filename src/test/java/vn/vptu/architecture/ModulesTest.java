package vn.vptu.architecture;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import vn.vptu.VptuApplication;

class ModulesTest {

    @Test
    void modulesUseOnlyWhatTheyMay() {
        ApplicationModules.of(VptuApplication.class).verify();
    }
}
