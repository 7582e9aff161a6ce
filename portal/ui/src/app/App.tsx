import { Outlet, Route, Routes } from 'react-router';
import { JourneyPage } from '../follow-journey/JourneyPage';
import { useTexts } from '../language/language';
import { GapPage } from '../see-gaps/GapPage';
import { IntakePage } from '../register-referral/IntakePage';
import { ReferralPage } from '../register-referral/ReferralPage';
import { TaskListPage } from '../see-my-tasks/TaskListPage';
import { HomePage } from '../see-my-case/HomePage';
import { isCitizen, useSession } from '../session/session';
import { SessionGate } from '../session/SessionGate';
import { NotFoundPage } from '../ui/ProblemPage';
import { TaskPage } from '../work-on-task/TaskPage';
import { Header } from './Header';

export function App() {
  return (
    <Routes>
      <Route element={<Layout />}>
        <Route index element={<FirstPage />} />
        <Route path="tasks/:key" element={<TaskPage />} />
        <Route path="journeys/:id" element={<JourneyPage />} />
        <Route path="gaps" element={<GapPage />} />
        <Route path="intake" element={<IntakePage />} />
        <Route path="referrals/:id" element={<ReferralPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}

function FirstPage() {
  return isCitizen(useSession()) ? <HomePage /> : <TaskListPage />;
}

function Layout() {
  const { skipToContent } = useTexts();
  return (
    <>
      <a className="skipnav" href="#main-content">
        {skipToContent}
      </a>
      <Header />
      <main id="main-content" className="container" tabIndex={-1}>
        <SessionGate>
          <Outlet />
        </SessionGate>
      </main>
    </>
  );
}
