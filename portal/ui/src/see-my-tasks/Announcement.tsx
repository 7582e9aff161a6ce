import { useState } from 'react';
import type { Task } from '../api/types';
import { useTexts } from '../language/language';
import { arrivals } from './arrivals';

interface AnnouncementProps {
  tasks: Task[] | undefined;
  /** How many pages of the list are loaded; tasks that come with a new page have not just arrived. */
  pages: number;
}

/** Says politely that new tasks have come, without moving anyone's focus. */
export function Announcement({ tasks, pages }: AnnouncementProps) {
  const { tasks: words } = useTexts();
  const keys = tasks?.map(({ key }) => key);
  const [seen, setSeen] = useState({ keys, pages, arrived: 0 });
  if (keys !== undefined && keys.join() !== seen.keys?.join()) {
    const arrived = pages === seen.pages ? arrivals(seen.keys, keys) : 0;
    setSeen({ keys, pages, arrived });
  }
  return (
    <p className="arrivals" role="status">
      {seen.arrived > 0 && words.arrived(seen.arrived)}
    </p>
  );
}
