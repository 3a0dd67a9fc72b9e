package vn.vptu.calendar.internal;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Activities as they are stored. */
interface ActivityRepository extends Repository<Activity, Long> {

    Optional<Activity> findById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Activity a where a.id = :id")
    Optional<Activity> lock(long id);

    Activity saveAndFlush(Activity activity);
}
