import { useMutation } from '@tanstack/react-query';
import { logOut } from '../api/client';

export function useLogOut() {
  return useMutation({ mutationFn: logOut, onSuccess: (address) => window.location.assign(address) });
}
