import { useEffect, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { Loading } from '../ui/Loading';
import { ProblemPage } from '../ui/ProblemPage';
import { LogInPage } from './LogInPage';
import { SessionContext } from './session';
import { forgetOthers, takeReturnPath } from './unsavedWork';
import { useMe } from './useMe.query';

/** Shows its pages to those who are logged in, and the log-in page to everyone else. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { data: me, isPending, isError, error, refetch } = useMe();
  const [hadSession, setHadSession] = useState(false);
  const userId = me?.userId;
  if (userId !== undefined && !hadSession) setHadSession(true);
  useReturn(userId);
  if (isPending) return <Loading />;
  if (isError) return <ProblemPage error={error} retry={() => void refetch()} />;
  if (me === null) return <LogInPage expired={hadSession} />;
  return <SessionContext value={me}>{children}</SessionContext>;
}

/** Leads back to the page on which the log-in was needed. */
function useReturn(userId: string | undefined) {
  const navigate = useNavigate();
  useEffect(() => {
    if (userId === undefined) return;
    forgetOthers(userId);
    const path = takeReturnPath();
    if (path !== undefined && window.location.pathname === '/') void navigate(path, { replace: true });
  }, [userId, navigate]);
}
