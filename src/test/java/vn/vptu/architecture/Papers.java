package vn.vptu.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.util.List;
import vn.vptu.base.report.ReportDefinition;

/** The papers of the application, found by their classes: what they are called does not depend on what they work with. */
final class Papers {

    private Papers() {}

    static List<ReportDefinition<?, ?>> all() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.vptu").stream()
                        .filter(type -> type.isAssignableTo(ReportDefinition.class))
                        .filter(type ->
                                !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .<ReportDefinition<?, ?>>map(Papers::made)
                        .toList();
    }

    private static ReportDefinition<?, ?> made(JavaClass type) {
        try {
            Constructor<?> constructor = type.reflect().getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return (ReportDefinition<?, ?>) constructor.newInstance(new Object[constructor.getParameterCount()]);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot ask " + type.getName() + " for its name", e);
        }
    }
}
