package vn.vptu.directory.internal;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Meeting rooms as they are stored. */
interface RoomRepository extends Repository<Room, Long> {

    Optional<Room> findById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Room r where r.id = :id")
    Optional<Room> lock(long id);

    Room saveAndFlush(Room room);
}
