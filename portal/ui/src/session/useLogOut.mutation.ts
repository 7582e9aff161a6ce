import { useMutation } from '@tanstack/react-query';
import { logOut } from '../api/client';
import { forgetOthers } from './unsavedWork';

export function useLogOut() {
  return useMutation({ mutationFn: logOut, onSuccess: leave });
}

function leave(address: string) {
  forgetOthers();
  window.location.assign(address);
}
